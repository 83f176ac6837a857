import { Alert, Box, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { type Queue, readQueue } from '../../api/jobs';
import { DateTime } from '../../framework/date-time';
import { Fact, Section } from '../../framework/section';
import { ErrorState, LoadingState } from '../../framework/states';

const EVERY_MS = 10_000;
const kinds = ['waiting', 'active', 'delayed', 'completed', 'failed'] as const;

/** Jobs that wait for their time, such as the end of an unpaid order. */
export function QueueSection() {
  const t = useTranslate();
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ['jobs', 'queue'],
    queryFn: readQueue,
    refetchInterval: EVERY_MS,
  });
  return (
    <Box sx={{ mt: 2 }}>
      <Section title={t('queue.title')}>
        <Typography variant="body2" color="textSecondary" sx={{ mb: 1 }}>
          {t('queue.text')}
        </Typography>
        {error && !data ? (
          <ErrorState error={error} retry={() => void refetch()} />
        ) : isPending ? (
          <LoadingState />
        ) : (
          <Counts queue={data} />
        )}
      </Section>
    </Box>
  );
}

function Counts({ queue: { redis, counts, failed } }: { queue: Queue }) {
  const t = useTranslate();
  if (redis !== 'ready') return <Alert severity={redis === 'off' ? 'info' : 'warning'}>{t(`queue.${redis}`)}</Alert>;
  return (
    <>
      {kinds.map((kind) => (
        <Fact key={kind} label={t(`queue.${kind}`)}>
          {counts?.[kind] ?? '–'}
        </Fact>
      ))}
      {failed.map(({ name, jobId, attempts, reason, failedAt }) => (
        <Alert key={jobId} severity="error" sx={{ mt: 1, overflowWrap: 'anywhere' }}>
          {name}: {reason} ({t('queue.attempts', { smart_count: attempts })}
          {failedAt && (
            <>
              , <DateTime value={failedAt} />
            </>
          )}
          )
        </Alert>
      ))}
    </>
  );
}
