import { BooleanInput, maxLength, NumberInput, required, SelectInput, TextInput, useTranslate } from 'react-admin';
import { type Product, trackStock, updateVariant, type Variant } from '../../api/products';
import { ActionDialog } from '../../framework/action-dialog';
import { toMajor } from '../../framework/money';
import { MoneyInput, moneyOf } from '../../framework/money-input';

interface Values {
  sku: string;
  price: string;
  compareAtPrice: string | null;
  maxPerOrder: number | null;
  status: Variant['status'];
  trackStock: boolean;
}

const skuRules = [required(), maxLength(64)];

interface VariantDialogProps {
  product: Product;
  variant: Variant;
  onClose(): void;
}

export function VariantDialog({ product, variant, onClose }: VariantDialogProps) {
  const t = useTranslate();
  const { currency } = variant.price;
  const save = async (values: Values) => {
    // Of its own route and counted as a change of its own, so whichever is last goes without the version.
    const isTrackingChanged = values.trackStock !== variant.trackStock;
    await updateVariant(product, variant.id, {
      sku: values.sku,
      price: moneyOf(values.price, currency) ?? variant.price,
      compareAtPrice: moneyOf(values.compareAtPrice, currency),
      maxPerOrder: values.maxPerOrder ?? null,
      status: values.status,
    });
    if (isTrackingChanged) await trackStock({ ...product, etag: null }, variant.id, values.trackStock);
  };
  const { compareAtPrice } = variant;
  return (
    <ActionDialog<Values>
      title={t('product.edit_variant', { name: variant.name || variant.sku })}
      text={t('product.archive_variant')}
      confirm={t('form.save')}
      values={{
        sku: variant.sku,
        price: toMajor(variant.price.amount, currency),
        compareAtPrice: compareAtPrice ? toMajor(compareAtPrice.amount, currency) : null,
        maxPerOrder: variant.maxPerOrder ?? null,
        status: variant.status,
        trackStock: variant.trackStock,
      }}
      done="product.saved"
      run={save}
      onClose={onClose}
    >
      <TextInput source="sku" label="product.sku" validate={skuRules} helperText={false} />
      <MoneyInput source="price" label="product.price" currency={currency} required />
      <MoneyInput
        source="compareAtPrice"
        label="product.compare_at"
        currency={currency}
        helperText="product.compare_at_help"
      />
      <NumberInput source="maxPerOrder" label="product.max_per_order" min={1} max={9999} helperText={false} />
      <SelectInput
        source="status"
        label="product.status"
        choices={['active', 'archived'].map((id) => ({ id, name: t(`status.${id}`) }))}
        helperText={false}
        required
      />
      <BooleanInput source="trackStock" label="product.track_stock" helperText={false} />
    </ActionDialog>
  );
}
