import { useQuery } from '@tanstack/react-query';
import { BooleanInput, maxLength, required, TextInput, useTranslate } from 'react-admin';
import { archiveLocation, createLocation, readLocation, type StockLocation, updateLocation } from '../../api/locations';
import { ProblemError, type Versioned } from '../../api/problem';
import { ActionDialog } from '../../framework/action-dialog';
import { locationsKey } from './use-locations';

export type OpenLocation = { kind: 'create' } | { kind: 'edit' | 'archive'; id: string };

const nameRules = [required(), maxLength(120)];

export function LocationDialogs({ open, onClose }: { open: OpenLocation; onClose(): void }) {
  if (open.kind === 'create') return <CreateDialog onClose={onClose} />;
  return <EditOrArchive open={open} onClose={onClose} />;
}

function CreateDialog({ onClose }: { onClose(): void }) {
  const t = useTranslate();
  return (
    <ActionDialog<{ name: string }>
      title={t('location.create')}
      text={t('location.create_text')}
      confirm={t('location.create')}
      done="location.created"
      run={({ name }, key) => explained(createLocation(name, key))}
      onClose={onClose}
    >
      <TextInput source="name" label="location.name" validate={nameRules} helperText={false} autoFocus />
    </ActionDialog>
  );
}

function EditOrArchive({
  open: { kind, id },
  onClose,
}: {
  open: Exclude<OpenLocation, { kind: 'create' }>;
  onClose(): void;
}) {
  const t = useTranslate();
  const { data: location } = useQuery({
    queryKey: [...locationsKey, id],
    queryFn: () => readLocation(id),
    staleTime: 0,
    gcTime: 0,
  });
  if (!location) return null;
  if (kind === 'edit') return <EditDialog location={location} onClose={onClose} />;
  return (
    <ActionDialog
      title={`${t('location.archive')}: ${location.name}`}
      text={t('location.archive_text')}
      confirm={t('location.archive')}
      danger
      done="location.archived"
      run={() => explained(archiveLocation(location))}
      onClose={onClose}
    />
  );
}

function EditDialog({ location, onClose }: { location: Versioned<StockLocation>; onClose(): void }) {
  const t = useTranslate();
  const { name, active } = location;
  return (
    <ActionDialog<{ name: string; active: boolean }>
      title={name}
      confirm={t('form.save')}
      values={{ name, active }}
      done="location.saved"
      run={(values) => explained(updateLocation(location, { name: values.name, active: values.active }))}
      onClose={onClose}
    >
      <TextInput source="name" label="location.name" validate={nameRules} helperText={false} />
      <BooleanInput source="active" label="location.active" helperText="location.active_help" />
    </ActionDialog>
  );
}

/** Says in the person's own language what stands in the way, and what would help. */
async function explained<T>(change: Promise<T>): Promise<T> {
  try {
    return await change;
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    const why = reasonOf(error);
    throw why === undefined ? error : new ProblemError(error.status, { ...error.problem, detail: why });
  }
}

function reasonOf({ code, problem }: ProblemError): string | undefined {
  if (code === 'already_exists') return 'location.name_taken';
  if (code !== 'in_use') return undefined;
  if ('levels' in problem) return 'location.has_units';
  return 'stocktakes' in problem ? 'location.is_counted' : 'location.is_last';
}
