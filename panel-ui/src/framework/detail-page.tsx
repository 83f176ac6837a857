import { type ReactNode, useMemo } from 'react';
import { type RaRecord, RecordContextProvider, ResourceContextProvider, useGetOne } from 'react-admin';
import { useParams } from 'react-router';
import { DetailContext } from './detail';
import { ErrorState, Guard, LoadingState } from './states';

/** Apart from the rows of lists, which the framework keeps under the same id and which lack most fields. */
const whole = { whole: true };

const EVERY_MS = 1_000;

interface DetailPageProps<T> {
  resource: string;
  permission: string;
  /** Whether it is being changed by the shop: it is read again every second until it is not. */
  isUnderWay?: (record: T) => boolean;
  children: (record: T) => ReactNode;
}

/** Reads the row that the address names, and shows the page of it or what is in the way. */
export function DetailPage<T extends RaRecord>({ permission, ...rest }: DetailPageProps<T>) {
  return (
    <Guard permission={permission}>
      <Loaded<T> {...rest} />
    </Guard>
  );
}

function Loaded<T extends RaRecord>({ resource, isUnderWay, children }: Omit<DetailPageProps<T>, 'permission'>) {
  const id = useParams()['id'] ?? '';
  const { data, error, isPending, refetch } = useGetOne<T>(
    resource,
    { id, meta: whole },
    { retry: false, refetchInterval: ({ state }) => (state.data && isUnderWay?.(state.data) ? EVERY_MS : false) },
  );
  const detail = useMemo(() => ({ resource, id, reload: async () => void (await refetch()) }), [resource, id, refetch]);
  if (error && !data) return <ErrorState error={error} retry={() => void refetch()} />;
  if (isPending || !data) return <LoadingState />;
  return (
    <ResourceContextProvider value={resource}>
      <RecordContextProvider value={data}>
        <DetailContext.Provider value={detail}>{children(data)}</DetailContext.Provider>
      </RecordContextProvider>
    </ResourceContextProvider>
  );
}
