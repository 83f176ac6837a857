import fs from 'node:fs';
import path from 'node:path';

export const ROOT = path.resolve(import.meta.dirname, '../../..');
const PINNED_NODE = path.join(ROOT, 'node_modules', '.bin', 'node');

/** The Node that the project pins, which npm scripts run; where none fits the machine, the one that runs this. */
export const NODE = fs.existsSync(PINNED_NODE) ? fs.realpathSync(PINNED_NODE) : process.execPath;
