import { Button, Dialog, DialogActions, DialogContent, DialogContentText, DialogTitle } from '@mui/material';
import { type ReactNode, useId, useState } from 'react';
import { Form, useNotify, useTranslate } from 'react-admin';
import type { FieldValues } from 'react-hook-form';
import { newKey } from '../api/client';
import { useReload } from './detail';
import { ProblemAlert } from './problem-alert';
import { useSubmit } from './use-submit';

interface ActionDialogProps<Values extends FieldValues> {
  title: string;
  /** What will happen, where money or stock moves. */
  text?: ReactNode;
  confirm: string;
  danger?: boolean;
  /** It has been done already, and there is nothing to take back. */
  isNotice?: boolean;
  values?: Partial<Values>;
  /** Told when it is done. */
  done?: string;
  /** Where `run` shows another dialog in its place. */
  leadsOn?: boolean;
  /** The key names this one decision: sent again, it still happens once. */
  run(values: Values, key: string): Promise<unknown>;
  onClose(): void;
  children?: ReactNode;
}

/** Asks before something is done, with the fields it needs. Mounted while it is open. */
export function ActionDialog<Values extends FieldValues>(props: ActionDialogProps<Values>) {
  const { title, text, confirm, danger, isNotice, values, done, leadsOn, run, onClose, children } = props;
  const t = useTranslate();
  const notify = useNotify();
  const reload = useReload();
  const formId = useId();
  const [key] = useState(newKey);
  const { problem, isBusy, submit } = useSubmit<Values>(async (input) => {
    await run(input, key);
    if (leadsOn) return;
    await reload();
    onClose();
    if (done) notify(done, { type: 'success' });
  }, onClose);
  return (
    <Dialog open onClose={isBusy ? undefined : onClose} fullWidth maxWidth="sm" aria-labelledby={`${formId}-title`}>
      <DialogTitle id={`${formId}-title`}>{title}</DialogTitle>
      <DialogContent>
        {text && (
          <DialogContentText component="div" sx={{ mb: 2 }}>
            {text}
          </DialogContentText>
        )}
        <ProblemAlert problem={problem} />
        <Form id={formId} record={(values ?? {}) as Values} onSubmit={(input: unknown) => submit(input as Values)}>
          {children}
        </Form>
      </DialogContent>
      <DialogActions>
        {!isNotice && (
          <Button onClick={onClose} disabled={isBusy}>
            {t('ra.action.cancel')}
          </Button>
        )}
        <Button type="submit" form={formId} variant="contained" color={danger ? 'error' : 'primary'} loading={isBusy}>
          {confirm}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
