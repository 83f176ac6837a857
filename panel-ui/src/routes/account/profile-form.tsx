import { Button } from '@mui/material';
import { email, Form, maxLength, required, TextInput, useNotify, useTranslate } from 'react-admin';
import { updateMe } from '../../api/me';
import type { Versioned } from '../../api/problem';
import type { Me } from '../../api/session';
import { useReload } from '../../framework/detail';
import { ProblemAlert } from '../../framework/problem-alert';
import { Section } from '../../framework/section';
import { useSubmit } from '../../framework/use-submit';

interface Values {
  name: string;
  email: string;
}

const nameRules = [required(), maxLength(200)];
const emailRules = [required(), email(), maxLength(254)];

export function ProfileForm({ me }: { me: Versioned<Me> }) {
  const t = useTranslate();
  const notify = useNotify();
  const reload = useReload();
  const { problem, isBusy, submit } = useSubmit<Values>(async ({ name, email: address }) => {
    await updateMe(me, { name, email: address });
    await reload();
    notify('account.saved', { type: 'success' });
  });
  return (
    <Section title={t('account.profile')}>
      <ProblemAlert problem={problem} />
      <Form record={me} onSubmit={(values: unknown) => submit(values as Values)}>
        <TextInput source="name" label="account.name" validate={nameRules} helperText={false} autoComplete="name" />
        <TextInput source="email" label="account.email" validate={emailRules} helperText={false} autoComplete="email" />
        <Button type="submit" variant="contained" loading={isBusy} sx={{ mt: 1 }}>
          {t('form.save')}
        </Button>
      </Form>
    </Section>
  );
}
