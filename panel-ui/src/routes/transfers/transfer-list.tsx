import AddIcon from '@mui/icons-material/AddRounded';
import { Button } from '@mui/material';
import { DataTable, useTranslate } from 'react-admin';
import { Link } from 'react-router';
import type { TransferRow } from '../../api/transfers';
import { DateTime } from '../../framework/date-time';
import { ListPage } from '../../framework/list-page';
import { useCan } from '../../framework/use-can';
import { LocationInput } from '../inventory/location-input';

const Col = DataTable.Col<TransferRow>;
const filters = [<LocationInput key="locationId" source="locationId" label="stock.location" alwaysOn />];

export function TransferList() {
  const t = useTranslate();
  const mayWrite = useCan()('stock:adjust');
  const route = ({ fromLocationName, toLocationName }: TransferRow) => `${fromLocationName} → ${toLocationName}`;
  return (
    <ListPage<TransferRow>
      resource="stock-transfers"
      permission="stock:read"
      title={t('menu.transfers')}
      filters={filters}
      rowClick={(id) => `/stock-transfers/${id}`}
      empty={{ title: t('transfer.none'), text: t('transfer.none_text') }}
      actions={
        mayWrite && (
          <Button component={Link} to="/stock-transfers/create" variant="contained" startIcon={<AddIcon />}>
            {t('transfer.create')}
          </Button>
        )
      }
      card={(row) => ({
        title: route(row),
        value: t('transfer.unit_count', { smart_count: row.units }),
        text: (
          <>
            <DateTime value={row.at} /> {row.staffName && ` · ${row.staffName}`} {row.note && ` · ${row.note}`}
          </>
        ),
      })}
    >
      <Col source="at" label="transfer.when" disableSort render={({ at }) => <DateTime value={at} />} />
      <Col source="fromLocationName" label="transfer.from" disableSort />
      <Col source="toLocationName" label="transfer.to" disableSort />
      <Col source="lines" label="transfer.lines" align="right" disableSort />
      <Col source="units" label="transfer.units" align="right" disableSort />
      <Col source="staffName" label="transfer.who" disableSort />
      <Col source="note" label="stock.note" disableSort sx={{ overflowWrap: 'anywhere' }} />
    </ListPage>
  );
}
