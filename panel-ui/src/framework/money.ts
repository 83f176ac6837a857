import type { PanelSchemas } from '@emporion/client';
import { useLocaleState } from 'react-admin';

export type Money = PanelSchemas['Money'];

/** How many decimal digits a currency has: 2 for USD, 0 for JPY, 3 for KWD. */
export function digitsOf(currency: string): number {
  const { maximumFractionDigits } = new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions();
  return maximumFractionDigits ?? 2;
}

/** `$1,234.50`, as people of the locale write it. */
export function formatMoney({ amount, currency }: Money, locale: string): string {
  const value = amount / 10 ** digitsOf(currency);
  return new Intl.NumberFormat(locale, { style: 'currency', currency }).format(value);
}

export function useMoney(): (money: Money) => string {
  const [locale] = useLocaleState();
  return (money) => formatMoney(money, locale);
}

/** `12.5` → 1250 for USD; null for what is no amount. Never through a float: 1.15 is 115, not 114. */
export function toMinor(text: string, currency: string): number | null {
  const digits = digitsOf(currency);
  const match = /^(\d{1,10})(?:[.,](\d+))?$/.exec(text.trim());
  if (!match) return null;
  const [, whole = '', fraction = ''] = match;
  if (fraction.length > digits) return null;
  return Number(whole + fraction.padEnd(digits, '0'));
}

/** 1250 → `12.50` for USD: what `toMinor` reads. */
export function toMajor(amount: number, currency: string): string {
  const digits = digitsOf(currency);
  const text = String(amount).padStart(digits + 1, '0');
  return digits === 0 ? text : `${text.slice(0, -digits)}.${text.slice(-digits)}`;
}
