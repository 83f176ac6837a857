import { DataTable, useTranslate } from 'react-admin';
import { bulkAdjust, type StockLevel } from '../../api/stock';
import { BulkButton } from '../../framework/bulk-button';
import { ListPage } from '../../framework/list-page';
import type { View } from '../../framework/list-views';
import { SearchField } from '../../framework/search-field';
import { SelectionBar } from '../../framework/selection-bar';
import { useBulk } from '../../framework/use-bulk';
import { useCan } from '../../framework/use-can';
import { useLocations } from '../locations/use-locations';
import { AdjustDialog } from './adjust-dialog';
import { Article, articleName } from './article';
import { LocationInput } from './location-input';
import { Units } from './units';

const Col = DataTable.Col<StockLevel>;
const views: View[] = [
  { label: 'stock.views.all', filter: {} },
  { label: 'stock.views.low', filter: { low: 'true' } },
  { label: 'stock.views.out', filter: { out: 'true' } },
];

export function StockList() {
  const t = useTranslate();
  const can = useCan();
  const hasSeveral = (useLocations().data ?? []).length > 1;
  const filters = [
    <SearchField key="q" source="q" alwaysOn label={t('stock.search')} />,
    ...(hasSeveral ? [<LocationInput key="locationId" source="locationId" label="stock.location" />] : []),
  ];
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
        title: articleName(level),
        value: <Units level={level} />,
        text: `${level.sku} · ${level.locationName} · ${t('stock.on_hand')} ${level.onHand} · ${t('stock.reserved')} ${level.reserved}`,
      })}
    >
      <Col source="productName" label="stock.article" disableSort render={(level) => <Article {...level} />} />
      <Col source="locationName" label="stock.location" disableSort />
      <Col source="onHand" label="stock.on_hand" align="right" disableSort />
      <Col source="reserved" label="stock.reserved" align="right" disableSort />
      <Col
        source="available"
        label="stock.available"
        align="right"
        disableSort
        render={(level) => <Units level={level} />}
      />
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
