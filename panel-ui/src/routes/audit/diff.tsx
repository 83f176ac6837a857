import { Box, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useMoney } from '../../framework/money';
import { useStore } from '../../framework/store';
import { differences, type Say } from './differences';

/** What changed, field by field. */
export function Diff({ before, after }: { before: unknown; after: unknown }) {
  const t = useTranslate();
  const rows = differences(before, after, useAmounts());
  if (rows.length === 0) {
    return (
      <Typography color="textSecondary" sx={{ mt: 2 }}>
        {t('audit.nothing')}
      </Typography>
    );
  }
  return (
    <Box sx={{ overflowX: 'auto', mt: 2 }}>
      <Table size="small">
        <TableHead>
          <TableRow>
            <TableCell>{t('audit.field')}</TableCell>
            <TableCell>{t('audit.before')}</TableCell>
            <TableCell>{t('audit.after')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map(({ path, before: old, after: now }) => (
            <TableRow key={path}>
              <TableCell sx={{ fontWeight: 600 }}>{path || '–'}</TableCell>
              <Value text={old} tone="bad" isChanged={old !== now} />
              <Value text={now} tone="good" isChanged={old !== now} />
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Box>
  );
}

const AMOUNT = /(^|\.)(price|compareAtPrice|unitPrice|amount|total|subtotal|refunded|captured)$/;

/** Amounts are kept in the currency's minor unit: people read them as prices. */
function useAmounts(): Say {
  const money = useMoney();
  const { currency } = useStore();
  return (value, path) => {
    if (isMoney(value)) return money(value);
    return typeof value === 'number' && AMOUNT.test(path) ? money({ amount: value, currency }) : undefined;
  };
}

const isMoney = (value: unknown): value is { amount: number; currency: string } =>
  typeof value === 'object' && value !== null && 'amount' in value && 'currency' in value;

function Value({ text, tone, isChanged }: { text: string; tone: 'good' | 'bad'; isChanged: boolean }) {
  return (
    <TableCell sx={(theme) => ({ overflowWrap: 'anywhere', ...(isChanged && text !== '' ? theme.tones[tone] : {}) })}>
      {text}
    </TableCell>
  );
}
