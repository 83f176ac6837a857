import { Box, Typography } from '@mui/material';
import { maxLength, NumberInput, TextInput, useTranslate } from 'react-admin';
import { fulfill } from '../../api/orders';
import { ProblemError } from '../../api/problem';
import { ActionDialog } from '../../framework/action-dialog';
import type { OrderDialogProps } from './order-actions';

const validateCarrier = maxLength(80);
const validateTracking = maxLength(120);

interface Values {
  quantities: Record<string, number | null>;
  carrier?: string;
  trackingNumber?: string;
}

export function FulfillDialog({ order, onClose }: OrderDialogProps) {
  const t = useTranslate();
  const open = order.items
    .map((item) => ({ ...item, left: item.quantity - item.fulfilledQuantity - item.cancelledQuantity }))
    .filter(({ left }) => left > 0);
  const run = ({ quantities, carrier, trackingNumber }: Values, key: string) => {
    const items = open
      .map(({ id }) => ({ itemId: id, quantity: Number(quantities[id] ?? 0) }))
      .filter(({ quantity }) => quantity > 0);
    if (items.length === 0) throw new ProblemError(0, { detail: t('order_action.fulfill_none') });
    return fulfill(
      { order, key },
      { items, ...(carrier ? { carrier } : {}), ...(trackingNumber ? { trackingNumber } : {}) },
    );
  };
  return (
    <ActionDialog<Values>
      title={t('order_action.fulfill')}
      text={t('order_action.fulfill_text')}
      confirm={t('order_action.fulfill')}
      values={{ quantities: Object.fromEntries(open.map(({ id, left }) => [id, left])) }}
      done="order_action.fulfill_done"
      run={run}
      onClose={onClose}
    >
      {open.map(({ id, name, sku, left }) => (
        <Box key={id} sx={{ display: 'flex', gap: 2, alignItems: 'center' }}>
          <Box sx={{ flex: 1 }}>
            <Typography variant="body2" sx={{ fontWeight: 600 }}>
              {name}
            </Typography>
            <Typography variant="caption" color="textSecondary">
              {sku} · {t('order_action.fulfill_left', { count: left })}
            </Typography>
          </Box>
          <NumberInput
            source={`quantities.${id}`}
            label={t('order_action.fulfill_units', { name })}
            min={0}
            max={left}
            step={1}
            helperText={false}
            validate={(value: number | null) =>
              value !== null && (!Number.isInteger(value) || value < 0 || value > left)
                ? t('form.between', { min: 0, max: left })
                : undefined
            }
            sx={{ width: 140 }}
          />
        </Box>
      ))}
      <TextInput source="carrier" label="order_action.carrier" validate={validateCarrier} helperText={false} />
      <TextInput source="trackingNumber" label="order_action.tracking" validate={validateTracking} helperText={false} />
    </ActionDialog>
  );
}
