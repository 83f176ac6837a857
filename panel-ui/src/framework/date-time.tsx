import { useLocaleState } from 'react-admin';

const full: Intl.DateTimeFormatOptions = { dateStyle: 'medium', timeStyle: 'short' };
const day: Intl.DateTimeFormatOptions = { dateStyle: 'medium' };

/** A time as people of the locale write it; the exact one is in its title. */
export function DateTime({ value, dateOnly = false }: { value: string; dateOnly?: boolean }) {
  const [locale] = useLocaleState();
  const text = new Intl.DateTimeFormat(locale, dateOnly ? day : full).format(new Date(value));
  return (
    <time dateTime={value} title={value} style={{ whiteSpace: 'nowrap' }}>
      {text}
    </time>
  );
}
