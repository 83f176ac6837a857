import type { CpuProfile } from './profiler.js';

export interface SelfTime {
  name: string;
  milliseconds: number;
}

type Node = CpuProfile['nodes'][number];

const IDLE = '(idle)';

/** Time in each function itself, without what it calls; the longest first. Waiting is left out. */
export function byFunction(profile: CpuProfile): SelfTime[] {
  return collect(profile, ({ callFrame: { functionName, url, lineNumber } }) => {
    const name = functionName || '(anonymous)';
    return url ? `${name}  ${placeOf(url)}:${lineNumber + 1}` : name;
  });
}

/** The same, summed by package, by folder of our own, and by what V8 names without a file. */
export function byPackage(profile: CpuProfile): SelfTime[] {
  return collect(profile, ({ callFrame: { functionName, url } }) => {
    if (!url) return functionName.startsWith('(') ? functionName : '(native)';
    const place = placeOf(url);
    if (url.startsWith('node:')) return 'node';
    if (!place.startsWith('dist/')) return /^(@[^/]+\/[^/]+|[^/]+)/.exec(place)?.[0] ?? place;
    return place.split('/').slice(0, 3).join('/');
  });
}

function collect({ nodes, samples, timeDeltas }: CpuProfile, nameOf: (node: Node) => string): SelfTime[] {
  const names = new Map(nodes.map((node) => [node.id, node.callFrame.functionName === IDLE ? null : nameOf(node)]));
  const times = new Map<string, number>();
  for (const [index, id] of samples.entries()) {
    const name = names.get(id);
    if (name) times.set(name, (times.get(name) ?? 0) + (timeDeltas[index] ?? 0) / 1000);
  }
  return [...times]
    .map(([name, milliseconds]) => ({ name, milliseconds }))
    .sort((a, b) => b.milliseconds - a.milliseconds);
}

/** `express/lib/router.js` of a package, `dist/…` of ours, `node:net`. */
function placeOf(url: string): string {
  const inPackage = url.lastIndexOf('/node_modules/');
  if (inPackage >= 0) return url.slice(inPackage + '/node_modules/'.length);
  const inDist = url.lastIndexOf('/dist/');
  return inDist >= 0 ? url.slice(inDist + 1) : url;
}
