import { Link as MuiLink, Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import type { Transfer } from '../../api/transfers';
import { DateTime } from '../../framework/date-time';
import { DetailPage } from '../../framework/detail-page';
import { PageHeader } from '../../framework/page-header';
import { Columns, Fact, Section } from '../../framework/section';
import { useCan } from '../../framework/use-can';
import { Article } from '../inventory/article';

export function TransferDetail() {
  return (
    <DetailPage<Transfer> resource="stock-transfers" permission="stock:read">
      {(transfer) => <TransferPage transfer={transfer} />}
    </DetailPage>
  );
}

function TransferPage({ transfer }: { transfer: Transfer }) {
  const t = useTranslate();
  const { fromLocationName, toLocationName, lines, units, staffName, note, at } = transfer;
  return (
    <>
      <PageHeader
        title={`${fromLocationName} → ${toLocationName}`}
        back="/stock-transfers"
        subtitle={<DateTime value={at} />}
      />
      <Columns
        main={
          <Section title={t('transfer.items')} flush>
            <Items transfer={transfer} />
          </Section>
        }
        side={
          <Section title={t('menu.transfers')}>
            <Fact label={t('transfer.from')}>{fromLocationName}</Fact>
            <Fact label={t('transfer.to')}>{toLocationName}</Fact>
            <Fact label={t('transfer.lines')}>{lines}</Fact>
            <Fact label={t('transfer.units')} strong>
              {units}
            </Fact>
            {staffName && <Fact label={t('transfer.who')}>{staffName}</Fact>}
            {note && <Fact label={t('stock.note')}>{note}</Fact>}
          </Section>
        }
      />
    </>
  );
}

function Items({ transfer }: { transfer: Transfer }) {
  const t = useTranslate();
  const mayOpen = useCan()('product:read');
  return (
    <Table size="small">
      <TableHead>
        <TableRow>
          <TableCell>{t('stock.article')}</TableCell>
          <TableCell align="right">{t('transfer.units')}</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {transfer.items.map(({ variantId, productId, quantity, ...named }) => (
          <TableRow key={variantId}>
            <TableCell>
              {productId && mayOpen ? (
                <MuiLink component={Link} to={`/products/${productId}`}>
                  <Article {...named} />
                </MuiLink>
              ) : (
                <Article {...named} />
              )}
            </TableCell>
            <TableCell align="right">{quantity}</TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
