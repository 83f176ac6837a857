import { z } from 'zod';

/** What is wrong with one input: where, in what way, and the input that has it. */
export interface Fault {
  /** As a problem names it: `items.0.quantity`; empty for the whole. */
  path: string;
  what: string;
  input: unknown;
}

interface JsonSchema {
  $ref?: string;
  $defs?: Record<string, JsonSchema>;
  type?: string | string[];
  const?: unknown;
  enum?: unknown[];
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
  properties?: Record<string, JsonSchema>;
  required?: string[];
  additionalProperties?: boolean | JsonSchema;
  items?: JsonSchema;
  minItems?: number;
  maxItems?: number;
  minLength?: number;
  maxLength?: number;
  pattern?: string;
  format?: string;
  minimum?: number;
  maximum?: number;
}
type Path = (string | number)[];
type Bad = { what: string; value: unknown };

/** One of each type of JSON; the text is a number's, so that nothing is taken for what it looks like. */
const OF_TYPE: Record<string, unknown> = { string: '1', number: 1, boolean: true, null: null, array: [], object: {} };
const NONSENSE = 'no such thing!';
const ENDLESS = 5_000;

/**
 * Every way in which a JSON body can break its schema at one place, made from a body that does not. The example must
 * hold every object and list that the schema knows, or what is in them could not be tried: that is an error.
 */
export function badBodies(schema: z.ZodType, example: unknown): Fault[] {
  const root = toJsonSchema(schema);
  const faults: Fault[] = [];
  visit({ root, node: root, value: example, path: [] }, (path, { what, value }) => {
    faults.push({ path: path.join('.'), what, input: replaced(example, path, value) });
  });
  return faults;
}

/** Every way in which one query parameter can be bad; several values are sent as the parameter repeated. */
export function badQueries(schema: z.ZodType | undefined): { path: string; what: string; values: string[] }[] {
  const root = schema ? toJsonSchema(schema) : {};
  const known = Object.entries(root.properties ?? {}).flatMap(([path, property]) =>
    badTexts(resolved(root, property), path).map(({ what, values }) => ({ path, what, values })),
  );
  return [...known, { path: 'surprise', what: 'is not known', values: ['1'] }];
}

const toJsonSchema = (schema: z.ZodType) =>
  z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as unknown as JsonSchema;

interface Place {
  root: JsonSchema;
  node: JsonSchema;
  value: unknown;
  path: Path;
}

function visit({ root, node, value, path }: Place, report: (path: Path, bad: Bad) => void): void {
  const schema = branchOf(root, resolved(root, node), value);
  for (const bad of [...wrongTypes(root, node), ...badLeaves(schema)]) report(path, bad);
  if (schema.type === 'array') visitArray({ root, node: schema, value, path }, report);
  if (schema.type === 'object') visitObject({ root, node: schema, value, path }, report);
}

function visitArray({ root, node, value, path }: Place, report: (path: Path, bad: Bad) => void): void {
  if (!Array.isArray(value) || value.length === 0) throw new Error(`the example needs an item in ${path.join('.')}`);
  if (node.maxItems === undefined) throw new Error(`${path.join('.')} takes any number of items`);
  report(path, { what: `${node.maxItems + 1} items`, value: Array(node.maxItems + 1).fill(value[0]) });
  if (node.minItems) report(path, { what: 'too few items', value: value.slice(0, node.minItems - 1) });
  if (node.items) visit({ root, node: node.items, value: value[0], path: [...path, 0] }, report);
}

function visitObject({ root, node, value, path }: Place, report: (path: Path, bad: Bad) => void): void {
  if (typeof value !== 'object' || value === null) throw new Error(`the example needs ${path.join('.') || 'a body'}`);
  if (node.additionalProperties !== false) throw new Error(`${path.join('.') || 'the body'} takes unknown fields`);
  report([...path, 'surprise'], { what: 'is not known', value: 1 });
  for (const name of node.required ?? []) report([...path, name], { what: 'missing', value: undefined });
  for (const [name, property] of Object.entries(node.properties ?? {})) {
    const part = (value as Record<string, unknown>)[name];
    visit({ root, node: property, value: part, path: [...path, name] }, report);
  }
}

function wrongTypes(root: JsonSchema, node: JsonSchema): Bad[] {
  const allowed = typesOf(root, node);
  if (allowed.size === 0) throw new Error('a part of the schema takes anything');
  return Object.entries(OF_TYPE)
    .filter(([type]) => !allowed.has(type))
    .map(([type, value]) => ({ what: `of type ${type}`, value }));
}

function typesOf(root: JsonSchema, node: JsonSchema): Set<string> {
  const schema = resolved(root, node);
  const branches = schema.anyOf ?? schema.oneOf;
  if (branches) return new Set(branches.flatMap((branch) => [...typesOf(root, branch)]));
  return new Set([schema.type ?? []].flat().map((type) => (type === 'integer' ? 'number' : type)));
}

function badLeaves(schema: JsonSchema): Bad[] {
  if (schema.type === 'string') return badStrings(schema);
  if (schema.type !== 'integer' && schema.type !== 'number') return [];
  const bad: Bad[] = [];
  if (schema.minimum !== undefined) bad.push({ what: 'too small', value: schema.minimum - 1 });
  if (schema.maximum !== undefined) bad.push({ what: 'too large', value: schema.maximum + 1 });
  if (schema.type === 'integer') bad.push({ what: 'not whole', value: 1.5 });
  return bad;
}

function badStrings(schema: JsonSchema): Bad[] {
  const { minLength = 0, maxLength, pattern, format } = schema;
  const bad: Bad[] = [
    { what: 'too long', value: 'x'.repeat(maxLength === undefined ? ENDLESS : maxLength + 1) },
    { what: 'with NUL', value: 'a\u0000b' },
  ];
  if (minLength > 0) bad.push({ what: 'too short', value: 'x'.repeat(minLength - 1) });
  if (isClosed(schema)) bad.push({ what: 'not one of the known', value: NONSENSE });
  if (format || (pattern && !new RegExp(pattern).test(NONSENSE))) bad.push({ what: 'malformed', value: NONSENSE });
  return bad;
}

/** A parameter arrives as text, so a wrong type can only be text that is not one of its type. */
function badTexts(schema: JsonSchema, name: string): { what: string; values: string[] }[] {
  const one = (what: string, value: unknown) => ({ what, values: [String(value)] });
  const bad = badLeaves(schema).map(({ what, value }) => one(what, value));
  if (schema.type === 'integer' || schema.type === 'number') bad.push(one('not a number', 'x'), one('empty', ''));
  if (name === 'cursor') bad.push(one('forged', 'Zm9yZ2Vk'));
  const [example = '1'] = (schema.enum ?? []).map(String);
  return [...bad, { what: 'sent twice', values: [example, example] }];
}

const isClosed = (schema: JsonSchema) => schema.enum !== undefined || schema.const !== undefined;

/** The branch of a union that the example is of. */
function branchOf(root: JsonSchema, schema: JsonSchema, value: unknown): JsonSchema {
  const branches = (schema.anyOf ?? schema.oneOf)?.map((branch) => resolved(root, branch));
  if (!branches) return schema;
  const fits = branches.find((branch) => isOf(root, branch, value)) ?? branches.find(({ type }) => type !== 'null');
  return fits ?? schema;
}

function isOf(root: JsonSchema, schema: JsonSchema, value: unknown): boolean {
  if (!typesOf(root, schema).has(typeOf(value))) return false;
  return Object.entries(schema.properties ?? {}).every(([name, property]) => {
    const { const: fixed } = resolved(root, property);
    return fixed === undefined || fixed === (value as Record<string, unknown>)[name];
  });
}

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

function resolved(root: JsonSchema, node: JsonSchema): JsonSchema {
  if (node.$ref === undefined) return node;
  const { $ref, ...rest } = node;
  const target = root.$defs?.[$ref.replace('#/$defs/', '')];
  if (!target) throw new Error(`${$ref} leads nowhere`);
  return resolved(root, { ...target, ...rest });
}

/** A copy with another value at the path; undefined takes it out. */
function replaced(document: unknown, [head, ...rest]: Path, value: unknown): unknown {
  if (head === undefined) return value;
  const copy: Record<string | number, unknown> | unknown[] = Array.isArray(document)
    ? [...document]
    : { ...(document as object) };
  const parts = copy as Record<string | number, unknown>;
  parts[head] = replaced(parts[head], rest, value);
  return copy;
}
