import { Button } from '@mui/material';
import { useMemo, useState } from 'react';
import { Form, useNotify, useTranslate } from 'react-admin';
import { useNavigate } from 'react-router';
import { type Collection, deleteCollection, updateCollection } from '../../api/collections';
import { ActionDialog } from '../../framework/action-dialog';
import { useReload } from '../../framework/detail';
import { DetailPage } from '../../framework/detail-page';
import { PageHeader } from '../../framework/page-header';
import { ProblemAlert } from '../../framework/problem-alert';
import { StatusChip } from '../../framework/status-chip';
import { useStore } from '../../framework/store';
import { useCan } from '../../framework/use-can';
import { useSubmit } from '../../framework/use-submit';
import { CollectionInputs } from './collection-inputs';
import { type CollectionValues, changesOf, errorsAt, valuesOf } from './values';

export function CollectionDetail() {
  return (
    <DetailPage<Collection> resource="collections" permission="product:read">
      {(collection) => <CollectionPage collection={collection} />}
    </DetailPage>
  );
}

function CollectionPage({ collection }: { collection: Collection }) {
  const t = useTranslate();
  const notify = useNotify();
  const reload = useReload();
  const { currency } = useStore();
  const readOnly = !useCan()('product:write');
  const record = useMemo(() => valuesOf(collection), [collection]);
  const { problem, isBusy, submit } = useSubmit<CollectionValues>(async (values) => {
    await updateCollection(collection, changesOf(collection, values, currency));
    await reload();
    notify('collection.saved', { type: 'success' });
  });
  const send = async (values: CollectionValues) => {
    const errors = await submit(values);
    return errors && errorsAt(errors, values.content.rules);
  };
  return (
    <Form record={record} onSubmit={(values: unknown) => send(values as CollectionValues)} warnWhenUnsavedChanges>
      <PageHeader
        title={collection.title}
        back="/collections"
        chips={<StatusChip status={collection.status} />}
        actions={
          !readOnly && (
            <>
              <DeleteButton collection={collection} />
              <Button type="submit" variant="contained" loading={isBusy}>
                {t('form.save')}
              </Button>
            </>
          )
        }
      />
      <ProblemAlert problem={problem} />
      <CollectionInputs readOnly={readOnly} />
    </Form>
  );
}

function DeleteButton({ collection }: { collection: Collection }) {
  const t = useTranslate();
  const navigate = useNavigate();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button color="error" onClick={() => setOpen(true)}>
        {t('collection.delete')}
      </Button>
      {isOpen && (
        <ActionDialog
          title={`${t('collection.delete')}: ${collection.title}`}
          text={t('collection.delete_text')}
          confirm={t('collection.delete')}
          danger
          done="collection.deleted"
          run={async () => {
            await deleteCollection(collection);
            await navigate('/collections');
          }}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}
