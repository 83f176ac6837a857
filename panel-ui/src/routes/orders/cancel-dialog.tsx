import { useTranslate } from 'react-admin';
import { cancel } from '../../api/orders';
import { ActionDialog } from '../../framework/action-dialog';
import { useMoney } from '../../framework/money';
import type { OrderDialogProps } from './order-actions';
import { refundableOf } from './refundable';

export function CancelDialog({ order, onClose }: OrderDialogProps) {
  const t = useTranslate();
  const money = useMoney();
  const refundable = refundableOf(order);
  const isPartShipped = order.items.some((item) => item.fulfilledQuantity > 0);
  const text = isPartShipped
    ? t('order_action.cancel_rest_text')
    : refundable.amount > 0
      ? t('order_action.cancel_paid_text', { amount: money(refundable) })
      : t('order_action.cancel_text');
  return (
    <ActionDialog
      title={t('order_action.cancel')}
      text={text}
      confirm={t('order_action.cancel')}
      danger
      done="order_action.cancel_done"
      run={(_values, key) => cancel({ order, key })}
      onClose={onClose}
    />
  );
}
