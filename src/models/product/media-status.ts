/**
 * `uploading`: its bytes are on their way; `processing`: a worker makes the files that are shown; `ready`: they are
 * there; `failed`: it is no picture after all.
 */
export const mediaStatuses = ['uploading', 'processing', 'ready', 'failed'] as const;
export type MediaStatus = (typeof mediaStatuses)[number];
