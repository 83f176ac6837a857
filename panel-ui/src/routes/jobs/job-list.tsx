import { Button } from '@mui/material';
import { DataTable, useNotify, useRefresh, useTranslate } from 'react-admin';
import { type Job, retryJob } from '../../api/jobs';
import { DateTime } from '../../framework/date-time';
import { ListPage } from '../../framework/list-page';
import type { View } from '../../framework/list-views';
import { StatusChip } from '../../framework/status-chip';
import { useCan } from '../../framework/use-can';
import { useSubmit } from '../../framework/use-submit';
import { QueueSection } from './queue-section';

const Col = DataTable.Col<Job>;
const views: View[] = [
  { label: 'order.views.all', filter: {} },
  { label: 'status.failing', filter: { state: 'failing' } },
  { label: 'status.waiting', filter: { state: 'waiting' } },
];

export function JobList() {
  const can = useCan();
  return (
    <>
      <List />
      {can('job:read') && <QueueSection />}
    </>
  );
}

function List() {
  const t = useTranslate();
  const retry = (job: Job) => <RetryButton job={job} />;
  return (
    <ListPage<Job>
      resource="jobs"
      permission="job:read"
      title={t('menu.jobs')}
      views={views}
      empty={{ title: t('job.none'), text: t('job.none_text') }}
      card={(job) => ({
        title: job.kind,
        value: retry(job),
        text: job.lastError ?? job.subjectId,
        chips: <StatusChip status={job.state} />,
      })}
    >
      <Col
        source="createdAt"
        label="job.since"
        disableSort
        render={({ createdAt }) => <DateTime value={createdAt} />}
      />
      <Col source="kind" label="job.kind" disableSort sx={{ fontWeight: 600 }} />
      <Col source="subjectId" label="job.subject" disableSort />
      <Col source="state" label="job.state" disableSort render={({ state }) => <StatusChip status={state} />} />
      <Col source="attempts" label="job.attempts" disableSort align="right" />
      <Col source="lastError" label="job.error" disableSort sx={{ overflowWrap: 'anywhere' }} />
      <Col label="job.retry" disableSort render={retry} />
    </ListPage>
  );
}

function RetryButton({ job }: { job: Job }) {
  const t = useTranslate();
  const can = useCan();
  const notify = useNotify();
  const refresh = useRefresh();
  const { isBusy, submit } = useSubmit<string>(async (id) => {
    await retryJob(id);
    refresh();
    notify('job.retried', { type: 'success' });
  });
  if (!can('job:manage') || job.state === 'delivered') return null;
  return (
    <Button
      size="small"
      loading={isBusy}
      onClick={() => void submit(job.id)}
      aria-label={`${t('job.retry')}: ${job.kind} ${job.subjectId}`}
    >
      {t('job.retry')}
    </Button>
  );
}
