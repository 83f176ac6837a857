import type { Readable } from 'node:stream';

/** A stored file, as far as it was asked for. */
export interface StoredFile {
  stream: Readable;
  /** Of the whole file. */
  bytes: number;
}

/** What goes into a file: bytes, or a file of this machine. */
export type Content = Buffer | { file: string };

export interface SignedUpload {
  url: string;
  /** To be sent with the PUT exactly so. */
  headers: Record<string, string>;
  expiresAt: Date;
}

/**
 * Where uploaded files are kept: on this machine's disk, or in an S3-compatible store. Keys are made by the program,
 * `a/b.webp`; the same key is written again only with the same content. Every call has a deadline.
 */
export interface Storage {
  put(key: string, content: Content, contentType: string): Promise<void>;
  /** The whole file, or null where there is none. */
  open(key: string): Promise<StoredFile | null>;
  /** Bytes `first` to `last`, both included. */
  openRange(key: string, first: number, last: number): Promise<Readable>;
  /** How large it is, or null where there is none. */
  size(key: string): Promise<number | null>;
  /** Removes every file below `prefix/`; none is no error. */
  removeAll(prefix: string): Promise<void>;
  /** Lets a client write one file of exactly this size by itself; null where the store cannot do that. */
  signUpload(key: string, file: { bytes: number; contentType: string }): Promise<SignedUpload | null>;
}
