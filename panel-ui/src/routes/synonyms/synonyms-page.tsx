import AddIcon from '@mui/icons-material/AddRounded';
import { Box, Button, Paper, TextField, Typography } from '@mui/material';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { readSynonyms } from '../../api/synonyms';
import { DetailContext } from '../../framework/detail';
import { PageHeader } from '../../framework/page-header';
import { EmptyState, ErrorState, Guard, LoadingState } from '../../framework/states';
import { useCan } from '../../framework/use-can';
import { GroupList } from './group-list';
import { type OpenGroup, SynonymDialogs } from './synonym-dialogs';

const queryKey = ['synonyms'];

export function SynonymsPage() {
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
  const [open, setOpen] = useState<OpenGroup | null>(null);
  const { data, error, isPending, refetch } = useQuery({ queryKey, queryFn: readSynonyms });
  const reload = () => client.invalidateQueries({ queryKey });
  return (
    <DetailContext.Provider value={{ resource: 'synonyms', id: '', reload }}>
      <PageHeader
        title={t('menu.synonyms')}
        actions={
          mayWrite && (
            <Button
              variant="contained"
              startIcon={<AddIcon />}
              disabled={!data}
              onClick={() => setOpen({ kind: 'save', index: data?.groups.length ?? 0 })}
            >
              {t('synonym.create')}
            </Button>
          )
        }
      />
      <Paper variant="outlined">
        {error && !data ? (
          <ErrorState error={error} retry={() => void refetch()} />
        ) : isPending ? (
          <LoadingState />
        ) : (
          <Groups groups={data.groups} mayWrite={mayWrite} open={setOpen} />
        )}
      </Paper>
      {open && data && <SynonymDialogs open={open} synonyms={data} onClose={() => setOpen(null)} />}
    </DetailContext.Provider>
  );
}

interface GroupsProps {
  groups: string[][];
  mayWrite: boolean;
  open(group: OpenGroup): void;
}

function Groups({ groups, mayWrite, open }: GroupsProps) {
  const t = useTranslate();
  const [text, setText] = useState('');
  if (groups.length === 0) return <EmptyState title={t('synonym.none')} text={t('synonym.text')} />;
  const wanted = text.trim().toLowerCase();
  const found = groups
    .map((words, index) => ({ words, index }))
    .filter(({ words }) => words.some((word) => word.toLowerCase().includes(wanted)));
  return (
    <>
      <Box sx={{ px: 2, pt: 2 }} data-search>
        <Typography variant="body2" color="textSecondary" sx={{ mb: 1 }}>
          {t('synonym.text')}
        </Typography>
        <TextField
          value={text}
          onChange={(event) => setText(event.target.value)}
          placeholder={t('synonym.search')}
          slotProps={{ htmlInput: { 'aria-label': t('synonym.search') } }}
          sx={{ maxWidth: 340 }}
        />
      </Box>
      {found.length === 0 ? (
        <EmptyState title={t('synonym.none_found')} />
      ) : (
        <GroupList groups={found} mayWrite={mayWrite} open={open} />
      )}
    </>
  );
}
