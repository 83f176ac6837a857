import { Button, Dialog, DialogActions, DialogContent, DialogTitle } from '@mui/material';
import { useState } from 'react';
import { DataTable, DateTimeInput, TextInput, useTranslate } from 'react-admin';
import type { AuditEntry } from '../../api/audit';
import { DateTime } from '../../framework/date-time';
import { ListPage } from '../../framework/list-page';
import { SearchField } from '../../framework/search-field';
import { Fact } from '../../framework/section';
import { Diff } from './diff';
import { Subject } from './subject';

const Col = DataTable.Col<AuditEntry>;
const toTime = (text: string) => (text ? new Date(text).toISOString() : '');

export function AuditList() {
  const t = useTranslate();
  const [shown, setShown] = useState<AuditEntry | null>(null);
  const who = ({ actorName, actorKind, actorId }: AuditEntry) => actorName ?? actorId ?? t(`audit.kinds.${actorKind}`);
  const button = (entry: AuditEntry) => (
    <Button
      size="small"
      onClick={() => setShown(entry)}
      aria-label={`${t('audit.details')}: ${entry.action} ${entry.subjectId}`}
    >
      {t('audit.details')}
    </Button>
  );
  return (
    <>
      <ListPage<AuditEntry>
        resource="audit-log"
        permission="audit:read"
        title={t('menu.audit')}
        filters={[
          <SearchField key="action" source="action" alwaysOn label={t('audit.action')} />,
          <TextInput key="subjectId" source="subjectId" label="audit.subject_id" />,
          <TextInput key="actorId" source="actorId" label="audit.actor_id" />,
          <DateTimeInput key="from" source="from" label="audit.from" parse={toTime} />,
          <DateTimeInput key="to" source="to" label="audit.to" parse={toTime} />,
        ]}
        empty={{ title: t('audit.none') }}
        card={(entry) => ({
          title: entry.action,
          value: button(entry),
          text: (
            <>
              {who(entry)} · <DateTime value={entry.at} /> · {entry.subjectId}
            </>
          ),
        })}
      >
        <Col source="at" label="audit.when" disableSort render={({ at }) => <DateTime value={at} />} />
        <Col source="actorName" label="audit.who" disableSort render={who} />
        <Col source="action" label="audit.what" disableSort sx={{ fontWeight: 600 }} />
        <Col
          source="subjectId"
          label="audit.subject"
          disableSort
          sx={{ overflowWrap: 'anywhere' }}
          render={({ subjectId }) => <Subject id={subjectId} />}
        />
        <Col source="ip" label="audit.ip" disableSort />
        <Col label="audit.details" disableSort render={button} />
      </ListPage>
      {shown && <EntryDialog entry={shown} who={who(shown)} onClose={() => setShown(null)} />}
    </>
  );
}

interface EntryDialogProps {
  entry: AuditEntry;
  who: string;
  onClose(): void;
}

function EntryDialog({ entry, who, onClose }: EntryDialogProps) {
  const t = useTranslate();
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="md" aria-labelledby="entry-title">
      <DialogTitle id="entry-title">{entry.action}</DialogTitle>
      <DialogContent>
        <Fact label={t('audit.when')}>
          <DateTime value={entry.at} />
        </Fact>
        <Fact label={t('audit.who')}>{who}</Fact>
        <Fact label={t('audit.subject')}>
          <Subject id={entry.subjectId} />
        </Fact>
        <Fact label={t('audit.ip')}>{entry.ip ?? '–'}</Fact>
        <Fact label={t('audit.request')}>{entry.requestId}</Fact>
        <Diff before={entry.before} after={entry.after} />
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{t('ra.action.close')}</Button>
      </DialogActions>
    </Dialog>
  );
}
