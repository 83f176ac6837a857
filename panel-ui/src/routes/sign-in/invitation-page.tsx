import { Alert, Box, Button, Paper, TextField, Typography } from '@mui/material';
import { type FormEvent, useState } from 'react';
import { useTranslate } from 'react-admin';
import { useNavigate } from 'react-router';
import { acceptInvitation } from '../../api/session';
import { ProblemAlert } from '../../framework/problem-alert';
import { useStore } from '../../framework/store';
import { useSubmit } from '../../framework/use-submit';
import { useTitle } from '../../framework/use-title';
import { queryClient } from '../../query-client';

/** Where the link of an invitation leads: a first password, and in. */
export function InvitationPage() {
  const t = useTranslate();
  const { name } = useStore();
  useTitle(t('invitation.title'));
  // Taken once: what is in the address bar stays in the browser's history.
  const [token] = useState(() => location.hash.slice(1));
  return (
    <Box
      component="main"
      sx={{ minHeight: '100vh', display: 'grid', placeItems: 'center', p: 2, backgroundColor: 'background.default' }}
    >
      <Paper variant="outlined" sx={{ width: '100%', maxWidth: 400, p: { xs: 3, sm: 4 } }}>
        <Typography variant="h1">{t('invitation.title')}</Typography>
        <Typography color="textSecondary" sx={{ mb: 2 }}>
          {t('invitation.text', { shop: name })}
        </Typography>
        {token ? <PasswordForm token={token} /> : <Alert severity="error">{t('invitation.broken')}</Alert>}
      </Paper>
    </Box>
  );
}

function PasswordForm({ token }: { token: string }) {
  const t = useTranslate();
  const navigate = useNavigate();
  const { problem, isBusy, submit } = useSubmit<string>(async (password) => {
    await acceptInvitation(token, password);
    // What was known of nobody is asked for anew.
    await queryClient.invalidateQueries({ queryKey: ['auth'] });
    await navigate('/', { replace: true });
  });
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    void submit(String(new FormData(event.currentTarget).get('password')));
  };
  return (
    <form onSubmit={onSubmit}>
      <ProblemAlert problem={problem} />
      <TextField
        name="password"
        type="password"
        label={t('invitation.password')}
        helperText={t('invitation.help')}
        autoComplete="new-password"
        required
        margin="normal"
        autoFocus
      />
      <Button type="submit" variant="contained" fullWidth size="large" loading={isBusy} sx={{ mt: 2 }}>
        {t('invitation.submit')}
      </Button>
    </form>
  );
}
