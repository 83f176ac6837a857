import { Button, LinearProgress } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { Versioned } from '../../api/problem';
import { ProblemError } from '../../api/problem';
import { cancelStocktake, postStocktake, type Stocktake } from '../../api/stocktakes';
import { ActionDialog } from '../../framework/action-dialog';
import { DateTime } from '../../framework/date-time';
import { DetailPage } from '../../framework/detail-page';
import { PageHeader } from '../../framework/page-header';
import { Columns, Fact, Section } from '../../framework/section';
import { StatusChip } from '../../framework/status-chip';
import { useCan } from '../../framework/use-can';
import { useStockChanged } from '../inventory/use-stock-changed';
import { CountForm } from './count-form';
import { Counts } from './counts';

type Versions = Versioned<Stocktake>;

export function StocktakeDetail() {
  return (
    <DetailPage<Versions> resource="stocktakes" permission="stock:read">
      {(stocktake) => <StocktakePage stocktake={stocktake} />}
    </DetailPage>
  );
}

function StocktakePage({ stocktake }: { stocktake: Stocktake }) {
  const t = useTranslate();
  const [open, setOpen] = useState<'post' | 'cancel' | null>(null);
  const isCounting = useCan()('stock:adjust') && stocktake.status === 'open';
  return (
    <>
      <PageHeader
        title={t('stocktake.title', { location: stocktake.locationName })}
        back="/stocktakes"
        chips={<StatusChip status={stocktake.status} />}
        subtitle={<DateTime value={stocktake.createdAt} />}
        actions={
          isCounting && (
            <>
              <Button variant="outlined" onClick={() => setOpen('cancel')}>
                {t('stocktake.cancel')}
              </Button>
              <Button variant="contained" disabled={stocktake.counted === 0} onClick={() => setOpen('post')}>
                {t('stocktake.post')}
              </Button>
            </>
          )
        }
      />
      <Columns
        main={
          <>
            {isCounting && <CountForm stocktake={stocktake} />}
            <Counts stocktakeId={stocktake.id} />
          </>
        }
        side={<Progress stocktake={stocktake} />}
      />
      {open && <EndDialog kind={open} stocktake={stocktake} onClose={() => setOpen(null)} />}
    </>
  );
}

function Progress({ stocktake }: { stocktake: Stocktake }) {
  const t = useTranslate();
  const { levels, counted, differences, categoryName, note, postedAt } = stocktake;
  return (
    <Section title={t('stocktake.progress')}>
      <LinearProgress
        role="meter"
        variant="determinate"
        value={levels === 0 ? 0 : Math.min((counted / levels) * 100, 100)}
        aria-label={t('stocktake.progress')}
        sx={{ mb: 1, height: 8, borderRadius: 4 }}
      />
      <Fact label={t('stocktake.counted')}>{t('stocktake.of', { counted, levels })}</Fact>
      <Fact label={t('stocktake.differences')} strong>
        {differences}
      </Fact>
      <Fact label={t('stocktake.scope')}>{categoryName ?? t('stocktake.everything')}</Fact>
      {postedAt && (
        <Fact label={t('stocktake.posted_at')}>
          <DateTime value={postedAt} />
        </Fact>
      )}
      {note && <Fact label={t('stock.note')}>{note}</Fact>}
    </Section>
  );
}

interface EndDialogProps {
  kind: 'post' | 'cancel';
  stocktake: Stocktake;
  onClose(): void;
}

function EndDialog({ kind, stocktake: { id, differences, levels, counted }, onClose }: EndDialogProps) {
  const t = useTranslate();
  const reread = useStockChanged();
  const left = Math.max(levels - counted, 0);
  if (kind === 'cancel') {
    return (
      <ActionDialog
        title={t('stocktake.cancel')}
        text={t('stocktake.cancel_text')}
        confirm={t('stocktake.cancel')}
        danger
        done="stocktake.cancelled"
        run={(_values, key) => cancelStocktake(id, key).then(reread)}
        onClose={onClose}
      />
    );
  }
  return (
    <ActionDialog
      title={t('stocktake.post')}
      text={
        <>
          {t('stocktake.post_text', { smart_count: differences })}{' '}
          {left > 0 && t('stocktake.post_left', { smart_count: left })}
        </>
      }
      confirm={t('stocktake.post')}
      done="stocktake.posted"
      run={(_values, key) => postStocktake(id, key).catch(explain).then(reread)}
      onClose={onClose}
    />
  );
}

function explain(error: unknown): never {
  const isReserved = error instanceof ProblemError && error.code === 'stock_reserved';
  throw isReserved ? new ProblemError(error.status, { detail: 'stocktake.reserved' }) : error;
}
