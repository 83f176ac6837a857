import { maxLength, TextInput, useTranslate } from 'react-admin';
import { markPaid } from '../../api/orders';
import { ActionDialog } from '../../framework/action-dialog';
import { useMoney } from '../../framework/money';
import type { OrderDialogProps } from './order-actions';

const validate = maxLength(120);

export function MarkPaidDialog({ order, onClose }: OrderDialogProps) {
  const t = useTranslate();
  const money = useMoney();
  return (
    <ActionDialog<{ reference?: string }>
      title={t('order_action.mark_paid')}
      text={t('order_action.mark_paid_text', { amount: money(order.totals.total) })}
      confirm={t('order_action.mark_paid')}
      done="order_action.mark_paid_done"
      run={({ reference }, key) => markPaid({ order, key }, reference?.trim() || undefined)}
      onClose={onClose}
    >
      <TextInput
        source="reference"
        label="order_action.mark_paid_reference"
        helperText="order_action.mark_paid_help"
        validate={validate}
      />
    </ActionDialog>
  );
}
