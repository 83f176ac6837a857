import type { z } from 'zod';
import { type FieldError, notFound, validationFailed } from '../errors/index.js';
import type { Route } from './route.js';

const MAX_DEPTH = 20;
const MAX_ERRORS = 1_000;
const MAX_NAME = 100;
const LONE_SURROGATE = /\p{Surrogate}/u;

interface RawInput {
  params: unknown;
  query: unknown;
  json: unknown;
}

/** Checks params, query and body against the route's schemas and reports everything that is wrong at once. */
export function validateInput(route: Route, raw: RawInput) {
  const params = route.params?.safeParse(raw.params);
  if (params && !params.success) throw notFound();
  const errors: FieldError[] = [...unsafeParts(raw.query), ...unsafeParts(raw.json)];
  if (errors.length > 0) throw validationFailed({ errors: errors.slice(0, MAX_ERRORS) });
  const query = check(route.query, raw.query, errors);
  if (!route.query) errors.push(...Object.keys(raw.query as object).map((name) => unknownField([name])));
  const body = check(route.body, raw.json, errors);
  if (errors.length > 0) throw validationFailed({ errors: errors.slice(0, MAX_ERRORS) });
  return { params: params?.data, query, body };
}

function check(schema: z.ZodType | undefined, value: unknown, errors: FieldError[]): unknown {
  if (!schema) return undefined;
  const result = schema.safeParse(value);
  if (!result.success) errors.push(...result.error.issues.flatMap((issue) => fieldErrors(issue as Issue)));
  return result.data;
}

type Issue = z.core.$ZodIssue;

function fieldErrors(issue: Issue, base: PropertyKey[] = []): FieldError[] {
  const path = [...base, ...issue.path];
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownField([...path, key]));
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    return nearest(issue.errors).flatMap((inner) => fieldErrors(inner, path));
  }
  return [{ path: pathText(path), message: issue.message }];
}

/** Of a union's branches the one that the value came closest to. */
function nearest(branches: Issue[][]): Issue[] {
  return branches.reduce((best, branch) => (distance(branch) < distance(best) ? branch : best));
}

/** A branch that failed at its root is further away than one that failed in a few fields. */
function distance(branch: Issue[]): number {
  return branch.reduce((sum, issue) => sum + (issue.path.length === 0 ? 100 : 1), 0);
}

function unknownField(path: PropertyKey[]): FieldError {
  return { path: pathText(path), message: 'is not known here' };
}

function pathText(path: PropertyKey[]): string {
  return path.map((part) => String(part).slice(0, MAX_NAME)).join('.');
}

/**
 * What no field of any request may hold: nesting without end, the key `__proto__`, and text that cannot be stored
 * (NUL, half a surrogate pair). Schemas look only at the fields they know, so this looks at all of them.
 */
function unsafeParts(value: unknown, path: PropertyKey[] = []): FieldError[] {
  if (typeof value === 'string') {
    return isStorable(value) ? [] : [{ path: pathText(path), message: 'must be well-formed text without NUL' }];
  }
  if (typeof value !== 'object' || value === null) return [];
  if (path.length >= MAX_DEPTH) return [{ path: pathText(path), message: 'is nested too deep' }];
  return Object.entries(value).flatMap(([key, part]) => {
    if (key === '__proto__' || !isStorable(key)) return [unknownField([...path, key])];
    return unsafeParts(part, [...path, key]);
  });
}

function isStorable(text: string): boolean {
  return !LONE_SURROGATE.test(text) && !text.includes('\0');
}
