import { Button } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useLocaleState, useTranslate } from 'react-admin';
import { cancelImport, type Import, isUnderWay, startImport } from '../../api/imports';
import { ActionDialog } from '../../framework/action-dialog';
import { DateTime } from '../../framework/date-time';
import { useReload } from '../../framework/detail';
import { DetailPage } from '../../framework/detail-page';
import { PageHeader } from '../../framework/page-header';
import { ProblemAlert } from '../../framework/problem-alert';
import { Columns, Fact, Section } from '../../framework/section';
import { StatusChip } from '../../framework/status-chip';
import { useSubmit } from '../../framework/use-submit';
import { ImportErrors } from './import-errors';
import { ImportPreview } from './import-preview';
import { ImportProgress } from './import-progress';

export function ImportDetail() {
  return (
    <DetailPage<Import> resource="imports" permission="product:import" isUnderWay={isUnderWay}>
      {(row) => <ImportView row={row} />}
    </DetailPage>
  );
}

function ImportView({ row }: { row: Import }) {
  const t = useTranslate();
  const reload = useReload();
  useChangedLists(row);
  const [isCancelling, setCancelling] = useState(false);
  const { problem, isBusy, submit } = useSubmit<Import>(async (ready) => {
    await startImport(ready);
    await reload();
  });
  return (
    <>
      <PageHeader
        title={row.fileName}
        back="/imports"
        chips={<StatusChip status={row.status} />}
        subtitle={<DateTime value={row.createdAt} />}
        actions={
          <>
            {(isUnderWay(row) || row.status === 'ready') && (
              <Button color="error" onClick={() => setCancelling(true)}>
                {t('import.cancel')}
              </Button>
            )}
            {row.status === 'ready' && (
              <Button
                variant="contained"
                loading={isBusy}
                disabled={row.refused === row.total}
                onClick={() => void submit(row)}
              >
                {t('import.start')}
              </Button>
            )}
          </>
        }
      />
      <ProblemAlert problem={problem} />
      <Columns
        main={
          <>
            <ImportProgress row={row} />
            {row.refused > 0 && !isUnderWay(row) && <ImportErrors row={row} />}
            {row.status === 'ready' && <ImportPreview row={row} />}
          </>
        }
        side={<Facts row={row} />}
      />
      {isCancelling && <CancelDialog row={row} onClose={() => setCancelling(false)} />}
    </>
  );
}

/** What has been taken over is in the lists when they are next seen. */
function useChangedLists({ status, done }: Import): void {
  const client = useQueryClient();
  useEffect(() => {
    if (done === 0 || status === 'running') return;
    for (const resource of ['imports', 'products']) void client.invalidateQueries({ queryKey: [resource, 'getList'] });
  }, [client, status, done]);
}

function CancelDialog({ row, onClose }: { row: Import; onClose(): void }) {
  const t = useTranslate();
  return (
    <ActionDialog
      title={t('import.cancel')}
      text={t('import.cancel_text')}
      confirm={t('import.cancel')}
      danger
      done="import.cancelled_done"
      run={() => cancelImport(row)}
      onClose={onClose}
    />
  );
}

const KB = 1_000;

function Facts({ row }: { row: Import }) {
  const t = useTranslate();
  const [locale] = useLocaleState();
  const size = new Intl.NumberFormat(locale, { style: 'unit', unit: 'kilobyte', maximumFractionDigits: 1 });
  return (
    <Section title={t('import.file')}>
      <Fact label={t('import.format')}>{t(`import.formats.${row.format}`)}</Fact>
      <Fact label={t('import.size')}>{size.format(row.bytes / KB)}</Fact>
      <Fact label={t('product.track_stock')}>{t(row.trackStock ? 'import.track_all' : 'import.track_file')}</Fact>
      {row.finishedAt && (
        <Fact label={t('import.finished')}>
          <DateTime value={row.finishedAt} />
        </Fact>
      )}
    </Section>
  );
}
