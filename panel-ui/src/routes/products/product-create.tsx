import { Button } from '@mui/material';
import { useState } from 'react';
import { BooleanInput, Form, maxLength, TextInput, useNotify, useTranslate } from 'react-admin';
import { useNavigate } from 'react-router';
import { newKey } from '../../api/client';
import { createProduct, type NewProduct, type OptionInput, type ProductFields } from '../../api/products';
import { useForgetLists } from '../../framework/detail';
import { MoneyInput, moneyOf } from '../../framework/money-input';
import { PageHeader } from '../../framework/page-header';
import { ProblemAlert } from '../../framework/problem-alert';
import { Columns, Section } from '../../framework/section';
import { Guard } from '../../framework/states';
import { useStore } from '../../framework/store';
import { useSubmit } from '../../framework/use-submit';
import { ImageList, newImage, type Picture } from './image-list';
import { areComplete, OptionEditor } from './option-editor';
import { DetailsFields, OrganizationFields, SeoFields } from './product-fields';

interface Values extends ProductFields {
  price: string;
  compareAtPrice?: string | null;
  sku?: string | null;
  trackStock: boolean;
}

const blank = { status: 'draft', description: '', categoryId: null, tags: [], trackStock: true };
const skuRule = maxLength(64);

export function ProductCreate() {
  return (
    <Guard permission="product:write">
      <CreatePage />
    </Guard>
  );
}

function CreatePage() {
  const t = useTranslate();
  const notify = useNotify();
  const navigate = useNavigate();
  const { currency } = useStore();
  const forgetLists = useForgetLists('products');
  const [key] = useState(newKey);
  const [images, setImages] = useState<Picture[]>([]);
  const [options, setOptions] = useState<OptionInput[]>([]);
  const { problem, isBusy, submit } = useSubmit<Values>(async (values) => {
    const { id } = await createProduct(toRequest(values, { images, options, currency }), key);
    await forgetLists();
    notify('product.created_done', { type: 'success' });
    await navigate(`/products/${id}`);
  });
  return (
    <Form record={blank} onSubmit={(values: unknown) => submit(values as Values)} warnWhenUnsavedChanges>
      <PageHeader
        title={t('product.create')}
        back="/products"
        actions={
          <Button type="submit" variant="contained" loading={isBusy} disabled={!areComplete(options)}>
            {t('form.save')}
          </Button>
        }
      />
      <ProblemAlert problem={problem} />
      <Columns
        main={
          <>
            <DetailsFields readOnly={false} />
            <Section title={t('product.pricing')}>
              <MoneyInput source="price" label="product.price" required />
              <MoneyInput source="compareAtPrice" label="product.compare_at" helperText="product.compare_at_help" />
              {options.length === 0 && (
                <TextInput source="sku" label="product.sku" helperText="product.sku_help" validate={skuRule} />
              )}
              <BooleanInput source="trackStock" label="product.track_stock" helperText={false} />
            </Section>
            <Section title={t('product.options')}>
              <p>{t('product.options_text')}</p>
              <OptionEditor options={options} onChange={setOptions} />
            </Section>
            <ImageList images={images} readOnly={false} onChange={async (next) => setImages(next)} />
          </>
        }
        side={
          <>
            <OrganizationFields readOnly={false} />
            <SeoFields readOnly={false} />
          </>
        }
      />
    </Form>
  );
}

interface Parts {
  images: Picture[];
  options: OptionInput[];
  currency: string;
}

function toRequest(values: Values, { images, options, currency }: Parts): NewProduct {
  const { price, compareAtPrice, sku, trackStock, slug, ...fields } = values;
  return {
    name: fields.name,
    description: fields.description ?? '',
    status: fields.status,
    categoryId: fields.categoryId ?? null,
    brand: fields.brand || null,
    tags: fields.tags ?? [],
    seoTitle: fields.seoTitle || null,
    seoDescription: fields.seoDescription || null,
    ...(slug ? { slug } : {}),
    images: images.map(newImage),
    options: options.map(({ name, values: all }) => ({ name, values: all.map(({ value }) => ({ value })) })),
    variant: {
      price: moneyOf(price, currency) ?? { amount: 0, currency },
      compareAtPrice: moneyOf(compareAtPrice, currency),
      trackStock,
      ...(sku && options.length === 0 ? { sku } : {}),
    },
  };
}
