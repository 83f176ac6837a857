import { Box, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { differences } from './differences';

/** What changed, field by field. */
export function Diff({ before, after }: { before: unknown; after: unknown }) {
  const t = useTranslate();
  const rows = differences(before, after);
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

function Value({ text, tone, isChanged }: { text: string; tone: 'good' | 'bad'; isChanged: boolean }) {
  return (
    <TableCell sx={(theme) => ({ overflowWrap: 'anywhere', ...(isChanged && text !== '' ? theme.tones[tone] : {}) })}>
      {text}
    </TableCell>
  );
}
