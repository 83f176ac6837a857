/** Runs `work(0 … count - 1)` with at most `concurrency` at once, and gives the results in order. */
export async function pool<T>(
  count: number,
  work: (index: number) => Promise<T>,
  { concurrency = count }: { concurrency?: number } = {},
): Promise<T[]> {
  const results = new Array<T>(count);
  let next = 0;
  const worker = async () => {
    while (next < count) {
      const index = next++;
      results[index] = await work(index);
    }
  };
  await Promise.all(Array.from({ length: Math.min(count, concurrency) }, worker));
  return results;
}
