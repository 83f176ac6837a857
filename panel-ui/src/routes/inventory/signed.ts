/** Units that came or went: `+2`, `−2`, `–` for none. */
export const signed = (units: number): string => (units === 0 ? '–' : units > 0 ? `+${units}` : `−${-units}`);
