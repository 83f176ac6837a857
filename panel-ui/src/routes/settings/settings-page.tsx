import { Box, Button } from '@mui/material';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import {
  AutocompleteInput,
  Form,
  maxLength,
  NumberInput,
  required,
  TextInput,
  useNotify,
  useTranslate,
} from 'react-admin';
import type { Versioned } from '../../api/problem';
import { changeSettings, readSettings, type Settings, type SettingsInput } from '../../api/settings';
import { DetailContext, useReload } from '../../framework/detail';
import { PageHeader } from '../../framework/page-header';
import { ProblemAlert } from '../../framework/problem-alert';
import { Fact, Section } from '../../framework/section';
import { ErrorState, Guard, LoadingState } from '../../framework/states';
import { renameStore } from '../../framework/store';
import { useCan } from '../../framework/use-can';
import { useSubmit } from '../../framework/use-submit';

const queryKey = ['settings'];
const textRules = [required(), maxLength(200)];
const needed = required();
const zones = ['UTC', ...Intl.supportedValuesOf('timeZone')].map((id) => ({ id, name: id }));

export function SettingsPage() {
  return (
    <Guard permission="settings:read">
      <Page />
    </Guard>
  );
}

function Page() {
  const t = useTranslate();
  const client = useQueryClient();
  const { data, error, isPending, refetch } = useQuery({ queryKey, queryFn: readSettings });
  if (error) return <ErrorState error={error} retry={() => void refetch()} />;
  if (isPending) return <LoadingState />;
  const reload = () => client.invalidateQueries({ queryKey });
  return (
    <DetailContext.Provider value={{ resource: 'settings', id: '', reload }}>
      <PageHeader title={t('menu.settings')} />
      <Box sx={{ maxWidth: 760 }}>
        <SettingsForm settings={data} />
      </Box>
    </DetailContext.Provider>
  );
}

function SettingsForm({ settings }: { settings: Versioned<Settings> }) {
  const t = useTranslate();
  const notify = useNotify();
  const reload = useReload();
  const readOnly = !useCan()('settings:write');
  const { problem, isBusy, submit } = useSubmit<SettingsInput>(async (values) => {
    const { name, timeZone, paymentWindowSeconds, senderAddress } = values;
    await changeSettings(settings, { name, timeZone, paymentWindowSeconds, senderAddress });
    await reload();
    renameStore(name);
    notify('settings.saved', { type: 'success' });
  });
  return (
    <Section title={t('settings.shop')}>
      <ProblemAlert problem={problem} />
      <Form record={settings} onSubmit={(values: unknown) => submit(values as SettingsInput)} warnWhenUnsavedChanges>
        <TextInput source="name" label="settings.name" validate={textRules} readOnly={readOnly} helperText={false} />
        <AutocompleteInput
          source="timeZone"
          label="settings.time_zone"
          choices={zones}
          validate={needed}
          readOnly={readOnly}
          helperText="settings.time_zone_help"
        />
        <NumberInput
          source="paymentWindowSeconds"
          label="settings.payment_window"
          validate={needed}
          readOnly={readOnly}
          helperText="settings.payment_window_help"
        />
        <TextInput
          source="senderAddress"
          label="settings.sender"
          validate={textRules}
          readOnly={readOnly}
          helperText="settings.sender_help"
        />
        <Fact label={t('settings.currency')}>{settings.currency}</Fact>
        {!readOnly && (
          <Button type="submit" variant="contained" loading={isBusy} sx={{ mt: 1 }}>
            {t('form.save')}
          </Button>
        )}
      </Form>
    </Section>
  );
}
