import type { Collection, CollectionFields, CollectionRule, PickedProduct } from '../../api/collections';
import type { FieldErrors } from '../../api/problem';
import { toMajor } from '../../framework/money';
import { moneyOf } from '../../framework/money-input';

export const ruleFields = ['tag', 'category', 'price', 'created', 'stock'] as const;

/** A rule while it is edited: what each kind of rule asks for, as its fields hold it. */
export interface RuleValues {
  field: CollectionRule['field'];
  tag?: string | null;
  categoryId?: string | null;
  min?: string | null;
  max?: string | null;
  /** Whether time is counted back from now, or lies between two moments. */
  period?: 'days' | 'dates';
  withinDays?: number | null;
  from?: string | Date | null;
  until?: string | Date | null;
  inStock?: 'true' | 'false';
}

export interface CollectionValues extends Omit<CollectionFields, 'content' | 'image' | 'slug'> {
  slug?: string | null;
  image: Collection['image'];
  /** Both kinds, so that nothing is lost by looking at the other one. */
  content: {
    kind: 'picked' | 'rules';
    products: PickedProduct[];
    match: 'all' | 'any';
    rules: RuleValues[];
  };
}

export const newRule: RuleValues = { field: 'tag', period: 'days', inStock: 'true' };

export const blank: CollectionValues = {
  title: '',
  description: '',
  status: 'draft',
  seoTitle: null,
  seoDescription: null,
  image: null,
  content: { kind: 'picked', products: [], match: 'all', rules: [newRule] },
};

export function valuesOf({ content, ...collection }: Collection): CollectionValues {
  const { title, slug, description, status, seoTitle, seoDescription, image } = collection;
  const given =
    content.kind === 'picked' ? content : { ...content, rules: content.rules.map(ruleValues), products: [] };
  return {
    ...{ title, slug, description, status, seoTitle, seoDescription, image },
    content: { ...blank.content, ...given },
  };
}

function ruleValues(rule: CollectionRule): RuleValues {
  switch (rule.field) {
    case 'price':
      return {
        ...newRule,
        field: rule.field,
        ...(rule.min ? { min: toMajor(rule.min.amount, rule.min.currency) } : {}),
        ...(rule.max ? { max: toMajor(rule.max.amount, rule.max.currency) } : {}),
      };
    case 'created':
      return { ...newRule, ...rule, period: rule.withinDays === undefined ? 'dates' : 'days' };
    case 'stock':
      return { ...newRule, field: rule.field, inStock: rule.inStock ? 'true' : 'false' };
    default:
      return { ...newRule, ...rule };
  }
}

/** The rule as it is sent; null while something is missing. */
function ruleOf(values: RuleValues, currency: string): CollectionRule | null {
  switch (values.field) {
    case 'tag':
      return values.tag?.trim() ? { field: 'tag', tag: values.tag } : null;
    case 'category':
      return values.categoryId ? { field: 'category', categoryId: values.categoryId } : null;
    case 'price': {
      const [min, max] = [moneyOf(values.min, currency), moneyOf(values.max, currency)];
      return min || max ? { field: 'price', ...(min ? { min } : {}), ...(max ? { max } : {}) } : null;
    }
    case 'created':
      return createdRule(values);
    default:
      return { field: 'stock', inStock: values.inStock !== 'false' };
  }
}

function createdRule({ period, withinDays, from, until }: RuleValues): CollectionRule | null {
  if (period !== 'dates') return withinDays ? { field: 'created', withinDays } : null;
  const [since, before] = [moment(from), moment(until)];
  if (!since && !before) return null;
  return { field: 'created', ...(since ? { from: since } : {}), ...(before ? { until: before } : {}) };
}

const moment = (value: string | Date | null | undefined) => (value ? new Date(value).toISOString() : null);

/** Those rules that are complete. */
export const rulesOf = (rules: RuleValues[], currency: string): CollectionRule[] =>
  rules.flatMap((rule) => ruleOf(rule, currency) ?? []);

export function fieldsOf({ slug, image, content, ...values }: CollectionValues, currency: string): CollectionFields {
  return {
    title: values.title,
    description: values.description ?? '',
    status: values.status,
    seoTitle: values.seoTitle || null,
    seoDescription: values.seoDescription || null,
    ...(slug ? { slug } : {}),
    image: image && { mediaId: image.mediaId, alt: image.alt ?? '' },
    content:
      content.kind === 'picked'
        ? { kind: 'picked', productIds: content.products.map(({ id }) => id) }
        : { kind: 'rules', match: content.match, rules: rulesOf(content.rules, currency) },
  };
}

/** Only what the person has changed, so that what somebody else does to the rest is left alone. */
export function changesOf(
  collection: Collection,
  values: CollectionValues,
  currency: string,
): Partial<CollectionFields> {
  const before = Object.entries(fieldsOf(valuesOf(collection), currency));
  const old = new Map(before.map(([name, value]) => [name, JSON.stringify(value)]));
  const all = Object.entries(fieldsOf(values, currency));
  return Object.fromEntries(all.filter(([name, value]) => JSON.stringify(value) !== old.get(name)));
}

const shown = ['title', 'slug', 'description', 'seoTitle', 'seoDescription'];
const firstOf = { tag: 'tag', category: 'categoryId', price: 'min', created: 'withinDays', stock: 'inStock' } as const;

/** What the server says of fields, at those that the form has: another one would keep it from being sent again. */
export function errorsAt(errors: FieldErrors, rules: RuleValues[]): FieldErrors {
  const texts = Object.fromEntries(Object.entries(errors).filter(([name]) => shown.includes(name)));
  const ofRules = below(below(errors, 'content'), 'rules');
  const byRule = Object.entries(ofRules).map(([index, error]) => [index, errorsOfRule(error, rules[Number(index)])]);
  return byRule.length === 0 ? texts : { ...texts, content: { rules: Object.fromEntries(byRule) } };
}

function errorsOfRule(error: string | FieldErrors, rule: RuleValues | undefined): FieldErrors {
  if (!rule) return {};
  const isBetween = rule.field === 'created' && rule.period === 'dates';
  if (typeof error === 'string') return { [isBetween ? 'from' : firstOf[rule.field]]: error };
  return Object.fromEntries(Object.entries(error).map(([name, inner]) => [name, firstText(inner)]));
}

const below = (errors: FieldErrors, name: string): FieldErrors => {
  const inner = errors[name];
  return typeof inner === 'object' ? inner : {};
};

const firstText = (error: string | FieldErrors): string =>
  typeof error === 'string' ? error : firstText(Object.values(error)[0] ?? '');
