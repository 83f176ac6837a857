/** A product as an import file tells it, in the shop's own terms. */
export interface ImportProduct {
  /**
   * What the product is known by in later imports, `<format>:<key>`. Null in files of our own: there it is known by its
   * slug, and its category and status follow the file.
   */
  sourceKey: string | null;
  /** Where it stands in the file; a heading is row 1. */
  row: number;
  /** Used when the product is new. Where it is taken, `fallbackSlug` and then numbers are tried. */
  slug: string;
  fallbackSlug: string | null;
  name: string;
  description: string;
  status: 'draft' | 'active' | 'archived';
  /** Names from the root down; empty for none. */
  category: string[];
  brand: string | null;
  seoTitle: string | null;
  seoDescription: string | null;
  tags: string[];
  images: ImportImage[];
  /** In the order in which the shop shows them. */
  options: string[];
  variants: ImportVariant[];
}

export interface ImportImage {
  url: string;
  alt: string;
}

export interface ImportVariant {
  row: number;
  /** As the file names it, or null: then it is made of the slug and the options. */
  sku: string | null;
  /** By option name; empty where the product has only this variant. */
  options: Record<string, string>;
  /** In minor units. */
  price: number;
  compareAtPrice: number | null;
  trackStock: boolean;
  /** Units in the building; null where the file does not say. */
  stock: number | null;
  /** The file has less than none of it; none is taken over. */
  isOversold?: boolean;
  backorderLimit: number;
  /** Null for any number; undefined where the file does not say. */
  maxPerOrder?: number | null;
  /** One of the product's images. */
  imageUrl: string | null;
}

/** A row that could not be taken over, and why. */
export interface RowError {
  row: number;
  /** The handle or title, as far as it is known. */
  item: string;
  reason: string;
}

/** What a reader finds in a file, in its order. */
export type ImportRecord = { product: ImportProduct } | { error: RowError };

export interface ReadOptions {
  /** Track every variant, also where the file does not. */
  trackStock: boolean;
  /** Reads a decimal price into minor units, exactly; null where it is none. */
  parsePrice: (text: string) => number | null;
}

/** Something in a row that stops it from being taken over; the message is for the person who imports. */
export class RowProblem extends Error {
  override name = 'RowProblem';
  constructor(
    readonly row: number,
    reason: string,
  ) {
    super(reason);
  }
}

/** The file as a whole cannot be read. */
export class ImportFileError extends Error {
  override name = 'ImportFileError';
}

/** Units that are sold beyond the stock where a file says that selling goes on: what one cart line can hold. */
export const CONTINUE_BACKORDER_LIMIT = 9_999;

export const limits = {
  name: 200,
  description: 100_000,
  brand: 120,
  seoTitle: 200,
  seoDescription: 500,
  tag: 60,
  tags: 100,
  url: 2_048,
  alt: 300,
  images: 250,
  options: 3,
  optionName: 60,
  optionValue: 120,
  variants: 2_000,
  category: 120,
  sku: 64,
  stock: 999_999_999,
} as const;
