import type { z } from 'zod';
import type { CollectionContent } from '../commands/collection-content.js';
import type { CollectionRule, Rules } from '../queries/collection-rules.js';
import type { CreateCollectionRequest, CollectionRule as GivenRule } from './collection.schemas.js';

/** Rules as they are kept: amounts in the shop's one currency, which the schema has checked. */
export const givenRules = (rules: z.output<typeof GivenRule>[]): Rules['rules'] => rules.map(givenRule);

function givenRule(rule: z.output<typeof GivenRule>): CollectionRule {
  if (rule.field !== 'price') return rule;
  const { field, min, max } = rule;
  return { field, ...(min ? { min: min.amount } : {}), ...(max ? { max: max.amount } : {}) };
}

/** What is to be in a collection, as the commands take it. */
export const givenContent = (content: z.output<typeof CreateCollectionRequest>['content']): CollectionContent =>
  content.kind === 'picked' ? content : { ...content, rules: givenRules(content.rules) };
