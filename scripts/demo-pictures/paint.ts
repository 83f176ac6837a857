/** The colours of one picture. */
export interface Paint {
  main: string;
  dark: string;
  light: string;
  pale: string;
  /** A second colour that goes with the first. */
  accent: string;
  background: string;
  disc: string;
  shadow: string;
}

export type Motif = (paint: Paint) => string;

export const WHITE = '#ffffff';
export const INK = '#2f3542';
export const WOOD = '#b98558';
export const DARK_WOOD = '#8d6240';
export const STEEL = '#b6c0cc';
export const DARK_STEEL = '#8793a2';
export const GOLD = '#d9ab4b';
export const LEAF = '#5f9e5b';
export const DARK_LEAF = '#437a44';

/** Each with its numbers first and its colour last; `r` rounds the corners. */
export const rect = (...[x, y, w, h, r, fill]: [x: number, y: number, w: number, h: number, r: number, fill: string]) =>
  `<rect x="${x}" y="${y}" width="${w}" height="${h}" rx="${r}" fill="${fill}"/>`;
export const circle = (x: number, y: number, r: number, fill: string) =>
  `<circle cx="${x}" cy="${y}" r="${r}" fill="${fill}"/>`;
export const ellipse = (...[x, y, rx, ry, fill]: [x: number, y: number, rx: number, ry: number, fill: string]) =>
  `<ellipse cx="${x}" cy="${y}" rx="${rx}" ry="${ry}" fill="${fill}"/>`;
export const shape = (d: string, fill: string) => `<path d="${d}" fill="${fill}"/>`;
export const stroke = (d: string, colour: string, width: number) =>
  `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"/>`;
export const turned = (degrees: number, content: string) => `<g transform="rotate(${degrees} 100 100)">${content}</g>`;
export const ring = (...[x, y, r, colour, width]: [x: number, y: number, r: number, colour: string, width: number]) =>
  `<circle cx="${x}" cy="${y}" r="${r}" fill="none" stroke="${colour}" stroke-width="${width}"/>`;

/** Colours that a product's name may say: hue, saturation and lightness. */
const named: [RegExp, [number, number, number]][] = [
  [/black|noir|dark/, [225, 12, 30]],
  [/white|starlight|cream|milk|paper/, [40, 30, 84]],
  [/gr[ae]y|silver|steel|cosmic|aluminium|wicket/, [215, 10, 58]],
  [/navy/, [222, 48, 36]],
  [/blue|denim|galaxy|ocean|water/, [214, 56, 50]],
  [/turquoise|dreamcatcher|dolphin/, [178, 48, 44]],
  [/olive/, [82, 32, 40]],
  [/green|leaves|cucumber|kiwi|tropical|pea\b/, [128, 38, 44]],
  [/yellow|lemon|golden|gold|honey|mango|citrus/, [44, 74, 55]],
  [/orange|basketball|copper/, [24, 70, 54]],
  [/brown|leather|wood|wooden|coffee|bamboo|cherry|football|american/, [26, 38, 40]],
  [/purple|plum|violet|mulberry/, [285, 34, 46]],
  [/pink|peony|bloom/, [340, 58, 68]],
  [/red|tartan|strawberry|apple\b(?!.*(mac|air|iphone|watch|pod|home|mag))|crimson|chequered/, [356, 62, 52]],
];
const others: [number, number, number][] = [
  [12, 58, 60],
  [36, 62, 58],
  [92, 32, 48],
  [162, 36, 45],
  [192, 46, 48],
  [216, 48, 56],
  [246, 40, 62],
  [282, 32, 56],
  [332, 48, 60],
];

/** The same for the same name, whenever it is made. */
export function paintFor(name: string): Paint {
  const [h, s, l] = named.find(([word]) => word.test(name))?.[1] ?? others[hash(name) % others.length] ?? [0, 0, 50];
  const tone = (lightness: number) => hsl(h, s, Math.max(8, Math.min(96, lightness)));
  const around = (h + 20 + (hash(`${name}.`) % 5) * 14) % 360;
  const accentHue = (h + 170) % 360;
  return {
    main: tone(l),
    dark: tone(l - 14),
    light: tone(l + 14),
    pale: tone(Math.max(l + 30, 80)),
    accent: hsl(accentHue, Math.max(s, 40), 62),
    background: hsl(around, 38, 94),
    disc: hsl(around, 42, 87),
    shadow: hsl(around, 26, 84),
  };
}

/** As `#rrggbb`, which everything that draws an SVG knows. */
export function hsl(hue: number, saturation: number, lightness: number): string {
  const l = lightness / 100;
  const a = (saturation / 100) * Math.min(l, 1 - l);
  const part = (n: number) => {
    const k = (n + hue / 30) % 12;
    return Math.round(255 * (l - a * Math.max(-1, Math.min(k - 3, 9 - k, 1))));
  };
  return `#${[0, 8, 4].map((n) => part(n).toString(16).padStart(2, '0')).join('')}`;
}

function hash(text: string): number {
  let value = 2_166_136_261;
  for (const character of text) value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 16_777_619) >>> 0;
  return value >>> 8;
}

/** A whole picture, about a kilobyte. */
export function picture(motif: Motif, paint: Paint): string {
  return [
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 200" width="800" height="800">',
    rect(0, 0, 200, 200, 0, paint.background),
    circle(100, 98, 78, paint.disc),
    ellipse(100, 176, 58, 5, paint.shadow),
    motif(paint),
    '</svg>\n',
  ].join('');
}
