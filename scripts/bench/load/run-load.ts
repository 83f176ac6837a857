import { fork } from 'node:child_process';
import path from 'node:path';
import { NODE } from '../setting/root.js';
import type { LoadMessage, LoadResult, LoadSpec } from './messages.js';

const WORKER = path.join(import.meta.dirname, 'worker.ts');
/** For its start, and for the last answers. */
const MARGIN_SECONDS = 90;

interface Hooks {
  /** The warm-up is over, the time measured begins. */
  onBegin(): Promise<void>;
  onEnd(): Promise<void>;
}

/** Runs a load in a process of its own. Throws where that process fails; failed operations are in the result. */
export async function runLoad(spec: LoadSpec, { onBegin, onEnd }: Hooks): Promise<LoadResult> {
  const child = fork(WORKER, [], { execPath: NODE, execArgv: ['--import', 'tsx'], serialization: 'advanced' });
  const killNow = () => void child.kill('SIGKILL');
  process.once('exit', killNow);
  const timer = setTimeout(killNow, (spec.warmupSeconds + spec.seconds + MARGIN_SECONDS) * 1000);
  try {
    return await new Promise<LoadResult>((resolve, reject) => {
      const hooks: Promise<void>[] = [];
      let hasResult = false;
      child.on('message', (message: LoadMessage) => {
        if (message.kind === 'begin') hooks.push(onBegin());
        else if (message.kind === 'end') hooks.push(onEnd());
        else {
          hasResult = true;
          Promise.all(hooks).then(() => resolve(message.result), reject);
        }
      });
      child.once('error', reject);
      child.once('exit', (code, signal) => {
        if (!hasResult) reject(new Error(`the load process ended: ${signal ?? code}`));
      });
      child.send(spec);
    });
  } finally {
    clearTimeout(timer);
    process.off('exit', killNow);
    child.kill();
  }
}
