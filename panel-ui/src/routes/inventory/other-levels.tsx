import { Link as MuiLink, Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { levelsOfVariant, type StockLevel } from '../../api/stock';
import { Section } from '../../framework/section';
import { Units } from './units';

/** A phone has room for what is there and what can be sold. */
const onDesk = { display: { xs: 'none', sm: 'table-cell' } };

/** The same variant at the other locations that have it; nothing where there are none. */
export function OtherLevels({ level }: { level: StockLevel }) {
  const t = useTranslate();
  const { data = [] } = useQuery({
    queryKey: ['stock', 'variant', level.variantId],
    queryFn: () => levelsOfVariant(level.variantId),
  });
  const others = data.filter(({ id }) => id !== level.id);
  if (others.length === 0) return null;
  return (
    <Section title={t('stock.elsewhere')} flush>
      <Table size="small">
        <TableHead>
          <TableRow>
            <TableCell>{t('stock.location')}</TableCell>
            <TableCell align="right">{t('stock.on_hand')}</TableCell>
            <TableCell align="right" sx={onDesk}>
              {t('stock.reserved')}
            </TableCell>
            <TableCell align="right">{t('stock.available')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {others.map((other) => (
            <TableRow key={other.id}>
              <TableCell>
                <MuiLink component={Link} to={`/inventory/${other.id}`}>
                  {other.locationName}
                </MuiLink>
              </TableCell>
              <TableCell align="right">{other.onHand}</TableCell>
              <TableCell align="right" sx={onDesk}>
                {other.reserved}
              </TableCell>
              <TableCell align="right">
                <Units level={other} />
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Section>
  );
}
