import { DataTable, useTranslate } from 'react-admin';
import { bulkAdjust, type StockLevel } from '../../api/stock';
import { BulkButton } from '../../framework/bulk-button';
import { ListPage } from '../../framework/list-page';
import type { View } from '../../framework/list-views';
import { SearchField } from '../../framework/search-field';
import { SelectionBar } from '../../framework/selection-bar';
import { useBulk } from '../../framework/use-bulk';
import { useCan } from '../../framework/use-can';
import { AdjustDialog } from './adjust-dialog';

const Col = DataTable.Col<StockLevel>;
const views: View[] = [
  { label: 'stock.views.all', filter: {} },
  { label: 'stock.views.low', filter: { low: 'true' } },
];

export function StockList() {
  const t = useTranslate();
  const can = useCan();
  const filters = [<SearchField key="sku" source="sku" alwaysOn label={t('stock.sku')} />];
  return (
    <ListPage<StockLevel>
      resource="inventory"
      permission="stock:read"
      title={t('menu.inventory')}
      views={views}
      savedViews="stock"
      filters={filters}
      rowClick={(id) => `/inventory/${id}`}
      bulkActions={can('stock:adjust') && <StockBulkActions />}
      empty={{ title: t('stock.none'), text: t('stock.none_text') }}
      card={(level) => ({
        title: level.sku,
        value: level.available,
        text: `${t('stock.on_hand')} ${level.onHand} · ${t('stock.reserved')} ${level.reserved}`,
      })}
    >
      <Col source="sku" label="stock.sku" disableSort sx={{ fontWeight: 600 }} />
      <Col source="onHand" label="stock.on_hand" align="right" disableSort />
      <Col source="reserved" label="stock.reserved" align="right" disableSort />
      <Col source="available" label="stock.available" align="right" disableSort />
      <Col source="backorderLimit" label="stock.backorder" align="right" disableSort />
      <Col source="lowStockThreshold" label="stock.low_at" align="right" disableSort />
    </ListPage>
  );
}

function StockBulkActions() {
  const t = useTranslate();
  const { ids, done } = useBulk();
  return (
    <SelectionBar>
      <BulkButton label={t('bulk.adjust')}>
        {(onClose) => (
          <AdjustDialog
            text={t('stock.bulk_text')}
            run={async ({ delta, ...why }) => done(await bulkAdjust(ids, delta, why))}
            onClose={onClose}
          />
        )}
      </BulkButton>
    </SelectionBar>
  );
}
