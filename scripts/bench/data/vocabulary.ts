const MATERIALS =
  'linen cotton woollen leather oak steel ceramic copper velvet bamboo marble walnut brass denim silk canvas cork jute felt glass';
const THINGS =
  'shirt jacket lamp chair bottle kettle blanket backpack table mirror vase clock scarf boots bowl mug tray shelf rug pillow wallet bicycle helmet tent notebook basket knife pan stool bench';
const MODELS =
  'kavo lumen brisa norra tindra solis vela orso pico mira fjord alba terra nimbo sylva ronda calma dune ester polar';
const FILLER =
  'made to last in small batches with care for daily use and easy to clean it keeps its shape for years comes with a guarantee of five years and free repair';

const words = (text: string) => text.split(' ');

export const materials = words(MATERIALS);
export const things = words(THINGS);
const models = words(MODELS);
const filler = words(FILLER);

/** The same sequence of numbers from 0 to 1 at every run. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export const pick = <T>(random: () => number, list: readonly T[]): T => {
  const picked = list[Math.floor(random() * list.length)];
  if (picked === undefined) throw new Error('nothing to pick from');
  return picked;
};

const capital = (word: string) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`;

/** "Linen Shirt Kavo 17" */
export function productName(random: () => number, index: number): string {
  const [material, thing, model] = [pick(random, materials), pick(random, things), pick(random, models)];
  return `${capital(material)} ${capital(thing)} ${capital(model)} ${index}`;
}

/** Two paragraphs of about 300 characters each. */
export function description(random: () => number, name: string): string {
  const paragraph = () => capital(Array.from({ length: 55 }, () => pick(random, filler)).join(' '));
  return `${name}. ${paragraph()}.\n\n${paragraph()}.`;
}
