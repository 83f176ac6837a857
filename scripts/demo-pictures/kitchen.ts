import {
  circle,
  DARK_STEEL,
  DARK_WOOD,
  ellipse,
  INK,
  type Motif,
  rect,
  ring,
  STEEL,
  shape,
  stroke,
  turned,
  WHITE,
  WOOD,
} from './paint.js';

const handle = (fill: string) => rect(92, 96, 16, 78, 8, fill);

export const spatula: Motif = () =>
  turned(
    28,
    shape('M80 26 H120 L114 92 H86Z', WOOD) +
      rect(94, 90, 12, 84, 6, DARK_WOOD) +
      stroke('M92 40 L94 78 M108 40 L106 78', DARK_WOOD, 3),
  );
export const turner: Motif = (p) =>
  turned(
    28,
    rect(78, 26, 44, 62, 8, p.main) +
      stroke('M90 38 V76 M100 38 V76 M110 38 V76', p.pale, 4) +
      rect(95, 88, 10, 86, 5, p.dark),
  );
export const cup: Motif = (p) =>
  stroke('M136 86 Q170 88 164 118 Q160 138 134 136', p.dark, 9) +
  shape('M54 68 H140 L132 160 Q131 168 122 168 H72 Q63 168 62 160Z', p.main) +
  ellipse(97, 70, 43, 8, p.dark) +
  rect(70, 92, 10, 56, 5, p.light);
export const whisk: Motif = (p) =>
  turned(
    24,
    handle(p.main) +
      stroke(
        'M100 98 Q60 62 84 34 Q100 18 116 34 Q140 62 100 98 Q84 62 92 34 Q100 24 108 34 Q116 62 100 98',
        STEEL,
        3.4,
      ),
  );
export const blender: Motif = (p) =>
  shape('M68 40 H132 L124 116 H76Z', '#cfe3ee') +
  shape('M72 78 H128 L124 116 H76Z', p.light) +
  rect(64, 30, 72, 12, 5, INK) +
  shape('M72 118 H128 L138 170 H62Z', p.main) +
  circle(100, 146, 10, WHITE) +
  stroke('M132 54 Q154 58 148 86 Q146 96 130 98', DARK_STEEL, 6);
export const handBlender: Motif = (p) =>
  turned(
    18,
    rect(84, 26, 32, 74, 14, p.main) +
      circle(100, 46, 5, WHITE) +
      rect(94, 98, 12, 46, 4, STEEL) +
      shape('M82 142 H118 L124 168 H76Z', DARK_STEEL),
  );
export const wok: Motif = (p) =>
  stroke('M144 92 L182 74', DARK_WOOD, 9) +
  shape('M30 90 H152 Q146 150 91 150 Q36 150 30 90Z', p.dark) +
  ellipse(91, 90, 61, 12, p.main) +
  ellipse(91, 92, 46, 7, p.light);
export const pan: Motif = (p) =>
  rect(126, 92, 56, 12, 6, DARK_WOOD) +
  circle(86, 98, 52, p.dark) +
  circle(86, 98, 43, p.main) +
  ellipse(74, 84, 18, 10, p.light);
export const board: Motif = () =>
  turned(
    12,
    rect(56, 48, 88, 124, 14, WOOD) +
      circle(100, 62, 6, DARK_WOOD) +
      stroke('M70 84 H130 M70 104 H130 M70 124 H130 M70 144 H130', DARK_WOOD, 1.8),
  );
export const squeezer: Motif = (p) =>
  ellipse(100, 132, 62, 26, p.dark) +
  ellipse(100, 124, 62, 26, p.main) +
  shape('M68 122 Q84 58 100 52 Q116 58 132 122Z', p.light) +
  stroke('M100 56 V122 M86 74 L78 122 M114 74 L122 122', p.dark, 3);
export const slicer: Motif = (p) =>
  rect(44, 112, 112, 46, 12, p.main) +
  ellipse(100, 112, 40, 22, WHITE) +
  circle(100, 112, 12, '#f4b73e') +
  [70, 82, 94, 106, 118, 130].map((x) => stroke(`M${x} 56 V104`, STEEL, 2.4)).join('') +
  stroke('M58 54 H142', p.dark, 8);
export const stove: Motif = (p) =>
  rect(34, 84, 132, 76, 12, p.dark) +
  [72, 128].map((x) => ellipse(x, 104, 26, 11, INK) + ellipse(x, 104, 15, 6, '#d9583b')).join('') +
  [60, 87, 114, 141].map((x) => circle(x, 142, 7, p.pale)).join('');
export const strainer: Motif = (p) =>
  rect(132, 88, 50, 10, 5, p.main) +
  shape('M30 90 H138 Q132 148 84 148 Q36 148 30 90Z', STEEL) +
  stroke('M44 104 H124 M50 118 H118 M60 132 H108 M60 94 L66 144 M84 94 V148 M108 94 L102 144', WHITE, 2) +
  ellipse(84, 90, 54, 8, DARK_STEEL);
export const fork: Motif = (p) =>
  turned(
    22,
    stroke('M84 34 V70 M95 34 V70 M105 34 V70 M116 34 V70', STEEL, 5) +
      shape('M81 66 H119 Q119 92 104 98 V172 H96 V98 Q81 92 81 66Z', STEEL) +
      rect(94, 128, 12, 46, 6, p.main),
  );
export const knife: Motif = (p) =>
  turned(
    32,
    shape('M92 26 Q116 52 114 108 H92Z', STEEL) +
      stroke('M96 44 V104', WHITE, 3) +
      rect(90, 108, 26, 66, 8, p.main) +
      circle(103, 124, 3, WHITE) +
      circle(103, 152, 3, WHITE),
  );
export const spoon: Motif = (p) =>
  turned(
    26,
    ellipse(100, 58, 24, 34, STEEL) +
      ellipse(96, 54, 12, 22, WHITE) +
      rect(95, 88, 10, 60, 5, STEEL) +
      rect(93, 124, 14, 50, 7, p.main),
  );
export const glass: Motif = (p) =>
  shape('M62 40 H138 L128 168 Q127 172 122 172 H78 Q73 172 72 168Z', '#d9ebf3') +
  shape('M67 96 H133 L128 166 H72Z', p.light) +
  stroke('M76 52 L82 158', WHITE, 5);
export const grater: Motif = (p) =>
  stroke('M80 46 Q80 30 100 30 Q120 30 120 46', p.dark, 8) +
  shape('M74 46 H126 L142 168 H58Z', STEEL) +
  [70, 92, 114, 136].flatMap((y) => [82, 100, 118].map((x) => ellipse(x, y, 5, 4, p.main))).join('');
export const tray: Motif = (p) =>
  ellipse(100, 108, 76, 40, p.dark) + ellipse(100, 102, 76, 40, p.main) + ellipse(100, 102, 58, 28, p.light);
export const iceTray: Motif = (p) =>
  rect(34, 76, 132, 74, 12, p.main) +
  [0, 1, 2, 3, 4, 5, 6, 7]
    .map((n) => rect(44 + (n % 4) * 29, 84 + Math.floor(n / 4) * 31, 24, 26, 5, '#e4f3fa'))
    .join('');
export const lunchBox: Motif = (p) =>
  rect(40, 78, 120, 88, 16, p.main) +
  rect(34, 66, 132, 26, 10, p.dark) +
  rect(88, 82, 24, 20, 5, WHITE) +
  rect(54, 110, 92, 42, 8, p.light);
export const microwave: Motif = (p) =>
  rect(28, 64, 144, 98, 10, p.main) +
  rect(38, 76, 92, 74, 6, INK) +
  ellipse(84, 128, 30, 7, '#5b6577') +
  rect(140, 78, 24, 18, 3, '#bfe6c0') +
  [106, 122, 138].map((y) => circle(152, y, 5, p.pale)).join('');
export const mugTree: Motif = (p) =>
  rect(96, 36, 8, 128, 3, DARK_WOOD) +
  ellipse(100, 166, 40, 8, WOOD) +
  stroke('M100 70 L66 58 M100 70 L134 58 M100 116 L66 104 M100 116 L134 104', DARK_WOOD, 6) +
  [
    [44, 62],
    [128, 62],
    [44, 108],
    [128, 108],
  ]
    .map(([x = 0, y = 0], n) => rect(x, y, 28, 30, 6, n % 2 ? p.light : p.main))
    .join('');
export const plate: Motif = (p) =>
  circle(100, 102, 68, p.dark) +
  circle(100, 100, 68, p.main) +
  circle(100, 100, 48, p.light) +
  ring(100, 100, 58, WHITE, 2);
export const tongs: Motif = (p) =>
  turned(
    26,
    stroke('M100 36 L74 150 M100 36 L126 150', STEEL, 8) +
      rect(64, 138, 18, 34, 8, p.main) +
      rect(118, 138, 18, 34, 8, p.main) +
      circle(100, 36, 8, p.dark),
  );
export const saucepan: Motif = (p) =>
  rect(20, 96, 30, 12, 6, INK) +
  rect(150, 96, 30, 12, 6, INK) +
  rect(44, 86, 112, 80, 12, p.main) +
  rect(52, 96, 10, 58, 5, p.light) +
  shape('M40 86 Q100 48 160 86Z', '#d9ebf3') +
  circle(100, 60, 8, INK);
export const spiceRack: Motif = (p) =>
  rect(36, 88, 128, 8, 2, DARK_WOOD) +
  rect(36, 162, 128, 8, 2, DARK_WOOD) +
  [42, 84, 126]
    .map(
      (x, n) => rect(x, 116, 32, 46, 6, ['#d9583b', p.main, '#d8a93f'][n] ?? p.main) + rect(x + 2, 106, 28, 12, 3, INK),
    )
    .join('') +
  [42, 84, 126]
    .map(
      (x, n) => rect(x, 50, 32, 38, 6, [p.light, '#7a9a58', '#b5713d'][n] ?? p.light) + rect(x + 2, 40, 28, 12, 3, INK),
    )
    .join('');
export const rollingPin: Motif = () =>
  turned(
    -30,
    rect(46, 80, 108, 40, 18, WOOD) +
      rect(22, 92, 28, 16, 8, DARK_WOOD) +
      rect(150, 92, 28, 16, 8, DARK_WOOD) +
      stroke('M64 92 H136', '#d8ab80', 4),
  );
export const peeler: Motif = (p) =>
  turned(
    26,
    stroke('M78 66 V40 Q100 24 122 40 V66', STEEL, 6) +
      rect(78, 58, 44, 10, 4, DARK_STEEL) +
      shape('M78 66 H122 L108 100 V166 Q100 178 92 166 V100Z', p.main),
  );
export const bottle: Motif = (p) =>
  rect(88, 28, 24, 18, 4, p.dark) +
  shape('M90 46 H110 V66 Q134 76 134 100 V164 Q134 172 126 172 H74 Q66 172 66 164 V100 Q66 76 90 66Z', p.main) +
  rect(66, 106, 68, 40, 0, WHITE) +
  stroke('M80 120 H120 M88 132 H112', p.dark, 3);
