import { Button } from '@mui/material';
import { useState } from 'react';
import { Form, useNotify, useTranslate } from 'react-admin';
import { useNavigate } from 'react-router';
import { newKey } from '../../api/client';
import { createCollection } from '../../api/collections';
import { useForgetLists } from '../../framework/detail';
import { PageHeader } from '../../framework/page-header';
import { ProblemAlert } from '../../framework/problem-alert';
import { Guard } from '../../framework/states';
import { useStore } from '../../framework/store';
import { useSubmit } from '../../framework/use-submit';
import { CollectionInputs } from './collection-inputs';
import { blank, type CollectionValues, errorsAt, fieldsOf } from './values';

export function CollectionCreate() {
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
  const forgetLists = useForgetLists('collections');
  const [key] = useState(newKey);
  const { problem, isBusy, submit } = useSubmit<CollectionValues>(async (values) => {
    const { id } = await createCollection(fieldsOf(values, currency), key);
    await forgetLists();
    notify('collection.created', { type: 'success' });
    await navigate(`/collections/${id}`);
  });
  const send = async (values: CollectionValues) => {
    const errors = await submit(values);
    return errors && errorsAt(errors, values.content.rules);
  };
  return (
    <Form record={blank} onSubmit={(values: unknown) => send(values as CollectionValues)} warnWhenUnsavedChanges>
      <PageHeader
        title={t('collection.create')}
        back="/collections"
        actions={
          <Button type="submit" variant="contained" loading={isBusy}>
            {t('form.save')}
          </Button>
        }
      />
      <ProblemAlert problem={problem} />
      <CollectionInputs readOnly={false} />
    </Form>
  );
}
