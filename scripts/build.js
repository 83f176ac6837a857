// Compiles src into dist, and the panel into panel-ui/dist. With `--if-needed` only what has changed since; `--quiet`
// prints errors alone.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

const ROOT = path.resolve(import.meta.dirname, '..');
const STAMP = '.stamp';
/** Smaller files gain nothing from it. */
const COMPRESS_FROM = 1_000;

const parts = [
  {
    name: 'the program',
    sources: ['src', 'tsconfig.json', 'package-lock.json'],
    target: path.join(ROOT, 'dist'),
    tool: path.join(ROOT, 'node_modules', 'tsnative', 'bin', 'tsc'),
    arguments: (draft) => ['-p', path.join(ROOT, 'tsconfig.json'), '--outDir', draft],
  },
  {
    name: 'the panel',
    sources: ['panel-ui', 'packages/client/src', 'package-lock.json'],
    target: path.join(ROOT, 'panel-ui', 'dist'),
    tool: path.join(ROOT, 'node_modules', 'vite', 'bin', 'vite.js'),
    arguments: (draft) => ['build', path.join(ROOT, 'panel-ui'), '--outDir', draft, '--logLevel', 'warn'],
    finish: compressAssets,
  },
];

/** Gives false where there is nothing to run: no compiler and no earlier build, or errors, which are printed then. */
export function build(options = {}) {
  return parts.every((part) => buildPart(part, options));
}

function buildPart(part, { ifNeeded = false, quiet = false }) {
  const stamp = stampOf(part.sources);
  if (ifNeeded && stampOfBuild(part) === stamp) return true;
  if (!fs.existsSync(part.tool)) return withoutTool(part, ifNeeded);
  if (!quiet) process.stdout.write(`Building ${part.name} …`);
  const startedAt = performance.now();
  // Beside the target until it is whole, so that a failed build leaves the last good one.
  const draft = path.join(ROOT, '.artifacts', `build-${process.pid}`);
  const args = [part.tool, ...part.arguments(draft)];
  // Its build is the one that is served, whatever the environment of this process is.
  const env = { ...process.env, NODE_ENV: 'production' };
  const { status } = spawnSync(process.execPath, args, { stdio: ['ignore', 'inherit', 'inherit'], env });
  if (status === 0) {
    part.finish?.(draft);
    fs.writeFileSync(path.join(draft, STAMP), stamp);
    replace(part.target, draft);
    if (!quiet) process.stdout.write(` done in ${((performance.now() - startedAt) / 1000).toFixed(1)} s\n`);
  } else {
    fs.rmSync(draft, { recursive: true, force: true });
    console.error(`The build of ${part.name} failed.`);
  }
  return status === 0;
}

/** Where only what production needs is installed, the last build runs; one that was asked for outright fails. */
function withoutTool(part, ifNeeded) {
  if (ifNeeded && fs.existsSync(path.join(part.target, STAMP))) {
    console.error(
      `The sources of ${part.name} or package-lock.json have changed since the last build, which runs now; to build: npm ci`,
    );
    return true;
  }
  console.error('The compiler is not installed. Run: npm ci');
  return false;
}

/** By renaming, so that a process which starts meanwhile finds the old or the new one, hardly ever none. */
function replace(target, draft) {
  const old = `${draft}-old`;
  if (fs.existsSync(target)) fs.renameSync(target, old);
  fs.renameSync(draft, target);
  fs.rmSync(old, { recursive: true, force: true });
}

/** Once here instead of in each answer. */
function compressAssets(folder) {
  const assets = path.join(folder, 'assets');
  for (const name of fs.readdirSync(assets)) {
    const content = fs.readFileSync(path.join(assets, name));
    if (/\.(js|css)$/.test(name) && content.length >= COMPRESS_FROM) {
      fs.writeFileSync(path.join(assets, `${name}.gz`), gzipSync(content, { level: 9 }));
    }
  }
}

function stampOfBuild({ target }) {
  const file = path.join(target, STAMP);
  return fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : null;
}

function stampOf(sources) {
  const hash = createHash('sha256');
  for (const file of sources.flatMap(filesIn)) hash.update(`${file}\0`).update(fs.readFileSync(path.join(ROOT, file)));
  return hash.digest('hex');
}

function filesIn(source) {
  if (fs.statSync(path.join(ROOT, source)).isFile()) return [source];
  const found = fs.readdirSync(path.join(ROOT, source), { recursive: true, withFileTypes: true });
  const files = found.filter((entry) => entry.isFile() && !entry.name.endsWith('.test.ts'));
  const names = files.map((entry) => path.relative(ROOT, path.join(entry.parentPath, entry.name)));
  return names.filter((name) => !/(^|\/)(dist|node_modules)\//.test(name)).sort();
}

if (process.argv[1] && fs.realpathSync(process.argv[1]) === import.meta.filename) {
  const flags = process.argv.slice(2);
  process.exitCode = build({ ifNeeded: flags.includes('--if-needed'), quiet: flags.includes('--quiet') }) ? 0 : 1;
}
