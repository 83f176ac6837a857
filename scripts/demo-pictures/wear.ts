import {
  circle,
  DARK_STEEL,
  ellipse,
  GOLD,
  INK,
  type Motif,
  rect,
  ring,
  STEEL,
  shape,
  stroke,
  WHITE,
} from './paint.js';

const buttons = (xs: number[], ys: number[], fill: string) => ys.map((y) => circle(xs[0] ?? 100, y, 2, fill)).join('');
const LONG =
  'M76 44 L52 56 L34 132 L52 138 L64 96 L64 168 L136 168 L136 96 L148 138 L166 132 L148 56 L124 44 Q100 60 76 44Z';
const SHORT =
  'M76 46 L46 58 L34 92 L54 100 L64 88 L64 166 L136 166 L136 88 L146 100 L166 92 L154 58 L124 46 Q100 64 76 46Z';

export const shirt: Motif = (p) =>
  shape(LONG, p.main) +
  shape('M84 44 L100 62 L116 44 L122 52 L108 70 L100 62 L92 70 L78 52Z', p.light) +
  stroke('M100 64 V166', p.dark, 1.6) +
  buttons([100], [82, 102, 122, 142], WHITE) +
  rect(112, 86, 16, 18, 2, p.dark);
export const check: Motif = (p) =>
  shape(LONG, p.main) +
  stroke(
    'M74 66 V166 M88 72 V166 M112 72 V166 M126 66 V166 M66 84 H134 M65 104 H135 M65 124 H135 M65 144 H135',
    p.light,
    2.4,
  ) +
  stroke('M64 94 H136 M64 134 H136 M81 70 V166 M119 70 V166', p.dark, 1.6) +
  shape('M84 44 L100 62 L116 44 L122 52 L108 70 L100 62 L92 70 L78 52Z', p.pale) +
  buttons([100], [80, 100, 120, 140], WHITE);
export const tee: Motif = (p) =>
  shape(SHORT, p.main) +
  shape('M82 48 Q100 62 118 48 Q114 66 100 66 Q86 66 82 48Z', p.dark) +
  rect(64, 96, 72, 12, 0, p.light) +
  rect(64, 114, 72, 5, 0, p.pale);
export const jumper: Motif = (p) =>
  shape(LONG, p.main) +
  stroke('M64 158 H136 M64 163 H136', p.dark, 2) +
  stroke('M70 98 L80 90 L90 98 L100 90 L110 98 L120 90 L130 98', p.pale, 3) +
  stroke('M70 112 L80 104 L90 112 L100 104 L110 112 L120 104 L130 112', p.light, 3) +
  shape('M80 46 Q100 60 120 46 Q116 64 100 64 Q84 64 80 46Z', p.dark);
export const jacket: Motif = (p) =>
  shape(LONG, p.main) +
  shape('M88 50 L100 76 L112 50 L124 46 L108 98 L100 86 L92 98 L76 46Z', p.light) +
  stroke('M100 86 V168', p.pale, 2.4) +
  shape('M70 124 L92 120 L92 142 L70 142Z', p.dark) +
  shape('M130 124 L108 120 L108 142 L130 142Z', p.dark);
export const suit: Motif = (p) =>
  shape(LONG, p.main) +
  shape('M84 46 L100 112 L116 46 Q100 56 84 46Z', WHITE) +
  shape('M80 46 L96 112 L78 84 L84 78 L72 66Z', p.dark) +
  shape('M120 46 L104 112 L122 84 L116 78 L128 66Z', p.dark) +
  shape('M100 64 L86 56 V72Z M100 64 L114 56 V72Z', p.accent) +
  buttons([100], [122, 138], p.pale);
export const blouse: Motif = (p) =>
  shape(
    'M72 50 Q52 60 42 96 L62 104 L66 96 L62 164 H138 L134 96 L138 104 L158 96 Q148 60 128 50 Q100 74 72 50Z',
    p.main,
  ) +
  [74, 88, 112, 126].map((x) => stroke(`M${x} 74 V162`, p.light, 3)).join('') +
  shape('M92 62 Q100 76 108 62 L112 84 L100 78 L88 84Z', p.dark);
export const dress: Motif = (p) =>
  shape('M82 36 L78 82 Q66 120 52 164 H148 Q134 120 122 82 L118 36 Q112 56 100 56 Q88 56 82 36Z', p.main) +
  shape('M79 82 H121 L124 92 H76Z', p.dark) +
  stroke('M88 100 L74 162 M100 100 V162 M112 100 L126 162', p.light, 2);
export const gown: Motif = (p) =>
  shape('M84 36 L82 78 Q78 116 48 170 H152 Q122 116 118 78 L116 36 L100 58Z', p.main) +
  shape('M104 92 Q120 130 116 170 H152 Q122 116 118 84Z', p.dark) +
  stroke('M83 78 H117', p.light, 4) +
  circle(100, 78, 4, GOLD);
export const corset: Motif = (p) =>
  shape('M80 40 L72 96 H128 L120 40 Q110 54 100 48 Q90 54 80 40Z', p.main) +
  stroke('M94 56 L106 64 M106 56 L94 64 M94 72 L106 80 M106 72 L94 80', p.pale, 2) +
  shape('M72 98 H128 L150 166 H50Z', p.dark) +
  stroke('M86 102 L74 164 M114 102 L126 164 M100 102 V164', p.light, 1.6);
export const skirt: Motif = (p) =>
  shape('M78 36 H122 L126 84 H74Z', p.dark) +
  shape('M74 86 H126 L152 166 H48Z', p.main) +
  [0, 1, 2, 3].map((n) => stroke(`M${72 - n * 6} ${100 + n * 18} H${128 + n * 6}`, p.pale, 4)).join('');
export const handbag: Motif = (p) =>
  stroke('M72 92 Q72 44 100 44 Q128 44 128 92', p.dark, 7) +
  shape('M52 86 H148 L160 164 Q160 170 154 170 H46 Q40 170 40 164Z', p.main) +
  shape('M52 86 H148 L150 112 Q100 132 50 112Z', p.light) +
  rect(92, 112, 16, 16, 4, GOLD);
export const backpack: Motif = (p) =>
  stroke('M84 46 Q84 32 100 32 Q116 32 116 46', p.dark, 6) +
  rect(56, 44, 88, 126, 26, p.main) +
  rect(66, 110, 68, 48, 12, p.light) +
  stroke('M66 124 H134', p.dark, 2.5) +
  rect(94, 118, 12, 14, 3, GOLD) +
  stroke('M64 82 H136', p.dark, 2.5);
export const sneaker: Motif = (p) =>
  shape('M44 92 Q58 84 64 70 L92 62 Q104 96 140 106 Q166 112 166 138 H40 Q36 112 44 92Z', p.main) +
  rect(34, 136, 136, 16, 8, WHITE) +
  stroke('M86 80 L100 74 M92 92 L106 86 M102 102 L116 96', WHITE, 3.4) +
  shape('M56 124 Q86 126 112 108 Q96 134 58 136Z', p.light) +
  stroke('M34 147 H170', p.dark, 3);
export const highTop: Motif = (p) =>
  shape('M64 48 H104 L108 92 Q146 100 160 118 Q166 128 166 140 H54 Q52 90 64 48Z', p.main) +
  shape('M64 48 H104 L105 60 H62Z', p.dark) +
  rect(48, 138, 122, 16, 8, WHITE) +
  stroke('M84 72 H106 M84 84 H108 M90 96 H116', p.pale, 3.4) +
  rect(60, 142, 98, 5, 2.5, p.accent);
export const heel: Motif = (p) =>
  shape(
    'M40 60 Q52 58 60 72 Q84 116 150 132 Q168 138 166 148 H116 Q76 138 58 106 L54 160 H46 L44 96 Q38 78 40 60Z',
    p.main,
  ) + shape('M60 72 Q84 116 150 132 Q120 134 96 124 Q70 110 56 84Z', p.dark);
export const slipper: Motif = (p) =>
  shape('M34 128 Q34 112 60 112 H140 Q168 112 168 132 Q168 142 156 142 H44 Q34 142 34 128Z', p.dark) +
  shape('M86 122 Q92 82 128 84 Q160 88 160 124 Q124 132 86 122Z', p.main) +
  stroke('M98 112 Q126 100 156 112', p.light, 5);
export const watch: Motif = (p) =>
  shape('M80 30 H120 L124 70 H76Z M76 130 H124 L120 172 H80Z', p.dark) +
  circle(100, 100, 44, GOLD) +
  circle(100, 100, 37, p.main) +
  circle(100, 100, 31, p.pale) +
  stroke('M100 80 V100 L114 108', INK, 3.4) +
  stroke('M100 73 V77 M100 123 V127 M73 100 H77 M123 100 H127', INK, 2.4) +
  rect(143, 95, 8, 10, 3, GOLD);
export const steelWatch: Motif = (p) =>
  [32, 44, 56].map((y) => rect(82, y, 36, 10, 3, STEEL)).join('') +
  [134, 146, 158].map((y) => rect(82, y, 36, 10, 3, STEEL)).join('') +
  circle(100, 100, 44, DARK_STEEL) +
  circle(100, 100, 36, p.main) +
  ring(100, 100, 28, p.light, 2) +
  stroke('M100 82 V100 L88 112', WHITE, 3.4) +
  rect(143, 95, 8, 10, 3, DARK_STEEL) +
  circle(114, 100, 5, p.pale);
export const necklace: Motif = (p) =>
  stroke('M52 40 Q52 116 100 122 Q148 116 148 40', GOLD, 4) +
  shape('M100 120 L118 140 L100 168 L82 140Z', p.main) +
  shape('M100 120 L118 140 H82Z', p.light) +
  circle(100, 120, 5, GOLD);
export const bracelet: Motif = (p) =>
  Array.from({ length: 18 }, (_, n) => {
    const angle = (n / 18) * 2 * Math.PI;
    const [x, y] = [100 + Math.cos(angle) * 52, 104 + Math.sin(angle) * 40].map((value) => Math.round(value * 10) / 10);
    return circle(x ?? 0, y ?? 0, 9, n % 3 === 0 ? GOLD : n % 2 === 0 ? p.main : p.light);
  }).join('');
export const bangle: Motif = (p) =>
  `<ellipse cx="100" cy="104" rx="54" ry="42" fill="none" stroke="${GOLD}" stroke-width="12"/>` +
  [62, 81, 100, 119, 138].map((x, n) => circle(x, [136, 143, 146, 143, 136][n] ?? 146, 6, p.main)).join('') +
  `<ellipse cx="100" cy="98" rx="50" ry="38" fill="none" stroke="${p.light}" stroke-width="2"/>`;
export const earrings: Motif = (p) =>
  [70, 130]
    .map(
      (x) =>
        stroke(`M${x} 58 Q${x - 10} 40 ${x} 38 Q${x + 10} 40 ${x + 4} 54`, GOLD, 3) +
        circle(x, 70, 8, GOLD) +
        shape(`M${x} 78 Q${x + 24} 116 ${x} 142 Q${x - 24} 116 ${x} 78Z`, p.main) +
        shape(`M${x} 78 Q${x + 10} 112 ${x} 142 Q${x - 24} 116 ${x} 78Z`, p.light),
    )
    .join('');
export const sunglasses: Motif = (p) =>
  stroke('M36 86 L26 74 M164 86 L174 74', p.dark, 6) +
  shape('M34 82 H92 Q94 122 64 124 Q34 124 34 82Z M108 82 H166 Q166 124 136 124 Q106 122 108 82Z', p.main) +
  stroke('M90 88 Q100 80 110 88', p.dark, 6) +
  stroke('M46 92 L62 92 M120 92 L136 92', WHITE, 4) +
  ellipse(100, 176, 2, 1, 'none');
