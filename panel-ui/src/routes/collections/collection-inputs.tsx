import { maxLength, RadioButtonGroupInput, required, SelectInput, TextInput, useTranslate } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { Columns, Section } from '../../framework/section';
import { SeoFields } from '../products/product-fields';
import { CollectionImage } from './collection-image';
import { PickedProducts } from './picked-products';
import { RuleList } from './rule-list';
import { RulesPreview } from './rules-preview';

const title = [required(), maxLength(120)];
const text = maxLength(100_000);
const needed = required();

/** Everything that a collection says and holds. */
export function CollectionInputs({ readOnly }: { readOnly: boolean }) {
  const t = useTranslate();
  return (
    <Columns
      main={
        <>
          <Section title={t('product.details')}>
            <TextInput
              source="title"
              label="collection.title"
              validate={title}
              readOnly={readOnly}
              helperText={false}
            />
            <TextInput
              source="description"
              label="product.description"
              multiline
              minRows={3}
              validate={text}
              readOnly={readOnly}
              helperText={false}
            />
          </Section>
          <Content readOnly={readOnly} />
        </>
      }
      side={
        <>
          <Section title={t('product.status')}>
            <SelectInput
              source="status"
              label="product.status"
              choices={['active', 'draft'].map((id) => ({ id, name: t(`status.${id}`) }))}
              validate={needed}
              readOnly={readOnly}
              helperText="collection.status_help"
            />
          </Section>
          <CollectionImage readOnly={readOnly} />
          <SeoFields readOnly={readOnly} />
        </>
      }
    />
  );
}

function Content({ readOnly }: { readOnly: boolean }) {
  const t = useTranslate();
  const kind: unknown = useWatch({ name: 'content.kind' });
  return (
    <>
      <Section title={t('menu.products')}>
        <RadioButtonGroupInput
          source="content.kind"
          label="collection.kind"
          choices={['picked', 'rules'].map((id) => ({ id, name: t(`collection.kinds.${id}`) }))}
          readOnly={readOnly}
          helperText={false}
        />
        {kind === 'rules' ? <RuleList readOnly={readOnly} /> : <PickedProducts readOnly={readOnly} />}
      </Section>
      {kind === 'rules' && <RulesPreview />}
    </>
  );
}
