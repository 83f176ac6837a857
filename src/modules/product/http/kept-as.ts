/**
 * By what a list of products is forgotten: its products, and what else it shows the state of; null where it may not be
 * kept. There is no end of questions that nothing answers: those that are made up would push the others out.
 */
export const keptAs = (
  items: readonly { id: string }[],
  restsOn: readonly string[] | null,
): { cacheTags?: string[] } =>
  items.length > 0 && restsOn ? { cacheTags: [...items.map(({ id }) => id), ...restsOn] } : {};
