const MINUTE_MS = 60_000;
const HOUR_MS = 3_600_000;
const DAY_MS = 86_400_000;

export function isTimeZone(name: string): boolean {
  try {
    return name !== '' && Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
  } catch {
    return false;
  }
}

/** The day that a moment is in there, `2026-11-25`. */
export function dayIn(timeZone: string, at: Date): string {
  return new Date(at.getTime() + offsetMinutes(timeZone, at) * MINUTE_MS).toISOString().slice(0, 10);
}

/** The first moment of a day there. */
export function startOfDay(timeZone: string, day: string): Date {
  const midnight = Date.parse(`${day}T00:00:00Z`);
  // Where clocks change at midnight the day begins an hour before or after what the offset says.
  const around = [-1, 0, 1].flatMap((hours) => {
    const guess = new Date(midnight + hours * HOUR_MS);
    const at = midnight - offsetMinutes(timeZone, guess) * MINUTE_MS;
    return [at, at - HOUR_MS, at + HOUR_MS];
  });
  const starts = around.filter(
    (at) => dayIn(timeZone, new Date(at)) === day && dayIn(timeZone, new Date(at - 1)) !== day,
  );
  return new Date(Math.min(...starts));
}

/** The day so many days later; fewer than 0 for earlier. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

/** How far clocks there are ahead of UTC, in minutes. */
export function offsetMinutes(timeZone: string, at: Date): number {
  const [, sign, hours = '0', minutes = '0'] = /GMT(?:([+-])(\d\d):(\d\d))?/.exec(formatOf(timeZone).format(at)) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

/** The offset at `from`, and each other one with the moment from which it holds, up to `to`. */
export function offsetsBetween(timeZone: string, from: Date, to: Date): { since: Date; minutes: number }[] {
  const offsets = [{ since: from, minutes: offsetMinutes(timeZone, from) }];
  for (let at = from.getTime(); at < to.getTime(); at += DAY_MS) {
    const before = offsetMinutes(timeZone, new Date(at));
    const after = offsetMinutes(timeZone, new Date(at + DAY_MS));
    if (before !== after) offsets.push({ since: changeBetween(timeZone, at, at + DAY_MS), minutes: after });
  }
  return offsets;
}

/** The minute in which the offset changes. */
function changeBetween(timeZone: string, from: number, to: number): Date {
  const before = offsetMinutes(timeZone, new Date(from));
  let [low, high] = [from / MINUTE_MS, to / MINUTE_MS];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (offsetMinutes(timeZone, new Date(middle * MINUTE_MS)) === before) low = middle;
    else high = middle;
  }
  return new Date(high * MINUTE_MS);
}

// Making a formatter costs a hundred times what using it does.
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const format = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' });
  formats.set(timeZone, format);
  return format;
}
