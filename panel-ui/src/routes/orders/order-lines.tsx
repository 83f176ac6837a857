import { Box, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { Order } from '../../api/orders';
import { useMoney } from '../../framework/money';
import { Section } from '../../framework/section';
import { Thumbnail } from '../../framework/thumbnail';

export function OrderLines({ order }: { order: Order }) {
  const t = useTranslate();
  const money = useMoney();
  return (
    <Section title={t('order.lines')} flush>
      <Table size="small">
        <TableHead>
          <TableRow>
            <TableCell>{t('order.item')}</TableCell>
            <TableCell align="right" sx={{ display: { xs: 'none', sm: 'table-cell' } }}>
              {t('order.unit_price')}
            </TableCell>
            <TableCell align="right">{t('order.quantity')}</TableCell>
            <TableCell align="right">{t('order.line_total')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {order.items.map((item) => (
            <TableRow key={item.id}>
              <TableCell>
                <Box sx={{ display: 'flex', gap: 1.5, alignItems: 'center' }}>
                  <Thumbnail image={item.image} />
                  <Box sx={{ minWidth: 0 }}>
                    <Typography variant="body2" sx={{ fontWeight: 600 }}>
                      {item.name}
                    </Typography>
                    <Typography variant="caption" color="textSecondary" component="div">
                      {[...Object.values(item.options), item.sku].join(' · ')}
                    </Typography>
                    <LineState shipped={item.fulfilledQuantity} cancelled={item.cancelledQuantity} />
                  </Box>
                </Box>
              </TableCell>
              <TableCell align="right" sx={{ display: { xs: 'none', sm: 'table-cell' } }}>
                {money(item.unitPrice)}
              </TableCell>
              <TableCell align="right">{item.quantity}</TableCell>
              <TableCell align="right">{money(item.total)}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Section>
  );
}

function LineState({ shipped, cancelled }: { shipped: number; cancelled: number }) {
  const t = useTranslate();
  const parts = [
    ...(shipped > 0 ? [t('order.shipped', { count: shipped })] : []),
    ...(cancelled > 0 ? [t('order.cancelled_units', { count: cancelled })] : []),
  ];
  return parts.length === 0 ? null : <Typography variant="caption">{parts.join(', ')}</Typography>;
}
