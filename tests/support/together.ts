import type { Histogram } from 'prom-client';

/** How many calls shared transactions so far, and how many transactions that were, by the metric that counts them. */
export async function togetherSoFar(metric: Histogram<string>): Promise<{ count: number; transactions: number }> {
  const { values } = await metric.get();
  const sampleOf = (name: string) => values.find(({ metricName }) => metricName?.endsWith(`_together_${name}`));
  return { count: sampleOf('sum')?.value ?? 0, transactions: sampleOf('count')?.value ?? 0 };
}
