import { Autocomplete, Dialog, ListItemIcon, ListItemText, TextField } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { type ReactElement, useEffect, useState } from 'react';
import { useTranslate } from 'react-admin';
import { useNavigate } from 'react-router';
import { findOrders } from '../api/orders';
import { useCan } from '../framework/use-can';
import { palette } from './palette-events';
import { places } from './places';
import { usePlaces } from './use-places';

interface Target {
  label: string;
  to: string;
  icon?: ReactElement;
}

/** Goes to a page, or to what was typed: an order number, an e-mail address, a product's name. */
export function CommandPalette() {
  const t = useTranslate();
  const navigate = useNavigate();
  const [isOpen, setOpen] = useState(false);
  const [text, setText] = useState('');
  const targets = useTargets(text.trim());
  useEffect(() => {
    const open = () => {
      setText('');
      setOpen(true);
    };
    palette.addEventListener('open', open);
    return () => palette.removeEventListener('open', open);
  }, []);
  const go = (target: Target) => {
    setOpen(false);
    void navigate(target.to);
  };
  return (
    <Dialog
      open={isOpen}
      onClose={() => setOpen(false)}
      fullWidth
      maxWidth="sm"
      aria-label={t('palette.title')}
      sx={{ '& .MuiDialog-container': { alignItems: 'flex-start' }, '& .MuiDialog-paper': { overflow: 'hidden' } }}
    >
      <Autocomplete
        open
        disablePortal
        autoHighlight
        options={targets}
        getOptionKey={({ to }) => to}
        inputValue={text}
        noOptionsText={t('palette.none')}
        filterOptions={(all) => all}
        // The list scrolls, and nothing around it.
        slotProps={{ listbox: { sx: { maxHeight: 340 } } }}
        onInputChange={(_event, value, reason) => reason === 'input' && setText(value)}
        onChange={(_event, target) => target && go(target)}
        sx={{ p: 2, minHeight: 420 }}
        renderOption={({ key, ...props }, { label, icon }) => (
          <li key={key} {...props}>
            <ListItemIcon sx={{ minWidth: 40 }}>{icon}</ListItemIcon>
            <ListItemText>{label}</ListItemText>
          </li>
        )}
        renderInput={(params) => (
          <TextField
            {...params}
            autoFocus
            size="medium"
            placeholder={t('palette.placeholder')}
            aria-label={t('palette.title')}
          />
        )}
      />
    </Dialog>
  );
}

function useTargets(text: string): Target[] {
  const t = useTranslate();
  const can = useCan();
  const pages = usePlaces().map(({ name, path, icon }) => ({ label: t(`menu.${name}`), to: path, icon }));
  const account: Target = { label: t('menu.account'), to: '/account' };
  const found = [...pages, account].filter(({ label }) => label.toLowerCase().includes(text.toLowerCase()));
  const order = useOrder(text);
  return text === ''
    ? found
    : [...order, ...found, ...searches(text, can).map((each) => ({ ...each, label: t(each.label, { text }) }))];
}

const ORDER_NUMBER = /^[0-9A-Z]{8}$/i;

/** The order of that number, where there is one. */
function useOrder(text: string): Target[] {
  const t = useTranslate();
  const isNumber = useCan()('order:read') && ORDER_NUMBER.test(text);
  const { data } = useQuery({
    queryKey: ['orders', 'by-number', text],
    queryFn: () => findOrders({ number: text.toUpperCase() }),
    enabled: isNumber,
  });
  const icon = places.find(({ name }) => name === 'orders')?.icon;
  return (data ?? []).map(({ id, number, email }) => ({
    label: `${t('order.title', { number })} · ${email}`,
    to: `/orders/${id}`,
    ...(icon ? { icon } : {}),
  }));
}

function searches(text: string, can: (permission: string) => boolean): Target[] {
  const iconOf = (name: string) => places.find((place) => place.name === name)?.icon;
  const list = (path: string, filter: object) => `${path}?filter=${encodeURIComponent(JSON.stringify(filter))}`;
  const orders: Target = text.includes('@')
    ? { label: 'palette.email', to: list('/orders', { email: text }), icon: iconOf('orders') }
    : { label: 'palette.order', to: list('/orders', { q: text }), icon: iconOf('orders') };
  return [
    ...(can('order:read') ? [orders] : []),
    ...(can('product:read')
      ? [{ label: 'palette.product', to: list('/products', { q: text }), icon: iconOf('products') }]
      : []),
  ];
}
