import AddIcon from '@mui/icons-material/AddRounded';
import { Box, Button } from '@mui/material';
import { DataTable, SelectInput, useTranslate } from 'react-admin';
import { Link } from 'react-router';
import type { ProductRow } from '../../api/products';
import { DateTime } from '../../framework/date-time';
import { ListPage } from '../../framework/list-page';
import type { View } from '../../framework/list-views';
import { PriceRange } from '../../framework/price-range';
import { SearchField } from '../../framework/search-field';
import { StatusChip } from '../../framework/status-chip';
import { Thumbnail } from '../../framework/thumbnail';
import { useCan } from '../../framework/use-can';
import { CategoryInput } from './category-input';
import { ProductBulkActions } from './product-bulk-actions';

const Col = DataTable.Col<ProductRow>;
const statuses = ['draft', 'active', 'archived'];
const views: View[] = [
  { label: 'order.views.all', filter: {} },
  ...statuses.map((status) => ({ label: `status.${status}`, filter: { status } })),
];

export function ProductList() {
  const t = useTranslate();
  const can = useCan();
  const hasBulk = can('product:write') || can('stock:adjust');
  const filters = [
    <SearchField key="q" source="q" alwaysOn label={t('product.search')} />,
    <SelectInput
      key="status"
      source="status"
      label="product.status"
      choices={statuses.map((id) => ({ id, name: t(`status.${id}`) }))}
    />,
    <CategoryInput key="categoryId" source="categoryId" label="product.category" />,
  ];
  return (
    <ListPage<ProductRow>
      resource="products"
      permission="product:read"
      title={t('menu.products')}
      views={views}
      savedViews="products"
      filters={filters}
      rowClick={(id) => `/products/${id}`}
      bulkActions={hasBulk && <ProductBulkActions />}
      empty={{ title: t('product.none'), text: t('product.none_text') }}
      actions={
        <>
          {can('product:import') && (
            <Button component={Link} to="/imports">
              {t('import.title')}
            </Button>
          )}
          {can('product:write') && <CreateButton />}
        </>
      }
      card={(product) => ({
        image: <Thumbnail image={product.image} size={48} />,
        title: product.name,
        value: <PriceRange price={product.price} />,
        text: `${t('product.variant_count', { smart_count: product.variantCount })} · ${t('product.available')} ${unitsOf(product)}`,
        chips: <StatusChip status={product.status} />,
      })}
    >
      <Col source="name" label="product.name" disableSort render={(product) => <Name product={product} />} />
      <Col source="status" label="product.status" disableSort render={({ status }) => <StatusChip status={status} />} />
      <Col source="variantCount" label="product.variants" align="right" disableSort />
      <Col
        source="available"
        label="product.available"
        align="right"
        disableSort
        render={(product) => <Units product={product} />}
      />
      <Col
        source="price"
        label="product.price"
        align="right"
        disableSort
        render={({ price }) => <PriceRange price={price} />}
      />
      <Col
        source="createdAt"
        label="product.created"
        disableSort
        render={({ createdAt }) => <DateTime value={createdAt} dateOnly />}
      />
    </ListPage>
  );
}

function CreateButton() {
  const t = useTranslate();
  return (
    <Button component={Link} to="/products/create" variant="contained" startIcon={<AddIcon />}>
      {t('product.create')}
    </Button>
  );
}

function Name({ product }: { product: ProductRow }) {
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 1.5, fontWeight: 600 }}>
      <Thumbnail image={product.image} />
      {product.name}
    </Box>
  );
}

const unitsOf = ({ available }: ProductRow) => available ?? '–';

/** What is sold out stands out. */
function Units({ product }: { product: ProductRow }) {
  const isGone = product.available === 0;
  return (
    <Box component="span" sx={isGone ? { color: 'error.main', fontWeight: 600 } : {}}>
      {unitsOf(product)}
    </Box>
  );
}
