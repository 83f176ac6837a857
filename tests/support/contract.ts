import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

interface MediaType {
  schema?: object;
}
interface Operation {
  responses: Record<string, { content?: Record<string, MediaType>; headers?: Record<string, unknown> }>;
}
interface Document {
  paths: Record<string, Record<string, Operation>>;
}
interface Answer {
  method: string;
  path: string;
  status: number;
  contentType: string | null;
  /** By lower-case name. */
  headers: Record<string, string>;
  body: unknown;
}

/** Paths that every service has beside the documented ones. */
const UNDOCUMENTED = /^\/(health\/|metrics$|openapi\.json$|docs|media\/|$)/;

/** What a service promises: every answer is held against it. */
export class Contract {
  private readonly ajv = new Ajv2020({ strict: false, allErrors: true });
  private readonly validators = new Map<string, ValidateFunction>();
  private readonly paths: { pattern: RegExp; template: string; parameters: number }[];

  constructor(
    private readonly service: string,
    private readonly document: Document,
  ) {
    (addFormats as unknown as (ajv: Ajv2020) => void)(this.ajv);
    this.ajv.addSchema(document, 'document', false);
    this.paths = Object.keys(document.paths)
      .map((template) => ({
        template,
        pattern: new RegExp(`^${template.replaceAll('.', '\\.').replace(/\{[^}]+\}/g, '[^/]+')}$`),
        parameters: template.split('{').length,
      }))
      // `/v1/carts/current` before `/v1/carts/{cartId}`.
      .sort((a, b) => a.parameters - b.parameters);
  }

  /** Throws where the answer is not one that the document allows. */
  check(answer: Answer): void {
    const pathname = new URL(answer.path, 'http://host').pathname;
    if (UNDOCUMENTED.test(pathname)) return;
    const method = answer.method.toLowerCase();
    const template = this.paths.find(
      ({ pattern, template }) => pattern.test(pathname) && this.document.paths[template]?.[method],
    )?.template;
    if (template) this.checkOperation(answer, template, method);
    else this.checkUnknown(answer);
  }

  private checkUnknown(answer: Answer): void {
    const isRefused = [400, 404, 405, 413, 415, 429].includes(answer.status);
    if (!isRefused || !isProblem(answer)) this.fail(answer, 'there is no such operation in the document');
  }

  private checkOperation(answer: Answer, template: string, method: string): void {
    const response = this.document.paths[template]?.[method]?.responses[answer.status];
    if (!response) this.fail(answer, `status ${answer.status} is not documented`);
    const missing = Object.keys(response.headers ?? {}).filter((name) => !(name.toLowerCase() in answer.headers));
    if (missing.length > 0) this.fail(answer, `the document promises the header ${missing.join(', ')}`);
    const types = Object.keys(response.content ?? {});
    if (types.length === 0) {
      if (answer.body !== null) this.fail(answer, 'the document has no body here');
      return;
    }
    const type = (answer.contentType ?? '').split(';')[0] ?? '';
    if (!types.includes(type)) this.fail(answer, `content type "${type}", documented is ${types.join(', ')}`);
    if (!response.content?.[type]?.schema) return;
    const pointer = ['paths', template, method, 'responses', String(answer.status), 'content', type, 'schema'];
    const validate = this.validator(`document#/${pointer.map(escapePointer).join('/')}`);
    if (!validate(answer.body)) {
      this.fail(answer, this.ajv.errorsText(validate.errors, { dataVar: 'body', separator: '\n  ' }));
    }
  }

  private validator(reference: string): ValidateFunction {
    const known = this.validators.get(reference);
    if (known) return known;
    const made = this.ajv.compile({ $ref: reference });
    this.validators.set(reference, made);
    return made;
  }

  private fail(this: Contract, answer: Answer, why: string): never {
    const { method, path, status, body } = answer;
    const shown = JSON.stringify(body, null, 2)?.slice(0, 2_000);
    throw new Error(`${this.service}: ${method} ${path} → ${status} breaks its OpenAPI document:\n  ${why}\n${shown}`);
  }
}

/** A segment of a JSON pointer, inside a URI. */
function escapePointer(segment: string): string {
  return encodeURIComponent(segment.replaceAll('~', '~0').replaceAll('/', '~1'));
}

function isProblem({ contentType, body }: Answer): boolean {
  const isObject = typeof body === 'object' && body !== null;
  return Boolean(contentType?.startsWith('application/problem+json')) && isObject && 'code' in body;
}
