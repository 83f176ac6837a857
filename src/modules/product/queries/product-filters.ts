import type { Param } from '../../../platform/database/sql.js';
import { fold } from '../../../utils/text.js';
import { wordsOf } from '../search/words.js';
import { SELLING_LEVELS } from './stock-columns.js';

/** What a list of products is narrowed to. Everything that is given must hold. */
export interface ProductFilters {
  /** A category's id or slug; its whole subtree. */
  category?: string | undefined;
  minPrice?: number | undefined;
  maxPrice?: number | undefined;
  /** true: some unit is in the building and free; false: none is. */
  inStock?: boolean | undefined;
  /** By option name, in any case: `{ size: 'M' }`. */
  options?: Record<string, string> | undefined;
  tag?: string | undefined;
  /** Each of its words must begin one of the product's. */
  q?: string | undefined;
}

/** A condition on `products p`, with its parameters. */
export interface Condition {
  text: string;
  params: Param[];
}

const IN_STOCK = '(v.track_stock = 0 OR l.on_hand > l.reserved)';

/** The conditions that the filters stand for. */
export function productConditions(filters: ProductFilters): Condition[] {
  const { category, tag, q, inStock } = filters;
  const conditions: Condition[] = [];
  if (category !== undefined) conditions.push(inCategory(category));
  if (tag !== undefined) {
    conditions.push({
      text: 'EXISTS (SELECT 1 FROM product_tags t WHERE t.product_id = p.id AND t.tag_key = ?)',
      params: [fold(tag)],
    });
  }
  for (const word of searchWords(q)) {
    conditions.push({ text: "INSTR(CONCAT(' ', p.search_text), ?) > 0", params: [` ${word}`] });
  }
  // Follows from the variants' condition below, and has an index.
  if (filters.maxPrice !== undefined) conditions.push({ text: 'p.min_price <= ?', params: [filters.maxPrice] });
  const variant = variantConditions(filters);
  if (inStock === false) conditions.push(not(someVariant([...variant, { text: IN_STOCK, params: [] }])));
  if (inStock === true) variant.push({ text: IN_STOCK, params: [] });
  if (variant.length > 0) conditions.push(someVariant(variant));
  return conditions;
}

/** The words that `q` asks for, folded, each once. Nothing but signs stands as it is, and is in no product. */
export function searchWords(q: string | undefined): string[] {
  const words = new Set(wordsOf(q ?? ''));
  return words.size > 0 ? [...words] : [fold(q ?? '')].filter(Boolean);
}

function inCategory(idOrSlug: string): Condition {
  return {
    text: `p.category_id IN (
      SELECT c.id FROM categories root JOIN categories c ON SUBSTR(c.path, 1, LENGTH(root.path)) = root.path
      WHERE root.id = ? OR root.slug = ? OR root.id = (SELECT category_id FROM category_redirects WHERE slug = ?))`,
    params: [idOrSlug, idOrSlug, idOrSlug],
  };
}

/** Price and options, which one and the same variant must meet: "red, in M, below 20". */
function variantConditions({ minPrice, maxPrice, options = {} }: ProductFilters): Condition[] {
  const conditions: Condition[] = [];
  if (minPrice !== undefined) conditions.push({ text: 'v.price >= ?', params: [minPrice] });
  if (maxPrice !== undefined) conditions.push({ text: 'v.price <= ?', params: [maxPrice] });
  for (const [name, value] of Object.entries(options)) {
    conditions.push({
      text: `EXISTS (
        SELECT 1 FROM variant_option_values vo
        JOIN product_option_values ov ON ov.id = vo.option_value_id
        JOIN product_options o ON o.id = ov.option_id
        WHERE vo.variant_id = v.id AND o.name_key = ? AND ov.value_key = ?)`,
      params: [fold(name), fold(value)],
    });
  }
  return conditions;
}

function someVariant(conditions: Condition[]): Condition {
  return {
    text: `EXISTS (SELECT 1 FROM variants v ${SELLING_LEVELS}
      WHERE v.product_id = p.id AND v.archived = 0 AND ${conditions.map(({ text }) => text).join(' AND ')})`,
    params: conditions.flatMap(({ params }) => params),
  };
}

const not = ({ text, params }: Condition): Condition => ({ text: `NOT ${text}`, params });
