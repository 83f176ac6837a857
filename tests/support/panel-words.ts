import path from 'node:path';

export const PANEL_SOURCES = path.resolve(import.meta.dirname, '../../panel-ui/src');
const PARTS = ['common', 'orders', 'catalogue', 'assortment', 'people', 'system', 'warehouse'];

interface Words {
  [name: string]: string | Words;
}

/** What the panel says in a language, by name: `order.none`. */
export async function panelWords(language: 'en' | 'tr'): Promise<Map<string, string>> {
  const read = async (part: string) => (await import(path.join(PANEL_SOURCES, 'i18n', language, `${part}.ts`)))[part];
  const parts: Words[] = await Promise.all(PARTS.map(read));
  return new Map(parts.flatMap((words) => flat(words)));
}

const flat = (words: Words, above = ''): [string, string][] =>
  Object.entries(words).flatMap(([name, value]) =>
    typeof value === 'string' ? [[above + name, value]] : flat(value, `${above}${name}.`),
  );
