import { Box, Button, Paper, TextField, Typography } from '@mui/material';
import { type FormEvent, useState } from 'react';
import { LocalesMenuButton, Notification, useLogin, useTranslate } from 'react-admin';
import { codeOf } from '../../api/otp-code';
import { ProblemError } from '../../api/problem';
import { ProblemAlert } from '../../framework/problem-alert';
import { useStore } from '../../framework/store';
import { useTitle } from '../../framework/use-title';

export function SignInPage() {
  const t = useTranslate();
  const { name } = useStore();
  useTitle(t('sign_in.title'));
  return (
    <Box
      component="main"
      sx={{ minHeight: '100vh', display: 'grid', placeItems: 'center', p: 2, backgroundColor: 'background.default' }}
    >
      <Paper variant="outlined" sx={{ width: '100%', maxWidth: 400, p: { xs: 3, sm: 4 } }}>
        <Typography variant="h1">{t('sign_in.title')}</Typography>
        <Typography color="textSecondary" sx={{ mb: 2 }}>
          {t('sign_in.subtitle', { shop: name })}
        </Typography>
        <SignInForm />
        <Box sx={{ mt: 2, textAlign: 'center' }}>
          <LocalesMenuButton />
        </Box>
      </Paper>
      <Notification />
    </Box>
  );
}

function SignInForm() {
  const t = useTranslate();
  const login = useLogin();
  const [problem, setProblem] = useState<ProblemError | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [needsCode, setNeedsCode] = useState(false);
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    setBusy(true);
    setProblem(null);
    try {
      const code = form.get('code');
      await login({
        email: String(form.get('email')),
        password: String(form.get('password')),
        ...(code ? codeOf(String(code)) : {}),
      });
    } catch (error) {
      const known = error instanceof ProblemError ? error : new ProblemError(0, {});
      const isFirstAsked = known.code === 'otp_required' && !needsCode;
      setNeedsCode(needsCode || isFirstAsked);
      setProblem(isFirstAsked ? null : known);
    } finally {
      setBusy(false);
    }
  };
  return (
    <form onSubmit={(event) => void submit(event)}>
      <ProblemAlert problem={problem} />
      <TextField
        name="email"
        type="email"
        label={t('sign_in.email')}
        autoComplete="username"
        required
        fullWidth
        margin="normal"
        autoFocus
      />
      <TextField
        name="password"
        type="password"
        label={t('sign_in.password')}
        autoComplete="current-password"
        required
        fullWidth
        margin="normal"
      />
      {needsCode && (
        <TextField
          name="code"
          label={t('otp.sign_in_code')}
          helperText={t('otp.sign_in')}
          autoComplete="one-time-code"
          required
          autoFocus
          margin="normal"
        />
      )}
      <Button type="submit" variant="contained" fullWidth size="large" loading={isBusy} sx={{ mt: 2 }}>
        {t('sign_in.submit')}
      </Button>
    </form>
  );
}
