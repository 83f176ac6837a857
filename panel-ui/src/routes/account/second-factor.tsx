import { Button, Typography } from '@mui/material';
import { useState } from 'react';
import { PasswordInput, required, TextInput, useTranslate } from 'react-admin';
import { disableOtp } from '../../api/me';
import { ActionDialog } from '../../framework/action-dialog';
import { Section } from '../../framework/section';
import { EnrolDialogs } from './enrol-dialogs';

const needed = required();

export function SecondFactor({ isOn }: { isOn: boolean }) {
  const t = useTranslate();
  const [isOpen, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <Section title={`${t('otp.title')}: ${t(isOn ? 'otp.on' : 'otp.off')}`}>
      <Typography color="textSecondary" sx={{ mb: 1 }}>
        {t('otp.text')}
      </Typography>
      <Button variant="outlined" color={isOn ? 'error' : 'primary'} onClick={() => setOpen(true)}>
        {t(isOn ? 'otp.disable' : 'otp.enable')}
      </Button>
      {isOpen && !isOn && <EnrolDialogs onClose={close} />}
      {isOpen && isOn && (
        <ActionDialog<{ password: string; code: string }>
          title={t('otp.disable')}
          confirm={t('otp.disable')}
          danger
          done="otp.disabled"
          run={({ password, code }) => disableOtp(password, code)}
          onClose={close}
        >
          <PasswordInput source="password" label="otp.password" validate={needed} helperText={false} />
          <TextInput
            source="code"
            label="otp.sign_in_code"
            validate={needed}
            helperText={false}
            autoComplete="one-time-code"
          />
        </ActionDialog>
      )}
    </Section>
  );
}
