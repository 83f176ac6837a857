import {
  circle,
  DARK_LEAF,
  DARK_STEEL,
  DARK_WOOD,
  ellipse,
  GOLD,
  hsl,
  INK,
  LEAF,
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

export const sofa: Motif = (p) =>
  rect(44, 70, 112, 60, 14, p.dark) +
  rect(52, 98, 48, 34, 8, p.main) +
  rect(100, 98, 48, 34, 8, p.main) +
  rect(28, 90, 28, 62, 12, p.light) +
  rect(144, 90, 28, 62, 12, p.light) +
  rect(44, 130, 112, 24, 6, p.main) +
  rect(48, 154, 10, 20, 3, WOOD) +
  rect(142, 154, 10, 20, 3, WOOD);
export const armchair: Motif = (p) =>
  rect(60, 46, 80, 84, 26, p.dark) +
  rect(66, 102, 68, 34, 12, p.light) +
  rect(46, 86, 24, 66, 12, p.main) +
  rect(130, 86, 24, 66, 12, p.main) +
  rect(62, 130, 76, 22, 6, p.main) +
  rect(60, 152, 8, 22, 3, WOOD) +
  rect(132, 152, 8, 22, 3, WOOD);
export const chair: Motif = (p) =>
  rect(70, 34, 60, 66, 24, p.main) +
  rect(62, 98, 76, 20, 10, p.light) +
  stroke('M100 118 V146 M100 146 L68 168 M100 146 L132 168 M100 146 V172', DARK_STEEL, 6) +
  circle(68, 170, 5, INK) +
  circle(132, 170, 5, INK) +
  circle(100, 173, 5, INK);
export const bed: Motif = (p) =>
  rect(36, 52, 128, 70, 14, WOOD) +
  rect(32, 104, 136, 44, 10, p.main) +
  rect(48, 86, 44, 26, 10, WHITE) +
  rect(108, 86, 44, 26, 10, WHITE) +
  shape('M32 122 Q100 108 168 122 V148 H32Z', p.light) +
  rect(36, 148, 10, 24, 3, DARK_WOOD) +
  rect(154, 148, 10, 24, 3, DARK_WOOD);
export const drawers: Motif = (p) =>
  rect(46, 54, 108, 106, 8, p.main) +
  [66, 98, 130].map((y) => rect(54, y - 4, 92, 26, 4, p.light) + circle(100, y + 9, 4, GOLD)).join('') +
  rect(52, 160, 10, 14, 3, p.dark) +
  rect(138, 160, 10, 14, 3, p.dark);
export const bedside: Motif = (p) =>
  rect(52, 78, 96, 12, 4, p.dark) +
  rect(58, 90, 84, 40, 4, p.main) +
  rect(66, 98, 68, 24, 3, p.light) +
  circle(100, 110, 4, GOLD) +
  rect(60, 130, 9, 44, 3, p.dark) +
  rect(131, 130, 9, 44, 3, p.dark) +
  rect(90, 56, 20, 22, 4, p.accent);
export const table: Motif = () =>
  shape('M34 84 H166 L158 100 H42Z', WOOD) +
  stroke('M58 100 L48 172 M142 100 L152 172', DARK_WOOD, 9) +
  stroke('M54 138 H146', DARK_WOOD, 6) +
  stroke('M70 84 L66 100 M100 84 V100 M130 84 L134 100', DARK_WOOD, 2);
export const pillows: Motif = (p) =>
  turned(-8, rect(40, 70, 76, 76, 18, p.dark)) +
  turned(6, rect(86, 84, 76, 76, 18, p.main)) +
  turned(6, stroke('M98 110 H150 M98 122 H150 M98 134 H150', p.light, 4));
export const beanbag: Motif = (p) =>
  shape(
    'M100 48 Q122 52 126 76 Q172 116 160 152 Q150 172 100 172 Q50 172 40 152 Q28 116 74 76 Q78 52 100 48Z',
    p.main,
  ) +
  shape('M74 76 Q100 96 126 76 Q138 110 130 130 Q100 118 70 130 Q62 110 74 76Z', p.light) +
  circle(100, 50, 6, p.dark);
export const lamp: Motif = (p) =>
  shape('M76 42 H124 L146 98 H54Z', p.main) +
  shape('M76 42 H90 L76 98 H54Z', p.light) +
  rect(96, 98, 8, 58, 3, GOLD) +
  ellipse(100, 164, 34, 9, p.dark) +
  ellipse(100, 99, 46, 4, '#fff3c4');
export const candle: Motif = (p) =>
  shape('M100 38 Q116 58 100 72 Q84 58 100 38Z', '#f3b33d') +
  stroke('M100 70 V82', INK, 3) +
  rect(62, 82, 76, 88, 12, '#fbf6ea') +
  rect(62, 108, 76, 36, 0, p.main) +
  stroke('M78 126 H122', WHITE, 4) +
  ellipse(100, 84, 34, 6, '#f1e7cf');
export const pot: Motif = (p) =>
  stroke('M100 108 V70', DARK_LEAF, 5) +
  shape('M100 76 Q62 74 60 40 Q96 42 100 76Z', LEAF) +
  shape('M100 84 Q138 80 142 48 Q106 50 100 84Z', DARK_LEAF) +
  shape('M62 108 H138 L128 168 Q127 172 122 172 H78 Q73 172 72 168Z', p.main) +
  rect(56, 100, 88, 16, 5, p.light);
export const seedlings: Motif = () =>
  [54, 100, 146]
    .map(
      (x) =>
        stroke(`M${x} 120 V92`, DARK_LEAF, 4) +
        shape(`M${x} 98 Q${x - 20} 96 ${x - 20} 78 Q${x} 80 ${x} 98Z`, LEAF) +
        shape(`M${x} 98 Q${x + 20} 94 ${x + 20} 74 Q${x} 78 ${x} 98Z`, DARK_LEAF) +
        shape(`M${x - 20} 120 H${x + 20} L${x + 15} 170 H${x - 15}Z`, '#cda777') +
        rect(x - 22, 116, 44, 9, 3, '#b98f5e'),
    )
    .join('');
export const wateringCan: Motif = (p) =>
  stroke('M132 96 Q172 92 158 138', p.dark, 9) +
  rect(62, 84, 76, 82, 12, p.main) +
  shape('M64 116 L32 78 L42 72 L70 98Z', p.dark) +
  shape('M22 80 L46 60 L52 68 L30 90Z', p.light) +
  stroke('M76 84 Q100 46 124 84', p.dark, 8) +
  rect(62, 104, 76, 8, 0, p.light);
export const trowel: Motif = (p) =>
  turned(
    38,
    rect(92, 28, 16, 54, 8, p.main) +
      rect(96, 80, 8, 24, 2, DARK_STEEL) +
      shape('M78 104 H122 Q126 150 100 178 Q74 150 78 104Z', STEEL) +
      stroke('M100 112 V160', WHITE, 3),
  );
export const fence: Motif = () =>
  rect(30, 92, 140, 12, 3, DARK_WOOD) +
  rect(30, 134, 140, 12, 3, DARK_WOOD) +
  [34, 62, 90, 118, 146].map((x) => shape(`M${x} 70 L${x + 10} 56 L${x + 20} 70 V172 H${x}Z`, WOOD)).join('');
export const slats: Motif = () =>
  [46, 72, 98, 124, 150]
    .map((y) => rect(34, y, 132, 18, 3, WOOD) + stroke(`M46 ${y + 9} H120`, DARK_WOOD, 1.6))
    .join('') +
  rect(52, 40, 8, 134, 2, DARK_WOOD) +
  rect(140, 40, 8, 134, 2, DARK_WOOD);
export const swing: Motif = (p) =>
  stroke('M48 172 L72 38 M152 172 L128 38 M66 38 H134', DARK_WOOD, 8) +
  stroke('M82 42 V124 M118 42 V124', DARK_STEEL, 3) +
  rect(70, 124, 60, 12, 5, p.main) +
  rect(76, 96, 48, 24, 8, p.light);
export const frame: Motif = (p) =>
  rect(44, 40, 112, 132, 6, WOOD) +
  rect(56, 52, 88, 108, 2, WHITE) +
  stroke('M100 150 V92 M100 112 L78 92 M100 106 L124 84', DARK_WOOD, 5) +
  [78, 100, 124].map((x, n) => circle(x, [84, 76, 76][n] ?? 80, 13, [LEAF, p.main, DARK_LEAF][n] ?? LEAF)).join('');
export const sink: Motif = (p) =>
  rect(58, 30, 84, 62, 8, WOOD) +
  rect(66, 38, 68, 46, 4, '#d8e9f2') +
  rect(44, 110, 112, 60, 8, WOOD) +
  shape('M52 106 H148 Q146 128 100 128 Q54 128 52 106Z', WHITE) +
  stroke('M100 106 V96 Q100 92 108 94', DARK_STEEL, 5) +
  stroke('M100 132 V168', DARK_WOOD, 2) +
  circle(92, 150, 3, p.main) +
  circle(108, 150, 3, p.main);
export const perfume: Motif = (p) =>
  rect(86, 34, 28, 24, 4, GOLD) +
  rect(92, 58, 16, 10, 0, DARK_STEEL) +
  rect(58, 68, 84, 102, 16, p.main) +
  rect(66, 96, 68, 66, 10, p.light) +
  rect(78, 108, 44, 30, 3, WHITE) +
  stroke('M86 118 H114 M92 128 H108', p.dark, 2.6);
export const lipstick: Motif = (p) =>
  shape('M86 84 V56 Q100 30 114 46 V84Z', p.main) +
  shape('M86 84 V56 Q92 44 98 42 V84Z', p.light) +
  rect(82, 84, 36, 22, 2, GOLD) +
  rect(76, 104, 48, 68, 6, INK);
export const polish: Motif = (p) =>
  shape('M90 30 H110 L114 86 H86Z', INK) +
  rect(84, 86, 32, 10, 2, DARK_STEEL) +
  rect(66, 96, 68, 76, 20, p.main) +
  rect(76, 108, 10, 44, 5, p.light);
export const mascara: Motif = (p) =>
  turned(
    24,
    rect(56, 62, 26, 110, 10, p.main) +
      rect(56, 62, 26, 12, 4, GOLD) +
      rect(118, 92, 26, 82, 10, p.main) +
      stroke('M131 90 V74', DARK_STEEL, 4) +
      rect(124, 30, 14, 46, 7, INK) +
      stroke('M120 38 H142 M120 46 H142 M120 54 H142 M120 62 H142', INK, 2.4),
  );
export const palette: Motif = (p) =>
  rect(46, 40, 108, 58, 10, p.dark) +
  rect(54, 48, 92, 42, 6, '#d8e9f2') +
  rect(40, 98, 120, 74, 10, p.dark) +
  [0, 1, 2, 3, 4, 5, 6, 7]
    .map((n) => circle(58 + (n % 4) * 28, 118 + Math.floor(n / 4) * 32, 11, hsl((340 + n * 9) % 360, 52, 40 + n * 6)))
    .join('');
export const powder: Motif = (p) =>
  circle(100, 74, 44, p.dark) +
  circle(100, 74, 36, '#d8e9f2') +
  ellipse(100, 134, 52, 34, p.dark) +
  ellipse(100, 130, 44, 27, '#e8c9a8') +
  stroke('M78 124 Q100 112 122 124', WHITE, 3);
export const pump: Motif = (p) =>
  stroke('M100 60 V44 H78', DARK_STEEL, 8) +
  rect(84, 58, 32, 20, 4, DARK_STEEL) +
  rect(62, 78, 76, 94, 16, p.main) +
  rect(72, 98, 56, 48, 6, WHITE) +
  shape('M100 104 Q116 122 100 138 Q84 122 100 104Z', p.light);
export const ringLight: Motif = (p) =>
  ring(100, 78, 40, p.pale, 14) +
  ring(100, 78, 47, p.main, 4) +
  rect(88, 60, 24, 38, 4, INK) +
  stroke('M100 122 V150 M100 150 L72 172 M100 150 L128 172', DARK_STEEL, 6);
