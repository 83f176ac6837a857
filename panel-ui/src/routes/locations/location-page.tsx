import AddIcon from '@mui/icons-material/AddRounded';
import { Button, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { DetailContext } from '../../framework/detail';
import { PageHeader } from '../../framework/page-header';
import { Section } from '../../framework/section';
import { EmptyState, ErrorState, Guard, LoadingState } from '../../framework/states';
import { useCan } from '../../framework/use-can';
import { useStockChanged } from '../inventory/use-stock-changed';
import { LocationDialogs, type OpenLocation } from './location-dialogs';
import { LocationRows } from './location-rows';
import { useLocations } from './use-locations';

export function LocationPage() {
  return (
    <Guard permission="stock:read">
      <Page />
    </Guard>
  );
}

function Page() {
  const t = useTranslate();
  const reload = useStockChanged();
  const mayWrite = useCan()('stock:adjust');
  const [open, setOpen] = useState<OpenLocation | null>(null);
  const { data, error, refetch } = useLocations();
  if (error) return <ErrorState error={error} retry={() => void refetch()} />;
  if (!data) return <LoadingState />;
  return (
    <DetailContext.Provider value={{ resource: 'stock-locations', id: '', reload }}>
      <PageHeader
        title={t('menu.locations')}
        actions={
          mayWrite && (
            <Button variant="contained" startIcon={<AddIcon />} onClick={() => setOpen({ kind: 'create' })}>
              {t('location.create')}
            </Button>
          )
        }
      />
      <Section flush>
        <Typography color="textSecondary" sx={{ px: 2, py: 1 }}>
          {t('location.text')}
        </Typography>
        {data.length === 0 ? (
          <EmptyState title={t('location.none')} text={t('location.none_text')} />
        ) : (
          <LocationRows locations={data} mayWrite={mayWrite} onOpen={setOpen} reload={reload} />
        )}
      </Section>
      {open && <LocationDialogs open={open} onClose={() => setOpen(null)} />}
    </DetailContext.Provider>
  );
}
