import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  changeByPercent,
  currencyExponent,
  formatMoney,
  MAX_UNIT_PRICE,
  money,
  parsePrice,
  toDecimal,
} from './money.js';

/** Currencies with none, two, three and four digits after the point. */
const currencies = fc.constantFrom('JPY', 'USD', 'EUR', 'TRY', 'HUF', 'KWD', 'CLF');

/** A whole number of minor units as a person writes it, made of digits alone. */
function written(amount: number, currency: string): string {
  const exponent = currencyExponent(currency);
  const digits = String(amount).padStart(exponent + 1, '0');
  return exponent === 0 ? digits : `${digits.slice(0, -exponent)}.${digits.slice(-exponent)}`;
}

describe('the digits of a currency', () => {
  it.each([
    ['USD', 2],
    ['EUR', 2],
    ['TRY', 2],
    ['JPY', 0],
    ['KWD', 3],
    ['CLF', 4],
    // Where everyday use, and with it Intl, has dropped the small coins that ISO 4217 counts in.
    ['HUF', 2],
    ['IDR', 2],
    ['IQD', 3],
  ])('%s has %i', (currency, exponent) => {
    expect(currencyExponent(currency)).toBe(exponent);
  });
});

describe('parsing a price', () => {
  it('is exact for every price of every currency', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: MAX_UNIT_PRICE }), currencies, (amount, currency) => {
        expect(parsePrice(written(amount, currency), currency)).toBe(amount);
      }),
    );
  });

  it('takes zeros that say nothing, and no digit that does', () => {
    fc.assert(
      fc.property(fc.nat({ max: 1_000_000 }), currencies, fc.nat({ max: 6 }), (amount, currency, zeros) => {
        const text = written(amount, currency);
        const point = text.includes('.') ? '' : '.';
        expect(parsePrice(`${text}${point}0${'0'.repeat(zeros)}`, currency)).toBe(amount);
        expect(parsePrice(`${text}${point}${'0'.repeat(zeros)}1`, currency)).toBeNull();
      }),
    );
  });

  it.each([
    ['19.99', 1999],
    ['0.07', 7],
    ['1.1', 110],
    ['5', 500],
    [' 12.30 ', 1230],
    // The products that binary fractions get wrong.
    ['4.35', 435],
    ['1.005', null],
    ['1.15', 115],
    ['10000000.00', 1_000_000_000],
    ['10000000.01', null],
    ['99999999999', null],
  ])('of %j in dollars gives %j', (text, amount) => {
    expect(parsePrice(text, 'USD')).toBe(amount);
  });

  it.each([
    '',
    ' ',
    '.',
    '1.',
    '.5',
    '-1',
    '+1',
    '1,99',
    '1e3',
    '0x10',
    'NaN',
    'Infinity',
    '1 000',
    '١٢',
    '1.2.3',
    '$5',
  ])('refuses %j', (text) => {
    expect(parsePrice(text, 'USD')).toBeNull();
  });

  it('refuses any text that is no price instead of guessing', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const amount = parsePrice(text, 'USD');
        if (amount === null) return;
        expect(text.trim()).toMatch(/^\d+(\.\d+)?$/);
        expect(Number.isSafeInteger(amount) && amount >= 0 && amount <= MAX_UNIT_PRICE).toBe(true);
      }),
    );
  });
});

describe('money for people', () => {
  it.each([
    [1999, 'USD', 'USD 19.99'],
    [0, 'EUR', 'EUR 0.00'],
    [-50, 'USD', '-USD 0.50'],
    [1234567, 'TRY', 'TRY 12,345.67'],
    [1500, 'JPY', 'JPY 1,500'],
    [1234, 'KWD', 'KWD 1.234'],
    [1999, 'HUF', 'HUF 19.99'],
  ])('%i in %s is %j', (amount, currency, text) => {
    expect(formatMoney(money(amount, currency))).toBe(text);
  });

  it('says each amount exactly, up to the largest total of a cart', () => {
    const largest = MAX_UNIT_PRICE * 9_999 * 100;
    expect(Number.isSafeInteger(largest)).toBe(true);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: largest }), currencies, (amount, currency) => {
        const digits = formatMoney(money(amount, currency)).replace(/[^\d.]/g, '');
        expect(digits).toBe(written(amount, currency));
      }),
    );
  });
});

describe('a price changed by percent', () => {
  it('rounds half away from zero', () => {
    expect(changeByPercent(1999, -10)).toBe(1799);
    expect(changeByPercent(50, 1)).toBe(51);
    expect(changeByPercent(49, 1)).toBe(49);
    expect(changeByPercent(1000, 12.35)).toBe(1124);
    expect(changeByPercent(5, -10)).toBe(5);
    expect(changeByPercent(1999, -100)).toBe(0);
    expect(changeByPercent(1999, 0)).toBe(1999);
  });

  it('is exact at any price, though percents are fractions', () => {
    const hundredths = fc.integer({ min: -10_000, max: 100_000 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: MAX_UNIT_PRICE }), hundredths, (amount, hundredth) => {
        const exact = BigInt(amount) * BigInt(10_000 + hundredth);
        const rounded = exact / 10_000n + (exact % 10_000n >= 5_000n ? 1n : 0n);
        expect(changeByPercent(amount, hundredth / 100)).toBe(Number(rounded));
      }),
    );
  });
});

it('writes amounts as decimal numbers, exactly', () => {
  expect(toDecimal(money(1999, 'USD'))).toBe('19.99');
  expect(toDecimal(money(5, 'USD'))).toBe('0.05');
  expect(toDecimal(money(0, 'USD'))).toBe('0.00');
  expect(toDecimal(money(-1050, 'USD'))).toBe('-10.50');
  expect(toDecimal(money(1999, 'JPY'))).toBe('1999');
  expect(toDecimal(money(9_007_199_254_740_991, 'KWD'))).toBe('9007199254740.991');
});
