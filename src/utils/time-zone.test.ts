import { expect, it } from 'vitest';
import { addDays, dayIn, isTimeZone, offsetMinutes, offsetsBetween, startOfDay } from './time-zone.js';

it('knows time zones by their names', () => {
  expect(['UTC', 'Europe/Istanbul', 'Asia/Kathmandu'].map(isTimeZone)).toEqual([true, true, true]);
  expect(['', 'Mars/Olympus', '1'].map(isTimeZone)).toEqual([false, false, false]);
});

it('says which day it is there', () => {
  const at = new Date('2026-11-25T21:30:00Z');
  expect(dayIn('UTC', at)).toBe('2026-11-25');
  expect(dayIn('Europe/Istanbul', at)).toBe('2026-11-26');
  expect(dayIn('America/New_York', at)).toBe('2026-11-25');
  expect(offsetMinutes('Asia/Kathmandu', at)).toBe(345);
  expect(addDays('2026-03-01', -1)).toBe('2026-02-28');
});

it.each(['UTC', 'Europe/Berlin', 'America/St_Johns', 'Asia/Kathmandu', 'Africa/Cairo', 'America/Santiago'])(
  'each day of a year begins where the one before ends: %s',
  (zone) => {
    for (let day = '2026-01-01'; day < '2027-01-01'; day = addDays(day, 1)) {
      const start = startOfDay(zone, day);
      expect([dayIn(zone, start), dayIn(zone, new Date(start.getTime() - 1))]).toEqual([day, addDays(day, -1)]);
    }
  },
);

it('finds when clocks change', () => {
  const offsets = offsetsBetween('Europe/Berlin', new Date('2026-01-01T00:00:00Z'), new Date('2027-01-01T00:00:00Z'));
  expect(offsets.map(({ since, minutes }) => [since.toISOString(), minutes])).toEqual([
    ['2026-01-01T00:00:00.000Z', 60],
    ['2026-03-29T01:00:00.000Z', 120],
    ['2026-10-25T01:00:00.000Z', 60],
  ]);
});
