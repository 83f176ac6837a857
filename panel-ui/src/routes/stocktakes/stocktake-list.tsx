import AddIcon from '@mui/icons-material/AddRounded';
import { Button } from '@mui/material';
import { useState } from 'react';
import { DataTable, useTranslate } from 'react-admin';
import type { StocktakeRow } from '../../api/stocktakes';
import { DateTime } from '../../framework/date-time';
import { ListPage } from '../../framework/list-page';
import type { View } from '../../framework/list-views';
import { StatusChip } from '../../framework/status-chip';
import { useCan } from '../../framework/use-can';
import { LocationInput } from '../inventory/location-input';
import { BeginDialog } from './begin-dialog';

const Col = DataTable.Col<StocktakeRow>;
const views: View[] = [
  { label: 'stocktake.views.all', filter: {} },
  ...['open', 'posted', 'cancelled'].map((status) => ({ label: `stocktake.views.${status}`, filter: { status } })),
];
const filters = [<LocationInput key="locationId" source="locationId" label="stock.location" alwaysOn />];

export function StocktakeList() {
  const t = useTranslate();
  const mayWrite = useCan()('stock:adjust');
  const [isOpen, setOpen] = useState(false);
  const scope = ({ categoryName }: StocktakeRow) => categoryName ?? t('stocktake.everything');
  return (
    <>
      <ListPage<StocktakeRow>
        resource="stocktakes"
        permission="stock:read"
        title={t('menu.stocktakes')}
        views={views}
        filters={filters}
        rowClick={(id) => `/stocktakes/${id}`}
        empty={{ title: t('stocktake.none'), text: t('stocktake.none_text') }}
        actions={
          mayWrite && (
            <Button variant="contained" startIcon={<AddIcon />} onClick={() => setOpen(true)}>
              {t('stocktake.begin')}
            </Button>
          )
        }
        card={(row) => ({
          title: row.locationName,
          text: (
            <>
              <DateTime value={row.createdAt} /> · {scope(row)} {row.note && ` · ${row.note}`}
            </>
          ),
          chips: <StatusChip status={row.status} />,
        })}
      >
        <Col
          source="createdAt"
          label="stocktake.begun"
          disableSort
          render={({ createdAt }) => <DateTime value={createdAt} />}
        />
        <Col source="locationName" label="stock.location" disableSort sx={{ fontWeight: 600 }} />
        <Col source="categoryName" label="stocktake.scope" disableSort render={scope} />
        <Col
          source="status"
          label="stocktake.status"
          disableSort
          render={({ status }) => <StatusChip status={status} />}
        />
        <Col
          source="postedAt"
          label="stocktake.posted_at"
          disableSort
          render={({ postedAt }) => (postedAt ? <DateTime value={postedAt} /> : '–')}
        />
        <Col source="note" label="stock.note" disableSort sx={{ overflowWrap: 'anywhere' }} />
      </ListPage>
      {isOpen && <BeginDialog onClose={() => setOpen(false)} />}
    </>
  );
}
