/**
 * `uploading`: its bytes are on their way; `checking`: a worker reads it to its end and writes nothing; `ready`: it may
 * be started; `running`; `completed`, with what was refused by row; `failed`: it cannot be read; `cancelled`.
 */
export const importStatuses = [
  'uploading',
  'checking',
  'ready',
  'running',
  'completed',
  'failed',
  'cancelled',
] as const;
export type ImportStatus = (typeof importStatuses)[number];
