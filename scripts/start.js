// `npm start`: builds where something has changed, then runs the program in this same process. package.json calls it
// with `exec`, so that a signal which npm passes on reaches this process and not a shell; what stands after `||` there
// is for shells without `exec`.
import { build } from './build.js';

if (build({ ifNeeded: true })) await import('../index.js');
else process.exitCode = 1;
