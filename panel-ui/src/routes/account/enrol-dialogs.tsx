import { Link as MuiLink, Typography } from '@mui/material';
import { useState } from 'react';
import { PasswordInput, required, TextInput, useTranslate } from 'react-admin';
import { beginOtp, confirmOtp, type OtpEnrolment } from '../../api/me';
import { ActionDialog } from '../../framework/action-dialog';
import { useReload } from '../../framework/detail';
import { QrCode } from './qr-code';

const needed = required();

/** Password, then the key and a code of it, then the recovery codes. */
export function EnrolDialogs({ onClose }: { onClose(): void }) {
  const [enrolment, setEnrolment] = useState<OtpEnrolment | null>(null);
  const [codes, setCodes] = useState<string[] | null>(null);
  if (codes) return <CodesDialog codes={codes} onClose={onClose} />;
  if (enrolment) return <ConfirmDialog enrolment={enrolment} onCodes={setCodes} onClose={onClose} />;
  return <PasswordDialog onBegun={setEnrolment} onClose={onClose} />;
}

function PasswordDialog({ onBegun, onClose }: { onBegun(enrolment: OtpEnrolment): void; onClose(): void }) {
  const t = useTranslate();
  return (
    <ActionDialog<{ password: string }>
      title={t('otp.title')}
      text={t('otp.password_text')}
      confirm={t('otp.continue')}
      leadsOn
      run={async ({ password }) => onBegun(await beginOtp(password))}
      onClose={onClose}
    >
      <PasswordInput source="password" label="otp.password" validate={needed} helperText={false} />
    </ActionDialog>
  );
}

interface ConfirmDialogProps {
  enrolment: OtpEnrolment;
  onCodes(codes: string[]): void;
  onClose(): void;
}

function ConfirmDialog({ enrolment, onCodes, onClose }: ConfirmDialogProps) {
  const t = useTranslate();
  return (
    <ActionDialog<{ code: string }>
      title={t('otp.title')}
      text={t('otp.secret_text')}
      confirm={t('otp.confirm')}
      leadsOn
      run={async ({ code }) => onCodes(await confirmOtp(code.trim()))}
      onClose={onClose}
    >
      <QrCode value={enrolment.uri} title={t('otp.qr_code')} />
      <Typography variant="body2" color="textSecondary">
        {t('otp.by_hand')}
      </Typography>
      <Typography
        sx={{ fontFamily: 'monospace', fontSize: 18, overflowWrap: 'anywhere' }}
        aria-label={t('otp.secret')}
        role="note"
      >
        {enrolment.secret.replace(/(.{4})/g, '$1 ')}
      </Typography>
      <MuiLink href={enrolment.uri}>{t('otp.open_app')}</MuiLink>
      <TextInput
        source="code"
        label="otp.code"
        validate={needed}
        helperText={false}
        autoComplete="one-time-code"
        sx={{ mt: 2 }}
      />
    </ActionDialog>
  );
}

function CodesDialog({ codes, onClose }: { codes: string[]; onClose(): void }) {
  const t = useTranslate();
  const reload = useReload();
  return (
    <ActionDialog
      title={t('otp.codes_title')}
      text={t('otp.codes_text')}
      confirm={t('otp.copied')}
      isNotice
      run={reload}
      onClose={onClose}
    >
      <Typography component="pre" sx={{ fontFamily: 'monospace', m: 0 }}>
        {codes.join('\n')}
      </Typography>
    </ActionDialog>
  );
}
