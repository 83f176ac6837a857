import { maxLength, required, TextInput, useTranslate } from 'react-admin';
import { addNote } from '../../api/orders';
import { ActionDialog } from '../../framework/action-dialog';
import type { OrderDialogProps } from './order-actions';

const validate = [required(), maxLength(500)];

export function NoteDialog({ order, onClose }: OrderDialogProps) {
  const t = useTranslate();
  return (
    <ActionDialog<{ text: string }>
      title={t('order_action.note')}
      text={t('order_action.note_text')}
      confirm={t('order_action.note')}
      done="order_action.note_done"
      run={({ text }, key) => addNote({ order, key }, text)}
      onClose={onClose}
    >
      <TextInput source="text" label="order_action.note_field" multiline minRows={3} validate={validate} autoFocus />
    </ActionDialog>
  );
}
