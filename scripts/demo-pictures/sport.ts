import {
  circle,
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

export const americanFootball: Motif = () =>
  turned(
    -30,
    shape('M28 100 Q62 50 100 50 Q138 50 172 100 Q138 150 100 150 Q62 150 28 100Z', '#8a4f2d') +
      stroke('M50 78 Q56 100 50 122 M150 78 Q144 100 150 122', WHITE, 6) +
      stroke('M78 100 H122 M86 92 V108 M100 92 V108 M114 92 V108', WHITE, 4),
  );
export const baseball: Motif = () =>
  circle(100, 102, 62, WHITE) +
  stroke('M60 58 Q90 102 60 146 M140 58 Q110 102 140 146', '#cf4a45', 3) +
  stroke(
    'M68 72 L76 68 M74 88 L82 86 M76 104 H84 M74 118 L82 120 M132 72 L124 68 M126 88 L118 86 M124 104 H116 M126 118 L118 120',
    '#cf4a45',
    2.6,
  );
export const glove: Motif = () =>
  shape(
    'M58 104 Q46 70 62 60 Q72 58 74 84 Q74 42 90 40 Q102 42 100 80 Q106 44 122 48 Q132 56 124 92 Q134 72 148 80 Q156 92 140 124 Q132 168 94 168 Q62 164 58 104Z',
    '#a9653a',
  ) +
  stroke('M74 84 L78 112 M100 82 V110 M124 92 L118 116', '#7d4726', 3) +
  circle(96, 132, 19, WHITE) +
  stroke('M88 118 Q96 132 88 148 M104 118 Q96 132 104 148', '#cf4a45', 2);
export const basketball: Motif = () =>
  circle(100, 102, 62, '#e08339') +
  stroke('M100 40 V164 M38 102 H162 M58 56 Q88 102 58 148 M142 56 Q112 102 142 148', INK, 3.4);
export const hoop: Motif = () =>
  rect(40, 34, 120, 80, 6, WHITE) +
  `<rect x="74" y="62" width="52" height="40" fill="none" stroke="#d9583b" stroke-width="5"/>` +
  ellipse(100, 116, 38, 9, '#d9583b') +
  ellipse(100, 116, 30, 5, WHITE) +
  stroke(
    'M66 120 L78 166 M84 124 L90 168 M100 126 V170 M116 124 L110 168 M134 120 L122 166 M72 140 H128 M78 156 H122',
    '#9aa5b1',
    2.4,
  );
export const cricketBall: Motif = () =>
  circle(100, 102, 60, '#b23a34') +
  stroke('M56 66 Q100 96 146 64 M52 74 Q100 106 150 72', '#f3d7c2', 2.6) +
  ellipse(78, 78, 12, 8, '#d0635c');
export const cricketBat: Motif = (p) =>
  turned(
    34,
    rect(82, 74, 36, 102, 12, WOOD) +
      stroke('M100 84 V164', DARK_WOOD, 3) +
      rect(94, 26, 12, 52, 5, p.main) +
      stroke('M94 36 H106 M94 46 H106 M94 56 H106', WHITE, 2),
  );
export const helmet: Motif = (p) =>
  shape('M40 114 Q38 50 100 48 Q156 50 158 106 L174 112 V120 H40Z', p.main) +
  shape('M52 100 Q54 62 96 58 Q70 72 66 104Z', p.light) +
  stroke('M112 122 Q152 122 156 150 M112 136 Q140 138 146 164 M124 122 L132 166 M146 124 L150 158', STEEL, 4) +
  rect(40, 112, 134, 9, 4, p.dark);
export const wicket: Motif = () =>
  [66, 94, 122].map((x) => rect(x, 54, 12, 116, 5, WOOD) + rect(x, 54, 4, 116, 2, '#d3a67c')).join('') +
  rect(66, 44, 36, 8, 4, DARK_WOOD) +
  rect(98, 44, 36, 8, 4, DARK_WOOD) +
  ellipse(100, 172, 58, 5, '#9bb87a');
export const shuttlecock: Motif = () =>
  turned(
    28,
    shape('M56 36 L144 36 L116 126 H84Z', WHITE) +
      stroke(
        'M66 40 L90 122 M84 40 L96 122 M100 40 V122 M116 40 L104 122 M134 40 L110 122 M68 66 H132 M76 92 H124',
        STEEL,
        2.4,
      ) +
      shape('M82 126 H118 Q120 162 100 164 Q80 162 82 126Z', '#e8dcc3') +
      rect(82, 122, 36, 9, 3, '#cf4a45'),
  );
export const soccerBall: Motif = () =>
  circle(100, 102, 62, WHITE) +
  shape('M100 80 L120 95 L112 118 H88 L80 95Z', INK) +
  stroke('M100 80 V46 M120 95 L154 84 M112 118 L132 148 M88 118 L68 148 M80 95 L46 84', INK, 3) +
  [
    [100, 42],
    [158, 84],
    [136, 154],
    [64, 154],
    [42, 84],
  ]
    .map(([x = 0, y = 0]) => circle(x, y, 9, INK))
    .join('') +
  ring(100, 102, 62, '#d8dde3', 2);
export const golfBall: Motif = () =>
  circle(100, 88, 50, WHITE) +
  [
    [84, 70],
    [100, 66],
    [116, 70],
    [76, 86],
    [92, 84],
    [108, 84],
    [124, 86],
    [84, 102],
    [100, 100],
    [116, 102],
    [92, 118],
    [108, 118],
  ]
    .map(([x = 0, y = 0]) => circle(x, y, 3.6, '#e1e6ea'))
    .join('') +
  shape('M84 138 H116 L106 148 L102 176 H98 L94 148Z', '#d9583b');
export const golfClub: Motif = (p) =>
  stroke('M132 32 L84 146', STEEL, 6) +
  stroke('M132 32 L120 60', INK, 9) +
  shape('M84 140 Q92 162 70 170 L44 172 Q36 164 46 156Z', p.main) +
  circle(140, 160, 11, WHITE);
export const metalBat: Motif = (p) =>
  turned(
    36,
    shape('M86 34 Q100 24 114 34 V96 L106 146 H94 L86 96Z', p.main) +
      rect(93, 40, 6, 58, 3, p.light) +
      rect(94, 140, 12, 32, 3, INK) +
      rect(89, 170, 22, 8, 4, INK),
  );
export const tennisBall: Motif = () =>
  circle(100, 102, 60, '#cbdc4e') + stroke('M52 68 Q96 92 92 160 M148 136 Q104 112 108 44', WHITE, 5);
export const racket: Motif = (p) =>
  turned(
    30,
    `<ellipse cx="100" cy="76" rx="42" ry="52" fill="#fdfdfb" stroke="${p.main}" stroke-width="8"/>` +
      stroke(
        'M76 40 V112 M88 32 V120 M100 28 V124 M112 32 V120 M124 40 V112 M66 56 H134 M62 70 H138 M62 84 H138 M66 98 H134',
        '#c9d1d9',
        1.6,
      ) +
      stroke('M92 126 L98 144 M108 126 L102 144', p.main, 6) +
      rect(94, 142, 12, 42, 5, p.dark),
  );
export const volleyball: Motif = () =>
  circle(100, 102, 62, '#f4f1e6') +
  shape('M100 102 Q86 60 104 40 Q138 42 152 68 Q126 66 100 102Z', '#4a8ecb') +
  shape('M100 102 Q148 92 162 106 Q160 140 134 154 Q140 124 100 102Z', '#f0c24b') +
  shape('M100 102 Q72 144 54 142 Q36 118 40 88 Q58 104 100 102Z', '#4a8ecb') +
  stroke('M100 102 Q124 144 100 164 M100 102 Q92 74 62 54', '#c9c3ae', 2.6);
