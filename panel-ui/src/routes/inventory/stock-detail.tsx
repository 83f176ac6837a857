import { Box, Button } from '@mui/material';
import { useState } from 'react';
import { NumberInput, useTranslate } from 'react-admin';
import { Link } from 'react-router';
import type { Versioned } from '../../api/problem';
import { adjust, type StockLevel, setThresholds } from '../../api/stock';
import { ActionDialog } from '../../framework/action-dialog';
import { DetailPage } from '../../framework/detail-page';
import { PageHeader } from '../../framework/page-header';
import { Fact, Section } from '../../framework/section';
import { StatusChip } from '../../framework/status-chip';
import { useCan } from '../../framework/use-can';
import { AdjustDialog } from './adjust-dialog';
import { articleName } from './article';
import { Movements } from './movements';
import { OtherLevels } from './other-levels';
import { Units } from './units';
import { useStockChanged } from './use-stock-changed';

type Level = Versioned<StockLevel>;

export function StockDetail() {
  return (
    <DetailPage<Level> resource="inventory" permission="stock:read">
      {(level) => <StockPage level={level} />}
    </DetailPage>
  );
}

function StockPage({ level }: { level: Level }) {
  const t = useTranslate();
  const mayAdjust = useCan()('stock:adjust');
  const reread = useStockChanged();
  const [open, setOpen] = useState<'adjust' | 'thresholds' | null>(null);
  const close = () => setOpen(null);
  return (
    <>
      <PageHeader
        title={articleName(level)}
        back="/inventory"
        chips={level.archived && <StatusChip status="archived" />}
        subtitle={`${level.sku} · ${level.locationName}`}
        actions={
          mayAdjust && (
            <>
              <Button variant="outlined" onClick={() => setOpen('thresholds')}>
                {t('stock.thresholds_edit')}
              </Button>
              <Button variant="contained" onClick={() => setOpen('adjust')}>
                {t('stock.adjust')}
              </Button>
            </>
          )
        }
      />
      <Box sx={{ display: 'grid', gap: { xs: 0, md: 2 }, gridTemplateColumns: { md: '1fr 1fr' } }}>
        <Section title={t('stock.at', { location: level.locationName })} action={<ProductLink level={level} />}>
          <Fact label={t('stock.on_hand')}>{level.onHand}</Fact>
          <Fact label={t('stock.reserved')}>{level.reserved}</Fact>
          <Fact label={t('stock.available')} strong>
            <Units level={level} />
          </Fact>
        </Section>
        <Section title={t('stock.thresholds')}>
          <Fact label={t('stock.backorder')}>{level.backorderLimit}</Fact>
          <Fact label={t('stock.low_at')}>{level.lowStockThreshold}</Fact>
        </Section>
      </Box>
      <OtherLevels level={level} />
      <Movements level={level} />
      {open === 'adjust' && (
        <AdjustDialog
          text={t('stock.adjust_text', { on_hand: level.onHand, reserved: level.reserved })}
          done="stock.done"
          run={({ delta, ...why }, key) => adjust(level.id, delta, why, key).then(reread)}
          onClose={close}
        />
      )}
      {open === 'thresholds' && <ThresholdsDialog level={level} onClose={close} />}
    </>
  );
}

function ProductLink({ level }: { level: Level }) {
  const t = useTranslate();
  if (!useCan()('product:read')) return null;
  return (
    <Button size="small" component={Link} to={`/products/${level.productId}`}>
      {t('stock.product')}
    </Button>
  );
}

function ThresholdsDialog({ level, onClose }: { level: Level; onClose(): void }) {
  const t = useTranslate();
  const { backorderLimit, lowStockThreshold } = level;
  return (
    <ActionDialog<{ backorderLimit: number; lowStockThreshold: number }>
      title={t('stock.thresholds_edit')}
      confirm={t('form.save')}
      values={{ backorderLimit, lowStockThreshold }}
      done="stock.thresholds_done"
      run={(values) =>
        setThresholds(level, { backorderLimit: values.backorderLimit, lowStockThreshold: values.lowStockThreshold })
      }
      onClose={onClose}
    >
      <NumberInput source="backorderLimit" label="stock.backorder" min={0} helperText="stock.backorder_help" required />
      <NumberInput source="lowStockThreshold" label="stock.low_at" min={0} helperText="stock.low_help" required />
    </ActionDialog>
  );
}
