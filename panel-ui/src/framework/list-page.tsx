import { Box, Paper, type Theme, useMediaQuery } from '@mui/material';
import type { ReactElement, ReactNode } from 'react';
import {
  DataTable,
  FilterButton,
  FilterForm,
  ListBase,
  type RaRecord,
  SelectColumnsButton,
  useListContext,
  useTranslate,
} from 'react-admin';
import type { ViewedList } from '../api/saved-views';
import { CardList, type CardOf } from './card-list';
import { Pages } from './list-pages';
import { ListViews, type View } from './list-views';
import { PageHeader } from './page-header';
import { EmptyState, ErrorState, Guard, LoadingState } from './states';

interface ListPageProps<Row extends RaRecord> {
  resource: string;
  permission: string;
  title: string;
  /** Columns of the table. */
  children: ReactNode;
  /** What a row says on a phone. */
  card: CardOf<Row>;
  filters?: ReactElement[];
  /** Filters that are used every day, as tabs. */
  views?: View[];
  /** Where staff may keep views of their own. */
  savedViews?: ViewedList;
  /** Buttons of the page. */
  actions?: ReactNode;
  /** What can be done with rows that are chosen; without it none can be. */
  bulkActions?: ReactElement | false;
  /** Where a row leads; false for nowhere. */
  rowClick?: ((id: unknown, resource: string, record: Row) => string | false) | false;
  empty: { title: string; text?: string };
  /** Always in force, and not shown as a filter. */
  fixedFilter?: Record<string, unknown>;
  perPage?: number;
}

/** A list with filters, pages and what to do with its rows: a table on a desk, cards on a phone. */
export function ListPage<Row extends RaRecord>({
  permission,
  resource,
  fixedFilter,
  perPage = 25,
  ...rest
}: ListPageProps<Row>) {
  return (
    <Guard permission={permission}>
      <ListBase
        resource={resource}
        perPage={perPage}
        {...(fixedFilter ? { filter: fixedFilter } : {})}
        disableSyncWithLocation={false}
      >
        <PageHeader title={rest.title} actions={rest.actions} />
        <Rows {...rest} />
      </ListBase>
    </Guard>
  );
}

function Rows<Row extends RaRecord>(props: Omit<ListPageProps<Row>, 'permission' | 'resource' | 'title' | 'actions'>) {
  const { views, savedViews, filters, card, children, bulkActions = false, rowClick = false, empty } = props;
  const isPhone = useMediaQuery<Theme>((theme) => theme.breakpoints.down('md'));
  const { error, isPending, total, refetch, filterValues } = useListContext();
  const t = useTranslate();
  const isFiltered = Object.keys(filterValues).length > 0;
  const none = isFiltered ? (
    <EmptyState title={t('state.none_found')} text={t('state.none_found_text')} />
  ) : (
    <EmptyState {...empty} />
  );
  return (
    <Paper variant="outlined" sx={{ overflow: 'hidden' }}>
      {views && <ListViews views={views} list={savedViews} />}
      {filters && <Filters filters={filters} hasColumns={!isPhone} />}
      {error ? (
        <ErrorState error={error} retry={() => void refetch()} />
      ) : isPending ? (
        <LoadingState />
      ) : total === 0 ? (
        none
      ) : isPhone ? (
        <CardList<Row> card={card} rowClick={rowClick} />
      ) : (
        <Table bulkActions={bulkActions} rowClick={rowClick}>
          {children}
        </Table>
      )}
      {total !== 0 && !error && <Pages />}
    </Paper>
  );
}

function Table({
  children,
  bulkActions,
  rowClick,
}: {
  children: ReactNode;
  bulkActions: ReactElement | false;
  rowClick: unknown;
}) {
  return (
    <Box sx={{ overflowX: 'auto' }}>
      {bulkActions}
      <DataTable
        // biome-ignore lint/suspicious/noExplicitAny: a row's own type is known by the page that names the columns.
        rowClick={rowClick as any}
        bulkActionsToolbar={bulkActions ? <Nothing /> : undefined}
        bulkActionButtons={bulkActions ? undefined : false}
        hiddenColumns={[]}
      >
        {children}
      </DataTable>
    </Box>
  );
}

/** The framework's own toolbar lies over what is above the table; ours has a place of its own. */
const Nothing = () => null;

/** One row of controls above the table; `/` goes to the search field in it. */
function Filters({ filters, hasColumns }: { filters: ReactElement[]; hasColumns: boolean }) {
  return (
    <Box
      data-search
      sx={{
        display: 'flex',
        flexWrap: { xs: 'nowrap', sm: 'wrap' },
        alignItems: 'flex-start',
        gap: 1,
        px: 2,
        py: 1,
      }}
    >
      <Box sx={{ flex: '1 1 180px', minWidth: 0, '& .MuiTextField-root': { minWidth: { xs: 0, sm: 340 } } }}>
        <FilterForm filters={filters} />
      </Box>
      {(filters.length > 1 || hasColumns) && (
        <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, minHeight: 40, ml: 'auto' }}>
          {filters.length > 1 && <FilterButton filters={filters} />}
          {hasColumns && <SelectColumnsButton />}
        </Box>
      )}
    </Box>
  );
}
