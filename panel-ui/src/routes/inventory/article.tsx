import { Box } from '@mui/material';

/** What is not known was deleted. */
interface Named {
  productName?: string | undefined;
  /** Its options; of a product without any, the product's name again. */
  variantName?: string | undefined;
  sku?: string | undefined;
}

const optionsOf = ({ productName, variantName }: Named) => (variantName === productName ? undefined : variantName);

/** A variant in one line: its product, then its options. */
export const articleName = (named: Named): string =>
  [named.productName ?? named.sku ?? '–', optionsOf(named)].filter(Boolean).join(' · ');

/** A variant in a table: its product, with options and sku below. */
export function Article(named: Named) {
  const { productName, sku } = named;
  const below = [optionsOf(named), productName && sku].filter(Boolean).join(' · ');
  return (
    <Box sx={{ minWidth: 0, overflowWrap: 'anywhere' }}>
      <Box sx={{ fontWeight: 600 }}>{productName ?? sku ?? '–'}</Box>
      {below && <Box sx={{ color: 'text.secondary', fontSize: 13 }}>{below}</Box>}
    </Box>
  );
}
