import { Button } from '@mui/material';
import { TextInput, useListContext, useNotify, useRefresh, useTranslate } from 'react-admin';
import { type BulkOrderResult, bulkCancel, bulkFulfill, exportOrders, type OrderRow } from '../../api/orders';
import { ActionDialog } from '../../framework/action-dialog';
import { BulkButton } from '../../framework/bulk-button';
import { download } from '../../framework/download';
import { SelectionBar } from '../../framework/selection-bar';
import { useCan } from '../../framework/use-can';
import { useSubmit } from '../../framework/use-submit';

/** What can be done with the orders that are chosen. One that cannot be changed is named, and holds up no other. */
export function OrderBulkActions() {
  const t = useTranslate();
  const can = useCan();
  const { selectedIds } = useListContext();
  const ids = selectedIds.map(String);
  const tell = useTell();
  const file = useSubmit<string[]>(async (orderIds) => download(await exportOrders(orderIds), 'orders.csv'));
  return (
    <SelectionBar>
      {can('order:fulfill') && (
        <BulkButton label={t('order_action.fulfill')}>
          {(onClose) => (
            <ActionDialog<{ carrier?: string }>
              title={t('order_action.fulfill')}
              text={t('bulk_order.fulfill_text')}
              confirm={t('order_action.fulfill')}
              run={async ({ carrier }, key) => tell(await bulkFulfill(ids, carrier, key))}
              onClose={onClose}
            >
              <TextInput source="carrier" label="order_action.carrier" helperText={false} />
            </ActionDialog>
          )}
        </BulkButton>
      )}
      {can('order:cancel') && (
        <BulkButton label={t('order_action.cancel')}>
          {(onClose) => (
            <ActionDialog
              title={t('order_action.cancel')}
              text={t('bulk_order.cancel_text')}
              confirm={t('order_action.cancel')}
              danger
              run={async (_values, key) => tell(await bulkCancel(ids, key))}
              onClose={onClose}
            />
          )}
        </BulkButton>
      )}
      {can('order:export') && (
        <Button size="small" loading={file.isBusy} onClick={() => void file.submit(ids)}>
          {t('bulk_order.export')}
        </Button>
      )}
    </SelectionBar>
  );
}

function useTell(): (result: BulkOrderResult) => void {
  const notify = useNotify();
  const refresh = useRefresh();
  const { data = [], onUnselectItems } = useListContext<OrderRow>();
  return ({ items }) => {
    const numberOf = (orderId: string) => data.find(({ id }) => id === orderId)?.number ?? orderId;
    const failed = items.filter(({ ok }) => !ok).map(({ orderId }) => numberOf(orderId));
    const messageArgs = { count: items.length - failed.length, failed: failed.join(', ') };
    notify(failed.length === 0 ? 'bulk_order.done' : 'bulk_order.failed', {
      type: failed.length === 0 ? 'success' : 'warning',
      messageArgs,
    });
    onUnselectItems();
    refresh();
  };
}
