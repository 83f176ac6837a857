/** How well each document fits, by its number; 0 where it does not. Null where none does. */
export type Scores = Float32Array | null;

/** Those that fit both, with what they have of each. Writes into the first. */
export function both(a: Scores, b: Scores): Scores {
  if (!a || !b) return null;
  for (let at = 0; at < a.length; at++) {
    const [one = 0, other = 0] = [a[at], b[at]];
    a[at] = one > 0 && other > 0 ? one + other : 0;
  }
  return a;
}

/** Those that fit one of them, with the better of what they have. Writes into the first. */
export function either(a: Scores, b: Scores): Scores {
  if (!a || !b) return a ?? b;
  for (let at = 0; at < a.length; at++) a[at] = Math.max(a[at] ?? 0, b[at] ?? 0);
  return a;
}
