import { config } from '../../../config/index.js';
import { mediaPath, widthsOf } from './media-path.js';

/** The public address of a picture: a relative one is the shop's own. */
export function mediaUrl(url: string): string {
  return /^https?:\/\//.test(url) ? url : `${config.store.mediaUrl}/${url.replace(/^\/+/, '')}`;
}

export interface ShownImage {
  url: string;
  alt: string;
  /** The same picture in other widths, as HTML's `srcset` takes it. */
  srcset?: string;
}

/** A picture as it leaves; without a text of its own it is described by what it shows. Null while it is not ready. */
export function shownImage(image: { url: string | null; alt: string | null }, subject: string): ShownImage | null {
  if (!image.url) return null;
  const srcset = srcsetOf(image.url);
  return { url: mediaUrl(image.url), alt: image.alt || subject, ...(srcset ? { srcset } : {}) };
}

const UPLOADED = /^(med_\w+)\/(\d+)\.webp$/;

/** Of an uploaded picture, whose address names its largest width and with it all others. */
export function srcsetOf(url: string): string | null {
  const [, id = '', width = ''] = UPLOADED.exec(url) ?? [];
  if (id === '') return null;
  const widths = widthsOf(Number(width));
  return widths.map((one) => `${mediaUrl(mediaPath(id, one))} ${one}w`).join(', ');
}
