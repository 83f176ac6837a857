import { maxLength, SelectInput, TextInput, useTranslate } from 'react-admin';
import { type Refunding, refund } from '../../api/orders';
import { ActionDialog } from '../../framework/action-dialog';
import { toMajor, useMoney } from '../../framework/money';
import { MoneyInput, moneyOf } from '../../framework/money-input';
import type { OrderDialogProps } from './order-actions';
import { refundableOf } from './refundable';

const reasons = ['customer_request', 'damaged', 'not_delivered', 'price_adjustment', 'other'] as const;
const validateNote = maxLength(500);

interface Values {
  amount: string;
  reason: Refunding['reason'];
  note?: string;
}

export function RefundDialog({ order, onClose }: OrderDialogProps) {
  const t = useTranslate();
  const money = useMoney();
  const left = refundableOf(order);
  const run = ({ amount, reason, note }: Values, key: string) =>
    refund({ order, key }, { amount: moneyOf(amount, left.currency) ?? left, reason, ...(note ? { note } : {}) });
  return (
    <ActionDialog<Values>
      title={t('order_action.refund')}
      text={t('order_action.refund_text', { amount: money(left) })}
      confirm={t('order_action.refund_confirm')}
      danger
      values={{ amount: toMajor(left.amount, left.currency), reason: 'customer_request' }}
      done="order_action.refund_done"
      run={run}
      onClose={onClose}
    >
      <MoneyInput
        source="amount"
        label="order_action.refund_amount"
        currency={left.currency}
        max={left.amount}
        required
      />
      <SelectInput
        source="reason"
        label="order_action.refund_reason"
        choices={reasons.map((id) => ({ id, name: t(`order_action.refund_reasons.${id}`) }))}
        required
      />
      <TextInput source="note" label="order_action.refund_note" validate={validateNote} />
    </ActionDialog>
  );
}
