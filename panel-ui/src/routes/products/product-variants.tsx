import { Button, Link as MuiLink, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { changePrices, type Product, type Variant } from '../../api/products';
import { levelsOf, type StockLevel } from '../../api/stock';
import { useReload } from '../../framework/detail';
import { useMoney } from '../../framework/money';
import { Section } from '../../framework/section';
import { StatusChip } from '../../framework/status-chip';
import { useCan } from '../../framework/use-can';
import { PriceChangeDialog } from './price-change-dialog';
import { VariantDialog } from './variant-dialog';

interface ProductVariantsProps {
  product: Product;
  readOnly: boolean;
}

export function ProductVariants({ product, readOnly }: ProductVariantsProps) {
  const t = useTranslate();
  const reload = useReload();
  const [edited, setEdited] = useState<Variant | null>(null);
  const [isPricing, setPricing] = useState(false);
  const { data: levels = [] } = useQuery({
    // Anew with each change of the product: a variant may be tracked since.
    queryKey: ['stock', 'product', product.id, product.etag],
    queryFn: () => levelsOf({ productId: product.id }),
    enabled: useCan()('stock:read'),
    placeholderData: keepPreviousData,
  });
  const sold = product.variants.filter(({ status }) => status === 'active').map(({ id }) => id);
  return (
    <Section
      title={`${t('product.variants')} (${product.variants.length})`}
      flush
      action={
        !readOnly &&
        sold.length > 1 && (
          <Button size="small" onClick={() => setPricing(true)}>
            {t('product.prices_edit')}
          </Button>
        )
      }
    >
      <Table size="small">
        <TableHead>
          <TableRow>
            <TableCell>{t('product.name')}</TableCell>
            <TableCell sx={onDesk}>{t('product.sku')}</TableCell>
            <TableCell align="right">{t('product.price')}</TableCell>
            <TableCell align="right">{t('product.on_hand')}</TableCell>
            <TableCell />
          </TableRow>
        </TableHead>
        <TableBody>
          {product.variants.map((variant) => (
            <Row
              key={variant.id}
              variant={variant}
              levels={levels.filter(({ variantId }) => variantId === variant.id)}
              onEdit={readOnly ? null : () => setEdited(variant)}
            />
          ))}
        </TableBody>
      </Table>
      {edited && <VariantDialog product={product} variant={edited} onClose={() => setEdited(null)} />}
      {isPricing && (
        <PriceChangeDialog
          onClose={() => setPricing(false)}
          run={(change) => changePrices(sold, change).then(reload)}
        />
      )}
    </Section>
  );
}

/** A phone has no room for a column of SKUs. */
const onDesk = { display: { xs: 'none', sm: 'table-cell' } };
const onPhone = { display: { sm: 'none' }, overflowWrap: 'anywhere' };

interface RowProps {
  variant: Variant;
  levels: StockLevel[];
  onEdit: (() => void) | null;
}

function Row({ variant, levels, onEdit }: RowProps) {
  const t = useTranslate();
  const money = useMoney();
  return (
    <TableRow>
      <TableCell>
        {variant.name || '–'} {variant.status === 'archived' && <StatusChip status="archived" />}
        <Typography variant="caption" color="textSecondary" component="div" sx={onPhone}>
          {variant.sku}
        </Typography>
      </TableCell>
      <TableCell sx={{ ...onDesk, overflowWrap: 'anywhere' }}>{variant.sku}</TableCell>
      <TableCell align="right">{money(variant.price)}</TableCell>
      <TableCell align="right">{variant.trackStock ? <Stock levels={levels} /> : t('product.not_tracked')}</TableCell>
      <TableCell align="right">
        {onEdit && (
          <Button
            size="small"
            onClick={onEdit}
            aria-label={t('product.edit_variant', { name: variant.name || variant.sku })}
          >
            {t('ra.action.edit')}
          </Button>
        )}
      </TableCell>
    </TableRow>
  );
}

/** Units in all buildings together, leading to the ledger, or to the levels where there are several. */
function Stock({ levels }: { levels: StockLevel[] }) {
  const [first, ...others] = levels;
  if (!first) return <>–</>;
  const all = `/inventory?filter=${encodeURIComponent(JSON.stringify({ variantId: first.variantId }))}`;
  return (
    <MuiLink component={Link} to={others.length > 0 ? all : `/inventory/${first.id}`}>
      {levels.reduce((sum, { onHand }) => sum + onHand, 0)}
    </MuiLink>
  );
}
