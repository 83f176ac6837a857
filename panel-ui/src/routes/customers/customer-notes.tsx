import { Box, Button, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { maxLength, required, TextInput, useTranslate } from 'react-admin';
import { addCustomerNote, type Customer, readCustomerNotes } from '../../api/customers';
import { ActionDialog } from '../../framework/action-dialog';
import { DateTime } from '../../framework/date-time';
import { Section } from '../../framework/section';
import { ErrorState } from '../../framework/states';

const rules = [required(), maxLength(500)];

export function CustomerNotes({ customer }: { customer: Customer }) {
  const t = useTranslate();
  const [isOpen, setOpen] = useState(false);
  const queryKey = ['customers', customer.id, 'notes'];
  const { data, error, refetch } = useQuery({ queryKey, queryFn: () => readCustomerNotes(customer.id) });
  const add = async ({ text }: { text: string }, key: string) => {
    await addCustomerNote(customer.id, text, key);
    await refetch();
  };
  return (
    <Section
      title={t('customer.notes')}
      action={
        customer.actions.includes('add_note') && (
          <Button size="small" onClick={() => setOpen(true)}>
            {t('customer.add_note')}
          </Button>
        )
      }
    >
      {error && <ErrorState error={error} retry={() => void refetch()} />}
      {data?.length === 0 && <Typography color="textSecondary">{t('customer.no_notes')}</Typography>}
      {data?.map(({ id, text, staffName, at }) => (
        <Box key={id} sx={{ mb: 1.5 }}>
          <Typography sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{text}</Typography>
          <Typography variant="body2" color="textSecondary">
            {staffName} · <DateTime value={at} />
          </Typography>
        </Box>
      ))}
      {isOpen && (
        <ActionDialog<{ text: string }>
          title={t('customer.add_note')}
          confirm={t('customer.add_note')}
          done="customer.note_added"
          run={add}
          onClose={() => setOpen(false)}
        >
          <TextInput source="text" label="customer.note" multiline minRows={3} validate={rules} helperText={false} />
        </ActionDialog>
      )}
    </Section>
  );
}
