import { Box, Button, Chip, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useNotify, useTranslate } from 'react-admin';
import { endSession, readSessions, type Session } from '../../api/me';
import { DateTime } from '../../framework/date-time';
import { ProblemAlert } from '../../framework/problem-alert';
import { Section } from '../../framework/section';
import { ErrorState, LoadingState } from '../../framework/states';
import { useSubmit } from '../../framework/use-submit';

export function Sessions() {
  const t = useTranslate();
  const notify = useNotify();
  const { data, error, isPending, refetch } = useQuery({ queryKey: ['me', 'sessions'], queryFn: readSessions });
  const { problem, submit } = useSubmit<string>(async (id) => {
    await endSession(id);
    await refetch();
    notify('account.ended', { type: 'success' });
  });
  return (
    <Section title={t('account.sessions')}>
      <ProblemAlert problem={problem} />
      {error && <ErrorState error={error} retry={() => void refetch()} />}
      {isPending && <LoadingState />}
      {data?.map((session) => (
        <SessionLine key={session.id} session={session} onEnd={() => void submit(session.id)} />
      ))}
    </Section>
  );
}

function SessionLine({ session, onEnd }: { session: Session; onEnd(): void }) {
  const t = useTranslate();
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, py: 1 }}>
      <Box sx={{ flex: '1 1 240px', minWidth: 0 }}>
        <Typography variant="body2" sx={{ overflowWrap: 'anywhere' }}>
          {session.userAgent ?? t('account.unknown_device')}
        </Typography>
        <Typography variant="body2" color="textSecondary">
          {[session.ip, t('account.last_used')].filter(Boolean).join(' · ')} <DateTime value={session.lastUsedAt} />
        </Typography>
      </Box>
      {session.current ? (
        <Chip size="small" label={t('account.this_session')} />
      ) : (
        <Button size="small" color="error" onClick={onEnd}>
          {t('account.end')}
        </Button>
      )}
    </Box>
  );
}
