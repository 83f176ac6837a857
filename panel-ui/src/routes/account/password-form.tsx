import { Button } from '@mui/material';
import { useState } from 'react';
import { Form, minLength, PasswordInput, required, useNotify, useTranslate } from 'react-admin';
import { changePassword } from '../../api/me';
import { ProblemAlert } from '../../framework/problem-alert';
import { Section } from '../../framework/section';
import { useSubmit } from '../../framework/use-submit';

interface Values {
  currentPassword: string;
  newPassword: string;
}

const currentRule = required();
const newRules = [required(), minLength(10)];

export function PasswordForm() {
  const t = useTranslate();
  const notify = useNotify();
  const [round, setRound] = useState(0);
  const { problem, isBusy, submit } = useSubmit<Values>(async ({ currentPassword, newPassword }) => {
    await changePassword({ currentPassword, newPassword });
    setRound(round + 1);
    notify('account.password_changed', { type: 'success' });
  });
  return (
    <Section title={t('account.password')}>
      <ProblemAlert problem={problem} />
      <Form key={round} onSubmit={(values: unknown) => submit(values as Values)}>
        <PasswordInput
          source="currentPassword"
          label="account.current_password"
          validate={currentRule}
          helperText={false}
          autoComplete="current-password"
        />
        <PasswordInput
          source="newPassword"
          label="account.new_password"
          validate={newRules}
          helperText="account.password_help"
          autoComplete="new-password"
        />
        <Button type="submit" variant="contained" loading={isBusy} sx={{ mt: 1 }}>
          {t('account.change_password')}
        </Button>
      </Form>
    </Section>
  );
}
