import { maxLength, required, SelectInput, TextInput, useTranslate } from 'react-admin';
import { Section } from '../../framework/section';
import { WordsInput } from '../../framework/words-input';
import { CategoryInput } from './category-input';

const name = [required(), maxLength(200)];
const text = maxLength(100_000);
const short = maxLength(120);
const title = maxLength(200);
const summary = maxLength(500);

/** What the product says of itself. */
export function DetailsFields({ readOnly }: { readOnly: boolean }) {
  const t = useTranslate();
  return (
    <Section title={t('product.details')}>
      <TextInput source="name" label="product.name" validate={name} readOnly={readOnly} helperText={false} />
      <TextInput
        source="description"
        label="product.description"
        multiline
        minRows={5}
        validate={text}
        readOnly={readOnly}
        helperText={false}
      />
    </Section>
  );
}

/** Where it belongs. */
export function OrganizationFields({ readOnly }: { readOnly: boolean }) {
  const t = useTranslate();
  const statuses = ['active', 'draft', 'archived'].map((id) => ({ id, name: t(`status.${id}`) }));
  return (
    <Section title={t('product.organization')}>
      <SelectInput
        source="status"
        label="product.status"
        choices={statuses}
        readOnly={readOnly}
        helperText={false}
        validate={required()}
      />
      <CategoryInput source="categoryId" label="product.category" readOnly={readOnly} />
      <TextInput source="brand" label="product.brand" validate={short} readOnly={readOnly} helperText={false} />
      <WordsInput source="tags" label="product.tags" help="product.tags_help" readOnly={readOnly} />
    </Section>
  );
}

export function SeoFields({ readOnly }: { readOnly: boolean }) {
  const t = useTranslate();
  return (
    <Section title={t('product.seo')}>
      <TextInput
        source="slug"
        label="product.slug"
        validate={short}
        readOnly={readOnly}
        helperText="product.slug_help"
      />
      <TextInput source="seoTitle" label="product.seo_title" validate={title} readOnly={readOnly} helperText={false} />
      <TextInput
        source="seoDescription"
        label="product.seo_description"
        multiline
        validate={summary}
        readOnly={readOnly}
        helperText={false}
      />
    </Section>
  );
}
