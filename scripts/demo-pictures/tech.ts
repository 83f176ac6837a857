import {
  circle,
  DARK_STEEL,
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
} from './paint.js';

const screen = (...[x, y, w, h, a, b]: [x: number, y: number, w: number, h: number, sky: string, hill: string]) =>
  rect(x, y, w, h, 6, a) +
  shape(
    `M${x} ${y + h * 0.62} Q${x + w * 0.3} ${y + h * 0.42} ${x + w * 0.55} ${y + h * 0.62} T${x + w} ${y + h * 0.5} V${y + h} H${x}Z`,
    b,
  );

export const phone: Motif = (p) =>
  rect(64, 28, 72, 144, 14, INK) +
  screen(69, 34, 62, 132, p.light, p.main) +
  rect(88, 38, 24, 6, 3, INK) +
  circle(84, 66, 10, p.pale);
export const buttonPhone: Motif = (p) =>
  rect(62, 28, 76, 144, 14, p.main) +
  screen(69, 48, 62, 98, p.pale, p.dark) +
  circle(100, 158, 8, p.light) +
  rect(90, 37, 20, 4, 2, p.dark);
export const phoneBack: Motif = (p) =>
  rect(46, 34, 66, 136, 13, p.main) +
  rect(54, 42, 26, 34, 9, p.dark) +
  circle(67, 52, 6, INK) +
  circle(67, 67, 6, INK) +
  rect(92, 40, 64, 132, 13, INK) +
  screen(96, 45, 56, 122, p.light, p.dark) +
  circle(124, 52, 3, INK);
export const tablet: Motif = (p) =>
  rect(42, 36, 116, 132, 12, p.dark) +
  screen(50, 46, 100, 112, p.pale, p.main) +
  circle(100, 41, 2, WHITE) +
  circle(126, 72, 10, WHITE);
export const laptop: Motif = (p) =>
  rect(44, 50, 112, 82, 8, INK) +
  screen(50, 56, 100, 70, p.light, p.main) +
  shape('M28 134 H172 L180 152 Q180 158 172 158 H28 Q20 158 20 152Z', STEEL) +
  rect(84, 136, 32, 6, 3, DARK_STEEL);
export const dualLaptop: Motif = (p) =>
  rect(46, 36, 108, 66, 8, INK) +
  screen(52, 42, 96, 54, p.light, p.main) +
  shape('M36 106 H164 L178 160 H22Z', STEEL) +
  shape('M44 110 H156 L160 126 H40Z', p.dark) +
  shape('M40 132 H160 L166 152 H34Z', DARK_STEEL);
export const speaker: Motif = (p) =>
  rect(64, 36, 72, 134, 30, p.main) +
  [84, 100, 116, 132, 148].map((y) => [80, 93, 107, 120].map((x) => circle(x, y, 2.6, p.light)).join('')).join('') +
  ellipse(100, 46, 30, 9, p.dark) +
  ring(100, 46, 14, '#4aa8e0', 3);
export const ballSpeaker: Motif = (p) =>
  circle(100, 112, 60, p.main) +
  ellipse(100, 66, 32, 10, p.dark) +
  ellipse(100, 65, 16, 5, '#a9d4f2') +
  [92, 112, 132].map((y) => stroke(`M52 ${y} Q100 ${y + 16} 148 ${y}`, p.light, 2)).join('');
export const earbuds: Motif = () =>
  rect(52, 104, 96, 64, 24, WHITE) +
  stroke('M52 126 H148', STEEL, 2.4) +
  circle(100, 138, 3, '#67c26b') +
  [74, 126]
    .map((x) => circle(x, 58, 17, WHITE) + rect(x - 6, 60, 12, 44, 6, WHITE) + ellipse(x, 56, 6, 8, STEEL))
    .join('');
export const headphones: Motif = (p) =>
  stroke('M48 112 Q48 42 100 42 Q152 42 152 112', p.dark, 9) +
  rect(34, 102, 34, 60, 16, p.main) +
  rect(132, 102, 34, 60, 16, p.main) +
  rect(60, 108, 12, 48, 6, p.light) +
  rect(128, 108, 12, 48, 6, p.light);
export const neckphones: Motif = (p) =>
  stroke('M60 60 Q40 150 100 156 Q160 150 140 60', p.main, 7) +
  rect(48, 84, 14, 40, 7, p.dark) +
  rect(138, 84, 14, 40, 7, p.dark) +
  circle(62, 52, 12, p.light) +
  circle(138, 52, 12, p.light) +
  circle(62, 52, 5, INK) +
  circle(138, 52, 5, INK);
export const pad: Motif = (p) =>
  ellipse(100, 122, 76, 34, STEEL) + ellipse(100, 114, 76, 34, WHITE) + stroke('M100 98 V130 M84 114 H116', p.light, 6);
export const charger: Motif = (p) =>
  rect(56, 74, 60, 76, 14, WHITE) +
  rect(70, 54, 7, 22, 2, DARK_STEEL) +
  rect(95, 54, 7, 22, 2, DARK_STEEL) +
  stroke('M116 122 Q160 122 150 84 Q146 58 164 48', p.pale, 6) +
  rect(74, 104, 24, 10, 5, STEEL);
export const powerBank: Motif = (p) =>
  rect(64, 42, 72, 126, 16, WHITE) +
  ring(100, 84, 22, p.main, 6) +
  stroke('M104 120 L92 138 H108 L96 154', p.main, 5) +
  rect(92, 160, 16, 5, 2, STEEL);
export const smartWatch: Motif = (p) =>
  shape('M78 30 H122 L126 66 H74Z M74 134 H126 L122 172 H78Z', p.light) +
  rect(62, 60, 76, 80, 22, p.main) +
  rect(70, 68, 60, 64, 15, INK) +
  ring(100, 100, 22, '#e0557a', 6) +
  ring(100, 100, 13, '#7bd06a', 5) +
  rect(138, 90, 7, 18, 3, p.dark);
export const phoneCase: Motif = (p) =>
  rect(62, 30, 76, 142, 18, p.main) +
  rect(70, 40, 34, 36, 11, p.dark) +
  circle(80, 50, 6, INK) +
  circle(94, 66, 6, INK) +
  ring(100, 116, 22, p.light, 5) +
  stroke('M100 140 V156', p.light, 5);
export const monopod: Motif = (p) =>
  turned(
    24,
    rect(78, 26, 44, 68, 8, INK) +
      rect(83, 32, 34, 56, 4, p.light) +
      rect(96, 94, 8, 44, 2, STEEL) +
      rect(92, 130, 16, 46, 7, p.main),
  );
export const camera: Motif = (p) =>
  rect(52, 48, 78, 46, 8, INK) +
  circle(92, 71, 17, DARK_STEEL) +
  circle(92, 71, 10, p.light) +
  shape('M130 62 L152 52 V92 L130 82Z', DARK_STEEL) +
  rect(92, 94, 12, 32, 3, STEEL) +
  stroke('M98 124 L62 172 M98 124 L134 172 M98 124 V172', p.dark, 6);
const wheel = (x: number, y: number, r: number) =>
  circle(x, y, r, INK) + circle(x, y, r * 0.55, STEEL) + circle(x, y, r * 0.2, INK);
export const car: Motif = (p) =>
  shape(
    'M30 116 Q34 98 58 96 L78 70 Q82 66 90 66 H126 Q134 66 140 72 L158 98 Q174 102 174 120 V136 H28 Q26 124 30 116Z',
    p.main,
  ) +
  shape('M84 74 H104 V96 H68Z M110 74 H128 Q132 74 136 80 L146 96 H110Z', '#d3e6f0') +
  rect(28, 124, 146, 8, 0, p.dark) +
  wheel(62, 138, 18) +
  wheel(140, 138, 18) +
  rect(166, 108, 8, 8, 3, '#fbe59a');
export const suv: Motif = (p) =>
  shape('M28 104 Q30 94 50 92 L62 60 Q64 54 72 54 H142 Q150 54 154 62 L166 94 Q174 98 174 110 V138 H28Z', p.main) +
  shape('M70 64 H98 V92 H58Z M104 64 H138 Q144 64 146 70 L154 92 H104Z', '#d3e6f0') +
  rect(28, 118, 146, 8, 0, p.light) +
  wheel(62, 140, 20) +
  wheel(140, 140, 20);
export const motorbike: Motif = (p) =>
  wheel(50, 140, 28) +
  wheel(150, 140, 28) +
  stroke('M50 140 L78 104 H126 L150 140 M126 104 L138 76 L150 72', DARK_STEEL, 7) +
  shape('M66 96 Q90 72 124 88 Q132 96 124 110 H84Z', p.main) +
  shape('M38 92 H78 L70 106 Q50 106 38 92Z', INK) +
  rect(84, 110, 34, 28, 8, DARK_STEEL) +
  circle(144, 90, 8, '#fbe59a');
export const scooter: Motif = (p) =>
  wheel(52, 150, 20) +
  wheel(148, 150, 20) +
  shape(
    'M36 140 Q34 104 66 102 H92 Q98 130 120 132 L132 70 H144 L150 128 Q132 132 128 148 H76 Q72 128 52 128 Q40 130 36 140Z',
    p.main,
  ) +
  rect(48, 90, 48, 12, 6, INK) +
  stroke('M138 72 L128 56 M138 72 L154 62', DARK_STEEL, 6) +
  circle(146, 92, 7, '#fbe59a');
