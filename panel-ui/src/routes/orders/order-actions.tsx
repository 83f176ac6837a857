import { Button } from '@mui/material';
import { type ComponentType, useState } from 'react';
import { useTranslate } from 'react-admin';
import type { Order, OrderAction } from '../../api/orders';
import { CancelDialog } from './cancel-dialog';
import { FulfillDialog } from './fulfill-dialog';
import { MarkPaidDialog } from './mark-paid-dialog';
import { NoteDialog } from './note-dialog';
import { RefundDialog } from './refund-dialog';

export interface OrderDialogProps {
  order: Order;
  onClose(): void;
}

const dialogs: Record<OrderAction, ComponentType<OrderDialogProps>> = {
  fulfill: FulfillDialog,
  mark_paid: MarkPaidDialog,
  refund: RefundDialog,
  cancel: CancelDialog,
  note: NoteDialog,
};

/** In this order, the first that is there is the one to be done next. */
const buttons = ['note', 'cancel', 'refund', 'mark_paid', 'fulfill'] as const;
const next: OrderAction[] = ['fulfill', 'mark_paid'];

/** The buttons are those that the server says are possible now. */
export function OrderActions({ order }: { order: Order }) {
  const t = useTranslate();
  const [open, setOpen] = useState<OrderAction | null>(null);
  const Dialog = open && dialogs[open];
  const shown = buttons.filter((action) => order.actions.includes(action));
  return (
    <>
      {shown.map((action) => (
        <Button
          key={action}
          variant={next.includes(action) ? 'contained' : 'outlined'}
          color={action === 'cancel' ? 'error' : 'primary'}
          onClick={() => setOpen(action)}
        >
          {t(`order_action.${action}`)}
        </Button>
      ))}
      {Dialog && <Dialog order={order} onClose={() => setOpen(null)} />}
    </>
  );
}
