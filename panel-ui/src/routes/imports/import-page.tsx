import { useTranslate } from 'react-admin';
import { PageHeader } from '../../framework/page-header';
import { Columns } from '../../framework/section';
import { Guard } from '../../framework/states';
import { useCan } from '../../framework/use-can';
import { Exports } from './exports';
import { ImportList } from './import-list';
import { ImportUpload } from './import-upload';

/** Files of products that come in, and of everything that goes out. */
export function ImportPage() {
  return (
    <Guard permission="product:read">
      <Page />
    </Guard>
  );
}

function Page() {
  const t = useTranslate();
  const mayImport = useCan()('product:import');
  return (
    <>
      <PageHeader title={t('menu.imports')} />
      {mayImport ? (
        <>
          <Columns main={<ImportUpload />} side={<Exports />} />
          <ImportList />
        </>
      ) : (
        <Exports />
      )}
    </>
  );
}
