import { Button } from '@mui/material';
import { useState } from 'react';
import { Form, useDelete, useNotify, useTranslate } from 'react-admin';
import { useNavigate } from 'react-router';
import { type Product, type ProductFields, setImages, updateProduct } from '../../api/products';
import { ActionDialog } from '../../framework/action-dialog';
import { useReload } from '../../framework/detail';
import { DetailPage } from '../../framework/detail-page';
import { PageHeader } from '../../framework/page-header';
import { ProblemAlert } from '../../framework/problem-alert';
import { Columns } from '../../framework/section';
import { StatusChip } from '../../framework/status-chip';
import { useCan } from '../../framework/use-can';
import { useSubmit } from '../../framework/use-submit';
import { ImageList, newImage, type Picture } from './image-list';
import { DetailsFields, OrganizationFields, SeoFields } from './product-fields';
import { ProductOptions } from './product-options';
import { ProductVariants } from './product-variants';

export function ProductDetail() {
  return (
    <DetailPage<Product> resource="products" permission="product:read">
      {(product) => <ProductPage product={product} />}
    </DetailPage>
  );
}

function ProductPage({ product }: { product: Product }) {
  const t = useTranslate();
  const notify = useNotify();
  const reload = useReload();
  const readOnly = !useCan()('product:write');
  const save = useSubmit<ProductFields>(async (values) => {
    await updateProduct(product, changesOf(product, values));
    await reload();
    notify('product.saved', { type: 'success' });
  });
  const pictures = useSubmit<Picture[]>(async (images) => {
    await setImages(
      product,
      images.map((image) => (image.id ? { id: image.id, alt: image.alt } : newImage(image))),
    );
    await reload();
  });
  return (
    <Form record={product} onSubmit={(values: unknown) => save.submit(values as ProductFields)} warnWhenUnsavedChanges>
      <PageHeader
        title={product.name}
        back="/products"
        chips={<StatusChip status={product.status} />}
        actions={
          !readOnly && (
            <>
              <DeleteButton product={product} />
              <Button type="submit" variant="contained" loading={save.isBusy}>
                {t('form.save')}
              </Button>
            </>
          )
        }
      />
      <ProblemAlert problem={save.problem ?? pictures.problem} />
      <Columns
        main={
          <>
            <DetailsFields readOnly={readOnly} />
            <ImageList images={product.images} readOnly={readOnly} onChange={pictures.submit} />
            <ProductOptions product={product} readOnly={readOnly} />
            <ProductVariants product={product} readOnly={readOnly} />
          </>
        }
        side={
          <>
            <OrganizationFields readOnly={readOnly} />
            <SeoFields readOnly={readOnly} />
          </>
        }
      />
    </Form>
  );
}

const names = [
  'name',
  'description',
  'status',
  'categoryId',
  'brand',
  'tags',
  'seoTitle',
  'seoDescription',
  'slug',
] as const;
const nullable: readonly string[] = ['categoryId', 'brand', 'seoTitle', 'seoDescription'];

/** Only what the person has changed, so that what somebody else does to the rest is left alone. */
function changesOf(product: Product, values: ProductFields): Partial<ProductFields> {
  const cleared = (name: string) => (nullable.includes(name) ? null : '');
  const all = names.map((name) => [name, values[name] || cleared(name)] as const);
  return Object.fromEntries(all.filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(product[name])));
}

function DeleteButton({ product }: { product: Product }) {
  const t = useTranslate();
  const navigate = useNavigate();
  const [isOpen, setOpen] = useState(false);
  const [remove] = useDelete();
  return (
    <>
      <Button color="error" onClick={() => setOpen(true)}>
        {t('product.delete')}
      </Button>
      {isOpen && (
        <ActionDialog
          title={t('product.delete')}
          text={t('product.delete_text')}
          confirm={t('product.delete')}
          danger
          done="product.deleted"
          run={async () => {
            await remove('products', { id: product.id, previousData: product }, { returnPromise: true });
            await navigate('/products');
          }}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}
