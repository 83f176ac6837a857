import ErrorOutline from '@mui/icons-material/ErrorOutlineRounded';
import Inbox from '@mui/icons-material/InboxRounded';
import Lock from '@mui/icons-material/LockOutlined';
import { Box, Button, CircularProgress, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import type { ProblemError } from '../api/problem';
import { useCan, usePermissionsKnown } from './use-can';

interface StateProps {
  icon: ReactNode;
  title: string;
  text?: string;
  action?: ReactNode;
}

function State({ icon, title, text, action }: StateProps) {
  return (
    <Box role="status" sx={{ textAlign: 'center', py: 8, px: 2, color: 'text.secondary' }}>
      <Box sx={{ '& svg': { fontSize: 44, opacity: 0.7 } }}>{icon}</Box>
      <Typography variant="h6" component="p" color="textPrimary" sx={{ mt: 1 }}>
        {title}
      </Typography>
      {text && <Typography sx={{ mt: 0.5 }}>{text}</Typography>}
      {action && <Box sx={{ mt: 2 }}>{action}</Box>}
    </Box>
  );
}

export function LoadingState() {
  const t = useTranslate();
  return (
    <Box sx={{ display: 'grid', placeItems: 'center', py: 10 }}>
      <CircularProgress aria-label={t('state.loading')} />
    </Box>
  );
}

export function EmptyState({ title, text, action }: Omit<StateProps, 'icon'>) {
  return <State icon={<Inbox />} title={title} text={text} action={action} />;
}

export function ForbiddenState() {
  const t = useTranslate();
  return <State icon={<Lock />} title={t('state.forbidden')} text={t('state.forbidden_text')} />;
}

export function ErrorState({ error, retry }: { error: unknown; retry?: () => void }) {
  const t = useTranslate();
  const { status, message } = error as Partial<ProblemError>;
  if (status === 403) return <ForbiddenState />;
  return (
    <State
      icon={<ErrorOutline />}
      title={t(status === 404 ? 'state.not_found' : 'state.error')}
      text={message && t(message, { _: message })}
      action={retry && status !== 404 && <Button onClick={retry}>{t('state.retry')}</Button>}
    />
  );
}

/** Shows a page to those who may see it. */
export function Guard({ permission, children }: { permission: string; children: ReactNode }) {
  const can = useCan();
  if (!usePermissionsKnown()) return <LoadingState />;
  return can(permission) ? children : <ForbiddenState />;
}
