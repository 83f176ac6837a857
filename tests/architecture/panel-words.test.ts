import fs from 'node:fs';
import path from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { PANEL_SOURCES, panelWords } from '../support/panel-words.js';

let english: Map<string, string>;
let turkish: Map<string, string>;
beforeAll(async () => {
  english = await panelWords('en');
  turkish = await panelWords('tr');
});

it('says everything in both languages', () => {
  expect([...turkish.keys()].sort()).toEqual([...english.keys()].sort());
});

it('fills the same gaps in both languages', () => {
  const gaps = (text = '') => [...new Set(text.match(/%\{\w+\}/g))].sort();
  const differing = [...english].filter(([key, text]) => gaps(text).join() !== gaps(turkish.get(key)).join());
  expect(differing).toEqual([]);
});

it('has words for everything that a screen names', () => {
  const files = fs
    .readdirSync(PANEL_SOURCES, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name));
  const missing = files
    .filter((name) => !name.startsWith('i18n'))
    .flatMap((name) => {
      const named = fs
        .readFileSync(path.join(PANEL_SOURCES, name), 'utf8')
        .matchAll(/\bt\('([\w.]+)'|label="([\w.]+\.\w+)"/g);
      return [...named].map(([, inCode, inMarkup]) => inCode ?? inMarkup ?? '');
    })
    .filter((key) => !key.startsWith('ra.') && !english.has(key));
  expect(missing).toEqual([]);
});
