import { spawn } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { temporaryDir } from './environment.js';
import { eventually } from './eventually.js';
import { freePorts } from './free-ports.js';

const require = createRequire(import.meta.url);
export const S3_BUCKET = 'shop-media';
/** The only ones that this server knows. */
const KEY = 'S3RVER';

export interface S3Server {
  /** What makes the shop keep its files here. */
  env: Record<string, string>;
  url: string;
  stop(): Promise<void>;
}

/** A server of the S3 protocol, a process of its own with an empty bucket. */
export async function startS3(): Promise<S3Server> {
  const dir = temporaryDir('s3');
  const [port = 0] = await freePorts(1);
  const program = path.join(path.dirname(require.resolve('s3rver/package.json')), 'bin/s3rver.js');
  const args = ['-d', dir, '-a', '127.0.0.1', '-p', String(port), '--silent', '--configure-bucket', S3_BUCKET];
  const child = spawn(process.execPath, [program, ...args], { stdio: 'ignore' });
  process.once('exit', () => child.kill('SIGKILL'));
  const url = `http://127.0.0.1:${port}`;
  await eventually(() => fetch(url).then(() => true), { timeoutMs: 30_000, everyMs: 100 });
  return {
    url,
    env: {
      S3_BUCKET,
      S3_ENDPOINT: url,
      S3_ACCESS_KEY_ID: KEY,
      S3_SECRET_ACCESS_KEY: KEY,
      S3_PATH_STYLE: 'on',
    },
    async stop() {
      const gone = new Promise((resolve) => child.once('exit', resolve));
      if (child.exitCode === null && child.signalCode === null) {
        child.kill('SIGKILL');
        await gone;
      }
      fs.rmSync(dir, { recursive: true, force: true });
    },
  };
}
