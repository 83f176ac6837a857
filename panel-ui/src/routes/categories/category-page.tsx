import AddIcon from '@mui/icons-material/AddRounded';
import { Button, Paper, Typography } from '@mui/material';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { type CategoryNode, readTree } from '../../api/categories';
import { DetailContext } from '../../framework/detail';
import { PageHeader } from '../../framework/page-header';
import { EmptyState, ErrorState, Guard, LoadingState } from '../../framework/states';
import { useCan } from '../../framework/use-can';
import { CategoryDialogs, type OpenDialog } from './category-dialogs';
import { CategoryTree } from './category-tree';

const queryKey = ['categories', 'tree'];

export function CategoryPage() {
  return (
    <Guard permission="product:read">
      <Page />
    </Guard>
  );
}

function Page() {
  const t = useTranslate();
  const client = useQueryClient();
  const mayWrite = useCan()('product:write');
  const [dialog, setDialog] = useState<OpenDialog | null>(null);
  const { data, error, isPending, refetch } = useQuery({ queryKey, queryFn: readTree });
  const detail = {
    resource: 'categories',
    id: '',
    reload: () => client.invalidateQueries({ queryKey: ['categories'] }),
  };
  return (
    <DetailContext.Provider value={detail}>
      <PageHeader
        title={t('menu.categories')}
        actions={
          mayWrite && (
            <Button
              variant="contained"
              startIcon={<AddIcon />}
              onClick={() => setDialog({ kind: 'create', parentId: null })}
            >
              {t('category.create')}
            </Button>
          )
        }
      />
      <Paper variant="outlined" sx={{ p: { xs: 1, sm: 2 } }}>
        {error ? (
          <ErrorState error={error} retry={() => void refetch()} />
        ) : isPending ? (
          <LoadingState />
        ) : (
          <Tree tree={data} mayWrite={mayWrite} open={setDialog} />
        )}
      </Paper>
      {dialog && data && <CategoryDialogs dialog={dialog} tree={data} onClose={() => setDialog(null)} />}
    </DetailContext.Provider>
  );
}

function Tree({ tree, mayWrite, open }: { tree: CategoryNode[]; mayWrite: boolean; open(dialog: OpenDialog): void }) {
  const t = useTranslate();
  if (tree.length === 0) return <EmptyState title={t('category.none')} text={t('category.none_text')} />;
  return (
    <>
      {mayWrite && (
        <Typography variant="body2" color="textSecondary" sx={{ mb: 1 }}>
          {t('category.text')}
        </Typography>
      )}
      <CategoryTree tree={tree} mayWrite={mayWrite} open={open} />
    </>
  );
}
