export { type Around, once, onceAround, onceTogether } from './once.js';
export type { Step } from './steps.js';
export { beginningTogether, finishingTogether } from './together.js';
