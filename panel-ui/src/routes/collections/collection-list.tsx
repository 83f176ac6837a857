import AddIcon from '@mui/icons-material/AddRounded';
import { Box, Button } from '@mui/material';
import { DataTable, useTranslate } from 'react-admin';
import { Link } from 'react-router';
import type { CollectionRow } from '../../api/collections';
import { DateTime } from '../../framework/date-time';
import { ListPage } from '../../framework/list-page';
import type { View } from '../../framework/list-views';
import { StatusChip } from '../../framework/status-chip';
import { Thumbnail } from '../../framework/thumbnail';
import { useCan } from '../../framework/use-can';

const Col = DataTable.Col<CollectionRow>;
const views: View[] = [
  { label: 'order.views.all', filter: {} },
  ...['active', 'draft'].map((status) => ({ label: `status.${status}`, filter: { status } })),
];

export function CollectionList() {
  const t = useTranslate();
  const can = useCan();
  return (
    <ListPage<CollectionRow>
      resource="collections"
      permission="product:read"
      title={t('menu.collections')}
      views={views}
      rowClick={(id) => `/collections/${id}`}
      empty={{ title: t('collection.none'), text: t('collection.none_text') }}
      actions={can('product:write') && <CreateButton />}
      card={(collection) => ({
        image: <Thumbnail image={collection.image} size={48} />,
        title: collection.title,
        text: [t(`collection.kinds.${collection.kind}`), countOf(collection, t)].filter(Boolean).join(' · '),
        chips: <StatusChip status={collection.status} />,
      })}
    >
      <Col
        source="title"
        label="collection.title"
        disableSort
        render={({ image, title }) => (
          <Box sx={{ display: 'flex', alignItems: 'center', gap: 1.5, fontWeight: 600 }}>
            <Thumbnail image={image} />
            {title}
          </Box>
        )}
      />
      <Col source="kind" label="collection.kind" disableSort render={({ kind }) => t(`collection.kinds.${kind}`)} />
      <Col
        source="productCount"
        label="menu.products"
        align="right"
        disableSort
        render={({ productCount }) => productCount ?? '–'}
      />
      <Col source="status" label="product.status" disableSort render={({ status }) => <StatusChip status={status} />} />
      <Col
        source="updatedAt"
        label="collection.updated"
        disableSort
        render={({ updatedAt }) => <DateTime value={updatedAt} dateOnly />}
      />
    </ListPage>
  );
}

const countOf = ({ productCount }: CollectionRow, t: ReturnType<typeof useTranslate>) =>
  productCount === null ? '' : t('collection.count', { smart_count: productCount });

function CreateButton() {
  const t = useTranslate();
  return (
    <Button component={Link} to="/collections/create" variant="contained" startIcon={<AddIcon />}>
      {t('collection.create')}
    </Button>
  );
}
