const WIDTHS = [320, 640, 1280, 2560] as const;
const LARGEST = WIDTHS[WIDTHS.length - 1] ?? 0;
const PUBLIC = /^med_[0-9A-HJKMNP-TV-Z]{26}\/\d{1,4}\.webp$/;

/** In which widths a picture is shown: a few below its own, and its own as far as the largest. */
export function widthsOf(width: number): number[] {
  const most = Math.min(width, LARGEST);
  return [...WIDTHS.filter((one) => one < most), most];
}

/** Where the storage keeps a picture in one of its widths, and below `/media` its address. */
export const mediaPath = (mediaId: string, width: number): string => `${mediaId}/${width}.webp`;

/** The largest of them, which a picture's row names. */
export const largestPath = (mediaId: string, width: number): string => mediaPath(mediaId, Math.min(width, LARGEST));

/** Where the storage keeps the file as it came; nobody is served it. */
export const originalPath = (mediaId: string): string => `${mediaId}/original`;

/** Which stored files anyone may have: pictures that we made ourselves. */
export const publicMedia = (key: string) => (PUBLIC.test(key) ? { contentType: 'image/webp' } : null);

/** The uploaded picture that an address shows, or null for one of another kind. */
export const uploadedId = (url: string): string | null =>
  /(?:^|\/)(med_[0-9A-HJKMNP-TV-Z]{26})\/\d{1,4}\.webp$/.exec(url)?.[1] ?? null;
