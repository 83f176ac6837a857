import DeleteIcon from '@mui/icons-material/DeleteOutlineRounded';
import EditIcon from '@mui/icons-material/EditOutlined';
import { Box, Chip, IconButton } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { OpenGroup } from './synonym-dialogs';

interface GroupListProps {
  /** With its place among all of them. */
  groups: { words: string[]; index: number }[];
  mayWrite: boolean;
  open(group: OpenGroup): void;
}

/** Each line is a group of words of which one is found where another is asked for. */
export function GroupList({ groups, mayWrite, open }: GroupListProps) {
  const t = useTranslate();
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, mt: 1, p: 0 }}>
      {groups.map(({ words, index }) => {
        const name = words.join(', ');
        return (
          <Box
            component="li"
            key={index}
            sx={{ display: 'flex', alignItems: 'center', gap: 1, px: 2, py: 1, borderTop: 1, borderColor: 'divider' }}
          >
            <Box sx={{ flex: 1, minWidth: 0, display: 'flex', flexWrap: 'wrap', gap: 0.75 }}>
              {words.map((word) => (
                <Chip key={word} label={word} size="small" />
              ))}
            </Box>
            {mayWrite && (
              <Box sx={{ whiteSpace: 'nowrap' }}>
                <IconButton aria-label={t('synonym.edit_of', { name })} onClick={() => open({ kind: 'save', index })}>
                  <EditIcon />
                </IconButton>
                <IconButton
                  aria-label={t('synonym.delete_of', { name })}
                  onClick={() => open({ kind: 'delete', index })}
                >
                  <DeleteIcon />
                </IconButton>
              </Box>
            )}
          </Box>
        );
      })}
    </Box>
  );
}
