import { Button } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { type Customer, disableCustomer, enableCustomer } from '../../api/customers';
import { ActionDialog } from '../../framework/action-dialog';

const runs = { disable: disableCustomer, enable: enableCustomer };
type Action = keyof typeof runs;

export function CustomerActions({ customer }: { customer: Customer }) {
  const t = useTranslate();
  const [open, setOpen] = useState<Action | null>(null);
  const shown = (['disable', 'enable'] as const).filter((action) => customer.actions.includes(action));
  return (
    <>
      {shown.map((action) => (
        <Button
          key={action}
          variant="outlined"
          color={action === 'disable' ? 'error' : 'primary'}
          onClick={() => setOpen(action)}
        >
          {t(`customer.${action}`)}
        </Button>
      ))}
      {open && (
        <ActionDialog
          title={t(`customer.${open}`)}
          text={open === 'disable' && t('customer.disable_text')}
          confirm={t(`customer.${open}`)}
          danger={open === 'disable'}
          done={`customer.${open}d`}
          run={(_values, key) => runs[open](customer.id, key)}
          onClose={() => setOpen(null)}
        />
      )}
    </>
  );
}
