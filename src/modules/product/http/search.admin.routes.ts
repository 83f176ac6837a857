import { z } from 'zod';
import { inTransaction } from '../../../platform/database/transaction.js';
import { versionMismatch } from '../../../platform/errors/index.js';
import { ok, type Route, route, staff } from '../../../platform/http/route.js';
import { line } from '../../../platform/http/schemas.js';
import { setSynonyms } from '../commands/set-synonyms.js';
import { readSynonyms } from '../search/synonyms.js';
import { wordsOf } from '../search/words.js';

const MAX_WORDS = 5;
const isPhrase = (text: string) => wordsOf(text).length > 0 && wordsOf(text).length <= MAX_WORDS;

const Phrase = line(60).refine(isPhrase, `must have 1 to ${MAX_WORDS} words`);
const SetSynonymsRequest = z.strictObject({
  groups: z
    .array(
      z
        .array(Phrase)
        .min(2)
        .max(20)
        .refine(
          (group) => new Set(group.map((phrase) => wordsOf(phrase).join(' '))).size === group.length,
          'must not name the same twice',
        ),
    )
    .max(500)
    .describe('each a list of words or phrases of which one is found where another is asked for'),
});
const Synonyms = z.strictObject({ groups: z.array(z.array(z.string())) }).meta({ id: 'Synonyms' });

const common = { path: '/v1/admin/search/synonyms', tag: 'catalogue', replies: { 200: Synonyms } } as const;

export const searchAdminRoutes: Route[] = [
  route({
    ...common,
    method: 'get',
    summary: 'Words that mean the same to a search',
    access: staff('product:read'),
    query: z.strictObject({}),
    async handle() {
      const { groups, version } = await readSynonyms(null);
      return ok({ groups }, version);
    },
  }),
  route({
    ...common,
    method: 'put',
    summary: 'Set the words that mean the same, all of them',
    access: staff('product:write'),
    body: SetSynonymsRequest,
    errors: [versionMismatch],
    conditional: true,
    async handle({ context, body, ifMatch }) {
      const { groups, version } = await inTransaction(context, (tx) => setSynonyms(tx, body.groups, ifMatch));
      return ok({ groups }, version);
    },
  }),
];
