import { circle, DARK_LEAF, ellipse, INK, LEAF, type Motif, rect, shape, stroke, turned, WHITE } from './paint.js';

export const apple: Motif = (p) =>
  stroke('M100 66 Q100 48 110 38', '#7a5236', 6) +
  shape('M108 54 Q126 34 146 44 Q134 64 108 54Z', LEAF) +
  shape(
    'M100 72 Q126 54 150 76 Q170 108 142 150 Q122 178 100 164 Q78 178 58 150 Q30 108 50 76 Q74 54 100 72Z',
    p.main,
  ) +
  ellipse(74, 98, 10, 18, p.light);
export const steak: Motif = () =>
  shape('M44 92 Q60 48 116 52 Q166 58 162 104 Q156 148 104 150 Q78 150 66 134 Q36 122 44 92Z', '#f1d9cf') +
  shape('M56 94 Q70 60 116 64 Q152 70 150 104 Q144 136 106 138 Q84 138 76 124 Q52 116 56 94Z', '#b8433f') +
  ellipse(112, 96, 16, 11, '#f1d9cf') +
  stroke('M78 86 Q84 78 92 76 M92 118 Q104 126 118 122', '#e3a49a', 4);
export const fish: Motif = () =>
  shape('M40 104 Q70 62 118 74 Q150 82 164 66 Q158 104 166 138 Q150 122 120 130 Q72 144 40 104Z', '#ef9a76') +
  stroke('M66 96 Q74 104 66 114 M84 88 Q94 104 84 122 M104 84 Q114 104 104 124', '#f9cdb6', 5) +
  circle(56, 100, 4, INK);
export const can: Motif = (p) =>
  rect(56, 60, 88, 104, 8, '#c8d0d8') +
  rect(56, 78, 88, 66, 0, p.main) +
  ellipse(100, 60, 44, 11, '#e3e8ed') +
  circle(100, 110, 15, WHITE) +
  [86, 96, 106, 116].map((x, n) => circle(x, [94, 86, 86, 94][n] ?? 90, 6, WHITE)).join('');
export const drumstick: Motif = () =>
  turned(
    35,
    shape('M100 36 Q142 52 134 100 Q124 128 106 132 L104 156 H94 L92 132 Q70 122 66 96 Q62 50 100 36Z', '#d79a5b') +
      shape('M92 62 Q78 76 82 98', 'none') +
      stroke('M88 58 Q78 74 80 94', '#eec18f', 6) +
      circle(92, 162, 9, WHITE) +
      circle(106, 162, 9, WHITE),
  );
export const cucumber: Motif = () =>
  turned(-38, rect(36, 78, 128, 44, 22, DARK_LEAF) + stroke('M56 92 H140 M56 106 H140', LEAF, 4)) +
  circle(142, 144, 24, DARK_LEAF) +
  circle(142, 144, 19, '#cfe6b4') +
  [136, 148].map((x) => ellipse(x, 144, 3, 6, '#eef6df')).join('');
export const eggs: Motif = () =>
  ellipse(72, 98, 24, 31, '#f2dcc3') +
  ellipse(128, 98, 24, 31, '#e7c6a3') +
  ellipse(100, 92, 25, 33, '#fbeee0') +
  shape('M36 116 H164 L152 164 Q151 168 146 168 H54 Q49 168 48 164Z', '#b7a58d') +
  stroke('M68 118 Q72 136 84 118 M116 118 Q128 136 132 118', '#94836d', 4);
export const pepper: Motif = (p) =>
  stroke('M100 66 Q98 50 108 40', DARK_LEAF, 8) +
  shape(
    'M100 70 Q128 54 146 76 Q160 116 128 162 Q112 178 100 164 Q88 178 72 162 Q40 116 54 76 Q72 54 100 70Z',
    p.main,
  ) +
  stroke('M88 84 Q78 118 92 152 M112 84 Q122 118 108 152', p.dark, 3) +
  ellipse(72, 98, 7, 16, p.light);
export const chili: Motif = (p) =>
  stroke('M62 64 Q52 54 54 40', DARK_LEAF, 7) +
  shape('M52 68 Q66 54 84 66 Q100 120 158 142 Q168 150 154 154 Q80 156 52 68Z', p.main) +
  stroke('M70 78 Q88 122 132 142', p.light, 5);
export const jar: Motif = (p) =>
  rect(62, 42, 76, 22, 6, '#7a5236') +
  rect(54, 64, 92, 106, 18, p.main) +
  rect(54, 96, 92, 46, 0, '#fff8e6') +
  [
    [92, 112],
    [108, 112],
    [100, 125],
  ]
    .map(([x = 0, y = 0]) =>
      shape(`M${x} ${y - 8} L${x + 7} ${y - 4} V${y + 4} L${x} ${y + 8} L${x - 7} ${y + 4} V${y - 4}Z`, p.main),
    )
    .join('');
export const iceCream: Motif = (p) =>
  shape('M68 96 H132 L100 176Z', '#d9a563') +
  stroke('M80 98 L108 150 M100 98 L116 130 M120 98 L92 150 M100 98 L84 130', '#b9854a', 2.4) +
  circle(76, 80, 24, p.pale) +
  circle(124, 80, 24, '#8a5a3c') +
  circle(100, 62, 26, '#f3a9b8') +
  circle(100, 34, 7, '#d94a4a');
export const drink: Motif = (p) =>
  stroke('M112 64 L124 28', p.dark, 6) +
  shape('M58 60 H142 L132 164 Q131 172 122 172 H78 Q69 172 68 164Z', p.main) +
  rect(52, 54, 96, 14, 6, WHITE) +
  circle(100, 116, 22, WHITE) +
  circle(100, 116, 16, '#f4a63b') +
  stroke('M100 101 V131 M85 116 H115', WHITE, 2);
export const kiwi: Motif = () =>
  circle(84, 96, 48, '#8a6a45') +
  circle(118, 118, 48, '#8a6a45') +
  circle(118, 118, 42, '#9cc452') +
  circle(118, 118, 15, '#f0f5d8') +
  Array.from({ length: 12 }, (_, n) =>
    circle(Math.round(118 + Math.cos(n / 1.91) * 25), Math.round(118 + Math.sin(n / 1.91) * 25), 2.6, INK),
  ).join('');
export const lemon: Motif = () =>
  turned(
    -24,
    shape(
      'M30 100 Q44 92 52 80 Q76 50 116 58 Q142 64 152 88 Q158 96 170 100 Q158 106 152 114 Q140 142 108 144 Q70 146 52 120 Q44 106 30 100Z',
      '#f2cf45',
    ) + ellipse(90, 82, 26, 9, '#f9e691'),
  );
export const carton: Motif = (p) =>
  shape('M64 74 L82 44 H118 L136 74Z', p.pale) +
  rect(80, 32, 40, 14, 2, p.main) +
  rect(64, 74, 72, 98, 3, WHITE) +
  shape('M64 122 Q84 108 100 122 Q116 136 136 122 V172 H64Z', '#7eb6df') +
  stroke('M78 92 H122', '#7eb6df', 5);
export const berries: Motif = (p) =>
  [
    [80, 74],
    [104, 70],
    [124, 80],
    [70, 96],
    [94, 94],
    [118, 102],
    [82, 118],
    [106, 122],
    [94, 142],
  ]
    .map(([x = 0, y = 0], n) => circle(x, y, 14, n % 2 ? p.main : p.dark) + circle(x - 4, y - 4, 3.4, p.light))
    .join('') +
  stroke('M100 60 Q98 46 106 36', DARK_LEAF, 5) +
  shape('M104 52 Q122 34 142 46 Q126 64 104 52Z', LEAF);
export const coffee: Motif = () =>
  rect(58, 56, 84, 112, 10, '#7b4b2a') +
  rect(54, 42, 92, 20, 8, '#c0392b') +
  rect(58, 84, 84, 52, 0, '#f6ead9') +
  shape('M84 98 H114 L112 122 H86Z', '#7b4b2a') +
  stroke('M114 102 Q124 104 120 114 L112 114', '#7b4b2a', 4) +
  stroke('M92 92 Q90 88 94 84 M104 92 Q102 88 106 84', '#b08a63', 2.6);
export const potatoes: Motif = () =>
  [
    [76, 88, 36, 28],
    [124, 96, 34, 27],
    [98, 132, 42, 30],
  ]
    .map(
      ([x = 0, y = 0, rx = 0, ry = 0], n) =>
        ellipse(x, y, rx, ry, ['#c99b5f', '#b98a4f', '#d5aa70'][n] ?? '#c99b5f') +
        circle(x - 12, y - 4, 2.4, '#8f6a3c') +
        circle(x + 8, y + 6, 2.4, '#8f6a3c') +
        circle(x + 12, y - 8, 2, '#8f6a3c'),
    )
    .join('');
export const tub: Motif = (p) =>
  rect(56, 58, 88, 112, 14, INK) +
  rect(52, 42, 96, 24, 8, p.main) +
  rect(56, 88, 88, 52, 0, p.main) +
  stroke('M76 104 H124 M82 116 H118 M88 128 H112', WHITE, 4);
export const onion: Motif = () =>
  stroke('M96 58 Q92 40 84 34 M102 58 Q104 40 114 32', '#b79a5a', 5) +
  shape(
    'M100 54 Q116 76 140 90 Q168 112 148 146 Q130 168 100 168 Q70 168 52 146 Q32 112 60 90 Q84 76 100 54Z',
    '#9c3f63',
  ) +
  stroke('M98 62 Q66 100 78 162 M102 62 Q134 100 122 162 M100 60 V166', '#c77a97', 3);
export const sack: Motif = (p) =>
  shape('M66 56 H134 L150 100 V156 Q150 170 136 170 H64 Q50 170 50 156 V100Z', '#e6d6b8') +
  shape('M62 42 H138 L130 60 H70Z', '#d5c19b') +
  rect(64, 96, 72, 48, 6, p.main) +
  [84, 100, 116].map((x, n) => ellipse(x, [122, 114, 122][n] ?? 118, 5, 11, WHITE)).join('') +
  stroke('M68 58 H132', '#a98f60', 4);
export const strawberry: Motif = () =>
  shape('M100 76 Q136 60 154 88 Q156 128 100 174 Q44 128 46 88 Q64 60 100 76Z', '#d9413f') +
  [
    [76, 98],
    [100, 96],
    [124, 98],
    [88, 118],
    [112, 118],
    [100, 140],
    [70, 116],
    [130, 116],
  ]
    .map(([x = 0, y = 0]) => ellipse(x, y, 2.4, 4, '#f8d57e'))
    .join('') +
  shape('M100 78 L72 62 L88 60 L84 42 L100 56 L116 42 L112 60 L128 62Z', LEAF);
export const tissues: Motif = (p) =>
  shape('M78 84 Q84 44 102 54 Q118 36 124 84Z', WHITE) +
  shape('M40 84 L56 70 H144 L160 84Z', p.dark) +
  rect(40, 84, 120, 82, 6, p.main) +
  ellipse(100, 78, 30, 6, p.pale) +
  [64, 100, 136].map((x) => circle(x, 126, 11, p.light)).join('');
export const water: Motif = () =>
  rect(88, 26, 24, 16, 4, '#3f8fd0') +
  shape('M90 42 H110 V58 Q130 68 130 90 V162 Q130 172 120 172 H80 Q70 172 70 162 V90 Q70 68 90 58Z', '#cfe8f7') +
  rect(70, 96, 60, 40, 0, '#3f8fd0') +
  stroke('M80 116 Q88 106 96 116 T112 116 T122 116', WHITE, 4) +
  stroke('M80 148 V160', WHITE, 5);
