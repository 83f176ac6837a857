/** An amount in the currency's minor unit. */
export interface MoneyAmount {
  amount: number;
  currency: string;
}

/** The largest unit price, in minor units: with 100 lines of 9,999 units every total stays below 2^53. */
export const MAX_UNIT_PRICE = 1_000_000_000;

export const money = (amount: number, currency: string): MoneyAmount => ({ amount, currency });

// All others have two. Intl does not tell: it has the digits of everyday use (HUF and IDR none), and other ones with
// each version of Node, while an amount must mean the same for ever.
const EXPONENTS: [number, string][] = [
  [0, 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF'],
  [3, 'BHD IQD JOD KWD LYD OMR TND'],
  [4, 'CLF UYW'],
];

/** Digits after the point of a currency: its ISO 4217 exponent. */
export function currencyExponent(currency: string): number {
  return EXPONENTS.find(([, currencies]) => currencies.split(' ').includes(currency))?.[0] ?? 2;
}

/** Parses a decimal price such as "19.99" into minor units, exactly. Returns null where it is not one. */
export function parsePrice(text: string, currency: string): number | null {
  const match = /^(\d{1,10})(?:\.(\d+))?$/.exec(text.trim());
  if (!match) return null;
  const exponent = currencyExponent(currency);
  const fraction = match[2] ?? '';
  if (/[1-9]/.test(fraction.slice(exponent))) return null;
  const amount = Number(match[1] + fraction.slice(0, exponent).padEnd(exponent, '0'));
  return amount <= MAX_UNIT_PRICE ? amount : null;
}

/** The amount as a decimal number of the currency's major unit, exactly: `19.99`. */
export function toDecimal({ amount, currency }: MoneyAmount): string {
  const exponent = currencyExponent(currency);
  const digits = String(Math.abs(amount)).padStart(exponent + 1, '0');
  const whole = digits.slice(0, digits.length - exponent);
  return `${amount < 0 ? '-' : ''}${whole}${exponent > 0 ? `.${digits.slice(-exponent)}` : ''}`;
}

/** So many percent (of at most two decimals, not below −100) more or less, rounded half away from zero. */
export function changeByPercent(amount: number, percent: number): number {
  const share = 10_000 + Math.round(percent * 100);
  return Math.floor((amount * share + 5_000) / 10_000);
}

/** For people, in mails: "USD 19.99". */
export function formatMoney({ amount, currency }: MoneyAmount): string {
  return formatOf(currency)
    .format(amount / 10 ** currencyExponent(currency))
    .replace('\u00a0', ' ');
}

// Making a formatter costs a hundred times what using it does.
const formats = new Map<string, Intl.NumberFormat>();

function formatOf(currency: string): Intl.NumberFormat {
  const known = formats.get(currency);
  if (known) return known;
  const digits = currencyExponent(currency);
  const shown = { minimumFractionDigits: digits, maximumFractionDigits: digits };
  const format = new Intl.NumberFormat('en', { style: 'currency', currency, currencyDisplay: 'code', ...shown });
  formats.set(currency, format);
  return format;
}

/** For files that programs read: "19.99", as `parsePrice` takes it. */
export function decimalPrice(amount: number, currency: string): string {
  const exponent = currencyExponent(currency);
  const digits = String(amount).padStart(exponent + 1, '0');
  return exponent === 0 ? digits : `${digits.slice(0, -exponent)}.${digits.slice(-exponent)}`;
}
