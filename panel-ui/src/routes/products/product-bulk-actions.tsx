import { SelectInput, useTranslate } from 'react-admin';
import { ProblemError } from '../../api/problem';
import { variantIdsOf } from '../../api/product-variants';
import { changePrices, type ProductStatus, setStatus } from '../../api/products';
import { bulkAdjust, levelIdsAt } from '../../api/stock';
import { ActionDialog } from '../../framework/action-dialog';
import { BulkButton } from '../../framework/bulk-button';
import { SelectionBar } from '../../framework/selection-bar';
import { useBulk } from '../../framework/use-bulk';
import { useCan } from '../../framework/use-can';
import { AdjustDialog, type Adjustment } from '../inventory/adjust-dialog';
import { useLocations } from '../locations/use-locations';
import { PriceChangeDialog } from './price-change-dialog';

/** What can be done with the products that are chosen. */
export function ProductBulkActions() {
  const t = useTranslate();
  const can = useCan();
  return (
    <SelectionBar>
      {can('product:write') && (
        <>
          <BulkButton label={t('bulk.status')}>{(onClose) => <StatusDialog onClose={onClose} />}</BulkButton>
          <BulkButton label={t('bulk.price')}>{(onClose) => <PriceDialog onClose={onClose} />}</BulkButton>
        </>
      )}
      {can('stock:adjust') && (
        <BulkButton label={t('bulk.adjust')}>{(onClose) => <StockDialog onClose={onClose} />}</BulkButton>
      )}
    </SelectionBar>
  );
}

function PriceDialog({ onClose }: { onClose(): void }) {
  const { ids, done } = useBulk();
  return (
    <PriceChangeDialog
      onClose={onClose}
      run={async (change) => done(await changePrices(await variantIdsOf(ids), change))}
    />
  );
}

function StockDialog({ onClose }: { onClose(): void }) {
  const t = useTranslate();
  const { ids, done } = useBulk();
  const { data: locations } = useLocations();
  if (!locations) return null;
  const first = locations[0]?.id;
  const run = async ({ delta, locationId = first, ...why }: Adjustment) => {
    const levels = locationId === undefined ? [] : await levelIdsAt(locationId, ids);
    if (levels.length === 0) throw new ProblemError(422, { detail: 'bulk.stock_none' });
    done(await bulkAdjust(levels, delta, why));
  };
  return (
    <AdjustDialog
      text={t('bulk.stock_text')}
      {...(locations.length > 1 && first ? { locationId: first } : {})}
      run={run}
      onClose={onClose}
    />
  );
}

function StatusDialog({ onClose }: { onClose(): void }) {
  const t = useTranslate();
  const { ids, done } = useBulk();
  const choices = ['active', 'draft', 'archived'].map((id) => ({ id, name: t(`status.${id}`) }));
  return (
    <ActionDialog<{ status: ProductStatus }>
      title={t('bulk.status')}
      text={t('bulk.status_text', { smart_count: ids.length })}
      confirm={t('bulk.status')}
      values={{ status: 'active' }}
      run={async ({ status }) => done(await setStatus(ids, status))}
      onClose={onClose}
    >
      <SelectInput source="status" label="product.status" choices={choices} required />
    </ActionDialog>
  );
}
