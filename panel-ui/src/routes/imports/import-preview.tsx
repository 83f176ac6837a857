import { Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { Import } from '../../api/imports';
import { Section } from '../../framework/section';

/** What would become of the first products, before anything is written. */
export function ImportPreview({ row: { preview } }: { row: Import }) {
  const t = useTranslate();
  if (!preview || preview.length === 0) return null;
  return (
    <Section title={t('import.preview')} flush>
      <Table size="small">
        <TableHead>
          <TableRow>
            <TableCell sx={{ width: 72 }}>{t('import.row')}</TableCell>
            <TableCell>{t('product.name')}</TableCell>
            <TableCell align="right">{t('product.variants')}</TableCell>
            <TableCell>{t('import.effect')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {preview.map(({ row, slug, name, variants, isNew }) => (
            <TableRow key={row}>
              <TableCell>{row}</TableCell>
              <TableCell sx={{ overflowWrap: 'anywhere' }}>
                {name}
                <Typography variant="caption" color="textSecondary" component="div">
                  {slug}
                </Typography>
              </TableCell>
              <TableCell align="right">{variants}</TableCell>
              <TableCell>{t(isNew ? 'import.is_new' : 'import.is_known')}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Section>
  );
}
