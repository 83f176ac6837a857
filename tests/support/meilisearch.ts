import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { z } from 'zod';
import { findDocuments, type Index, newIndex, type Settings } from './meilisearch-index.js';

/** The only key that this server knows. */
export const MEILISEARCH_KEY = 'a-key-that-may-do-everything';
/** What is sent changes an index so much later, as in an engine that queues its tasks. */
const TASK_MS = 20;

const uid = z.string().regex(/^[\w-]{1,400}$/);
const word = z.string().min(1);
const settings = z.strictObject({
  searchableAttributes: z.array(word).optional(),
  displayedAttributes: z.array(word).optional(),
  rankingRules: z.array(z.enum(['words', 'typo', 'proximity', 'attribute', 'sort', 'exactness'])).optional(),
  typoTolerance: z
    .strictObject({
      minWordSizeForTypos: z
        .strictObject({ oneTypo: z.int().min(0).max(255), twoTypos: z.int().min(0).max(255) })
        .refine(({ oneTypo, twoTypos }) => oneTypo <= twoTypos),
    })
    .optional(),
  pagination: z.strictObject({ maxTotalHits: z.int().min(1) }).optional(),
  synonyms: z.record(word, z.array(word)).optional(),
});
const search = z.strictObject({
  q: z.string(),
  limit: z.int().min(0),
  matchingStrategy: z.enum(['last', 'all', 'frequency']),
  attributesToRetrieve: z.array(word),
  attributesToSearchOn: z.array(word).optional(),
});
const documentId = z.string().regex(/^[\w-]{1,511}$/);
const documents = z.array(z.looseObject({ id: documentId }));
const swap = z.tuple([z.strictObject({ indexes: z.tuple([uid, uid]), rename: z.boolean().optional() })]);

interface Call {
  params: string[];
  query: Record<string, string>;
  body: unknown;
}
type Answer = [status: number, body: unknown];

class Refusal extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

interface Task {
  uid: number;
  type: string;
  indexUid: string | null;
  status: 'enqueued' | 'succeeded' | 'failed';
  error: { message: string; code: string; type: string; link: string } | null;
}

/** The HTTP API of Meilisearch as far as the shop uses it: any other path, parameter, field or key is refused. */
export class MeilisearchServer {
  readonly indexes = new Map<string, Index>();
  readonly calls: string[] = [];
  /** While it is set the server takes requests and never answers. */
  isSilent = false;
  private readonly tasks: Task[] = [];
  private readonly server = http.createServer((req, res) => void this.serve(req, res));

  async start(): Promise<this> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    return this;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private async serve(req: http.IncomingMessage, res: http.ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of req) chunks.push(chunk as Buffer);
    this.calls.push(`${req.method} ${new URL(req.url ?? '/', 'http://engine').pathname}`);
    if (this.isSilent) return;
    const [status, body] = this.answer(req, Buffer.concat(chunks).toString());
    res.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  }

  private answer(req: http.IncomingMessage, text: string): Answer {
    try {
      if (req.headers.authorization !== `Bearer ${MEILISEARCH_KEY}`) {
        throw new Refusal(403, 'invalid_api_key', 'The provided API key is invalid.');
      }
      const { pathname, searchParams } = new URL(req.url ?? '/', 'http://engine');
      for (const [pattern, handle] of this.routes) {
        const match = pattern.exec(`${req.method} ${pathname}`);
        if (!match) continue;
        const body = text === '' ? undefined : JSON.parse(text);
        return handle({ params: match.slice(1), query: Object.fromEntries(searchParams), body });
      }
      throw new Refusal(404, 'not_found', 'this path is unknown');
    } catch (error) {
      const { status, code, message } =
        error instanceof Refusal ? error : new Refusal(400, 'bad_request', (error as Error).message);
      return [status, { message, code, type: 'invalid_request', link: `https://docs.meilisearch.com/errors#${code}` }];
    }
  }

  private readonly routes: [RegExp, (call: Call) => Answer][] = [
    [/^GET \/indexes\/([\w-]+)$/, (call) => this.getIndex(only(call))],
    [/^POST \/indexes$/, (call) => this.createIndex(only(call, { body: z.strictObject({ uid, primaryKey: word }) }))],
    [/^DELETE \/indexes\/([\w-]+)$/, (call) => this.deleteIndex(only(call))],
    [/^PATCH \/indexes\/([\w-]+)\/settings$/, (call) => this.changeSettings(only(call, { body: settings }))],
    [
      /^PUT \/indexes\/([\w-]+)\/settings\/synonyms$/,
      ({ body, ...call }) => this.changeSettings(only({ ...call, body: { synonyms: body } }, { body: settings })),
    ],
    [
      /^POST \/indexes\/([\w-]+)\/documents$/,
      (call) => this.addDocuments(only(call, { body: documents, query: { primaryKey: z.literal('id').optional() } })),
    ],
    [
      /^POST \/indexes\/([\w-]+)\/documents\/delete-batch$/,
      (call) => this.deleteDocuments(only(call, { body: z.array(documentId) })),
    ],
    [/^POST \/swap-indexes$/, (call) => this.swapIndexes(only(call, { body: swap }))],
    [/^GET \/tasks\/(\d+)$/, (call) => this.getTask(only(call))],
    [/^POST \/indexes\/([\w-]+)\/search$/, (call) => this.search(only(call, { body: search }))],
  ];

  private getIndex({ params: [name = ''] }: Call): Answer {
    const { primaryKey } = this.indexOf(name);
    return [200, { uid: name, primaryKey, createdAt: new Date(), updatedAt: new Date() }];
  }

  private createIndex({ body }: { body: { uid: string } }): Answer {
    return this.enqueue('indexCreation', body.uid, () => {
      if (this.indexes.has(body.uid))
        throw new Refusal(400, 'index_already_exists', `Index ${body.uid} already exists.`);
      this.indexes.set(body.uid, newIndex());
    });
  }

  private deleteIndex({ params: [name = ''] }: Call): Answer {
    return this.enqueue('indexDeletion', name, () => {
      this.indexOf(name);
      this.indexes.delete(name);
    });
  }

  private changeSettings({ params: [name = ''], body }: { params: string[]; body: Settings }): Answer {
    return this.enqueue('settingsUpdate', name, () => Object.assign(this.indexOf(name).settings, body));
  }

  private addDocuments({ params: [name = ''], body }: { params: string[]; body: { id: string }[] }): Answer {
    return this.enqueue('documentAdditionOrUpdate', name, () => {
      if (!this.indexes.has(name)) this.indexes.set(name, newIndex());
      for (const document of body) this.indexOf(name).documents.set(document.id, document);
    });
  }

  private deleteDocuments({ params: [name = ''], body }: { params: string[]; body: string[] }): Answer {
    return this.enqueue('documentDeletion', name, () => {
      for (const id of body) this.indexOf(name).documents.delete(id);
    });
  }

  private swapIndexes({ body: [{ indexes }] }: { body: z.output<typeof swap> }): Answer {
    return this.enqueue('indexSwap', null, () => {
      const [first, second] = indexes.map((name) => this.indexOf(name)) as [Index, Index];
      this.indexes.set(indexes[0], second).set(indexes[1], first);
    });
  }

  private getTask({ params: [number] }: Call): Answer {
    const task = this.tasks[Number(number)];
    if (!task) throw new Refusal(404, 'task_not_found', `Task ${number} not found.`);
    return [200, { ...task, details: null, duration: null, enqueuedAt: new Date(), canceledBy: null }];
  }

  private search({ params: [name = ''], body }: { params: string[]; body: z.output<typeof search> }): Answer {
    const hits = findDocuments(this.indexOf(name), body);
    const { q: query, limit } = body;
    return [200, { hits, query, limit, offset: 0, processingTimeMs: 0, estimatedTotalHits: hits.length }];
  }

  private indexOf(name: string): Index {
    const index = this.indexes.get(name);
    if (!index) throw new Refusal(404, 'index_not_found', `Index ${name} not found.`);
    return index;
  }

  /** Tasks are done one after the other, in the order in which they came. */
  private enqueue(type: string, indexUid: string | null, work: () => void): Answer {
    const task: Task = { uid: this.tasks.length, type, indexUid, status: 'enqueued', error: null };
    this.tasks.push(task);
    setTimeout(() => {
      try {
        work();
        task.status = 'succeeded';
      } catch (error) {
        const { code = 'internal', message } = error as Refusal;
        Object.assign(task, { status: 'failed', error: { message, code, type: 'invalid_request', link: '' } });
      }
    }, TASK_MS);
    return [202, { taskUid: task.uid, indexUid, status: 'enqueued', type, enqueuedAt: new Date() }];
  }
}

/** The call, if it has these parameters and this body and no others. */
function only<B extends z.ZodType = z.ZodUndefined>(
  { params, query, body }: Call,
  { body: schema, query: known = {} }: { body?: B; query?: Record<string, z.ZodType> } = {},
): { params: string[]; query: Record<string, string>; body: z.output<B> } {
  z.strictObject(known).parse(query);
  return { params, query, body: (schema ?? z.undefined()).parse(body) as z.output<B> };
}
