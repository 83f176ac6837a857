import type { PanelSchemas } from '@emporion/client';
import { api, ifMatch } from './client';
import { ProblemError, unwrapVersioned, type Versioned } from './problem';

export type Synonyms = Versioned<PanelSchemas['Synonyms']>;

export const readSynonyms = (): Promise<Synonyms> => unwrapVersioned(api.GET('/v1/admin/search/synonyms'));

const setSynonyms = (etag: string | null, groups: string[][]): Promise<Synonyms> =>
  unwrapVersioned(api.PUT('/v1/admin/search/synonyms', { params: { header: ifMatch(etag) }, body: { groups } }));

/** Puts words in the place of a group, or behind the last one. What is wrong with them is said of the field `words`. */
export async function saveGroup({ groups, etag }: Synonyms, index: number, words: string[]): Promise<void> {
  try {
    await setSynonyms(etag, [...groups.slice(0, index), words, ...groups.slice(index + 1)]);
  } catch (error) {
    if (!(error instanceof ProblemError) || !error.problem.errors) throw error;
    const errors = error.problem.errors.map(({ message }) => ({ path: 'words', message }));
    throw new ProblemError(error.status, { ...error.problem, errors });
  }
}

export const removeGroup = ({ groups, etag }: Synonyms, index: number): Promise<Synonyms> =>
  setSynonyms(
    etag,
    groups.filter((_group, at) => at !== index),
  );
