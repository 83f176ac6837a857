/** One path: its cost at each size. */
export interface Series {
  name: string;
  values: number[];
}

const WIDTH = 760;
const HEIGHT = 440;
const PLOT = { left: 64, right: 150, top: 48, bottom: 48 };
const COLORS = ['#0b62a4', '#c0392b', '#1e8449', '#8e44ad', '#b9770e', '#117a65', '#5d6d7e', '#d35400'];
const MIN_LABEL_GAP = 16;
const TICKS = [0.25, 0.5, 1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024];

/**
 * Draws what each path costs at each size, as a multiple of its cost at the smallest, on a logarithmic axis. The dashed
 * line is what grows as the logarithm of the size: no path may be above it for long.
 */
export function drawGrowth(title: string, sizes: number[], series: Series[]): string {
  const multiples = series.map(({ name, values }) => ({
    name,
    values: values.map((value) => (values[0] && value ? value / values[0] : 1)),
  }));
  const bound = logarithmic(sizes);
  const all = [...multiples.flatMap(({ values }) => values), ...bound];
  const y = scaleOf(Math.min(0.5, ...all), Math.max(2, ...all));
  const x = (index: number) => PLOT.left + (index * (WIDTH - PLOT.left - PLOT.right)) / Math.max(sizes.length - 1, 1);
  const line = (values: number[]) => values.map((value, index) => `${round(x(index))},${round(y(value))}`).join(' ');
  const labels = spread(multiples.map(({ values }) => y(values.at(-1) ?? 1)));
  const parts = [
    ...grid(y, Math.min(0.5, ...all), Math.max(2, ...all)),
    ...sizes.map((size, index) => text(x(index), HEIGHT - PLOT.bottom + 22, size.toLocaleString('en'), 'middle')),
    `<polyline points="${line(bound)}" fill="none" stroke="#888" stroke-width="1.5" stroke-dasharray="6 5"/>`,
    ...multiples.flatMap(({ name, values }, index) => {
      const color = COLORS[index % COLORS.length];
      const dots = values.map(
        (value, at) => `<circle cx="${round(x(at))}" cy="${round(y(value))}" r="3.5" fill="${color}"/>`,
      );
      const label = `${name} × ${(values.at(-1) ?? 1).toFixed(2)}`;
      return [
        `<polyline points="${line(values)}" fill="none" stroke="${color}" stroke-width="2"/>`,
        ...dots,
        text(WIDTH - PLOT.right + 10, (labels[index] ?? 0) + 4, label, 'start', color),
      ];
    }),
    `<text x="${PLOT.left}" y="26" font-size="15" font-weight="600">${title}, smallest = 1</text>`,
    text(PLOT.left + 8, PLOT.top + 14, '- - - grows as the logarithm', 'start', '#666'),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="system-ui, sans-serif" font-size="12">
<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>
${parts.join('\n')}
</svg>
`;
}

/** From 1 at the smallest size; a size of none counts as a thousand, where an index has its first levels. */
function logarithmic(sizes: number[]): number[] {
  const logs = sizes.map((size) => Math.log(Math.max(size, 1_000)));
  return logs.map((log) => log / (logs[0] ?? 1));
}

function scaleOf(min: number, max: number): (value: number) => number {
  const [low, high] = [Math.log2(min), Math.log2(max)];
  const height = HEIGHT - PLOT.top - PLOT.bottom;
  return (value) => PLOT.top + (height * (high - Math.log2(value))) / (high - low);
}

function grid(y: (value: number) => number, min: number, max: number): string[] {
  return TICKS.filter((tick) => tick >= min && tick <= max).flatMap((tick) => [
    `<line x1="${PLOT.left}" x2="${WIDTH - PLOT.right}" y1="${round(y(tick))}" y2="${round(y(tick))}" stroke="#ddd"/>`,
    text(PLOT.left - 8, y(tick) + 4, `× ${tick}`, 'end'),
  ]);
}

/** Moves labels apart that would cover each other; they keep their order. */
function spread(heights: number[]): number[] {
  const order = heights.map((height, index) => ({ height, index })).sort((a, b) => a.height - b.height);
  const moved: number[] = [];
  let last = Number.NEGATIVE_INFINITY;
  for (const { height, index } of order) {
    last = Math.max(height, last + MIN_LABEL_GAP);
    moved[index] = last;
  }
  // What was pushed below the plot moves up as a whole.
  const excess = Math.max(0, last - (HEIGHT - PLOT.bottom));
  return moved.map((height) => height - excess);
}

function text(...[x, y, content, anchor, color = '#333']: [number, number, string, string, string?]): string {
  return `<text x="${round(x)}" y="${round(y)}" text-anchor="${anchor}" fill="${color}">${content}</text>`;
}

const round = (value: number) => Math.round(value * 10) / 10;
