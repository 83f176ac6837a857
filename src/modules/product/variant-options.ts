import { fold, slugify } from '../../utils/text.js';

/** The options of a variant folded into one text, whatever their order: equal for variants that are the same. */
export function optionsKey(options: Record<string, string>): string {
  return Object.entries(options)
    .map(([name, value]) => [fold(name), fold(value)])
    .sort(([a = ''], [b = '']) => (a < b ? -1 : 1))
    .flat()
    .join('\n');
}

/** What a variant is called beside its product: "Large / Blue", or as the product where it has no options. */
export function variantName(productName: string, options: Record<string, string>): string {
  return Object.values(options).join(' / ').slice(0, 200).trim() || productName;
}

/** A sku made of the product's slug and the option values, where nobody has given one. */
export function derivedSku(slug: string, options: Record<string, string>, max = 64): string {
  return slugify([slug, ...Object.values(options)].join(' '), max) || 'variant';
}

/** A sku as it is stored and looked up. Its case is kept, and counts. */
export function normalizeSku(sku: string): string {
  return sku.normalize('NFC').replace(/\s+/g, ' ').trim();
}
