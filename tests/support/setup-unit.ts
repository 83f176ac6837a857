// Before a unit test is loaded: the configuration that every test has, and a data folder that it may write to.
import fs from 'node:fs';
import { afterAll } from 'vitest';
import { temporaryDir, testEnvironment } from './environment.js';

const dir = temporaryDir('unit');
Object.assign(process.env, testEnvironment({ DATA_DIR: dir }));

afterAll(() => fs.rmSync(dir, { recursive: true, force: true }));
