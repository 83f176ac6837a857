import { Button, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { type Import, type ImportError, readErrorFile, readImportErrors } from '../../api/imports';
import { download } from '../../framework/download';
import { ProblemAlert } from '../../framework/problem-alert';
import { Section } from '../../framework/section';
import { ErrorState, LoadingState } from '../../framework/states';
import { useSubmit } from '../../framework/use-submit';

const SHOWN = 50;

/** What was refused, row by row, and all of it as a file. */
export function ImportErrors({ row: { id, status, refused } }: { row: Import }) {
  const t = useTranslate();
  const { data, error, refetch } = useQuery({
    queryKey: ['imports', 'errors', id, status, refused],
    queryFn: () => readImportErrors(id, SHOWN),
  });
  const file = useSubmit<string>(async (importId) => download(await readErrorFile(importId), `${importId}-errors.csv`));
  return (
    <Section
      title={t('import.errors')}
      flush
      action={
        <Button size="small" loading={file.isBusy} onClick={() => void file.submit(id)}>
          {t('import.errors_file')}
        </Button>
      }
    >
      <ProblemAlert problem={file.problem} />
      {error ? (
        <ErrorState error={error} retry={() => void refetch()} />
      ) : data ? (
        <Rows errors={data} />
      ) : (
        <LoadingState />
      )}
      {refused > SHOWN && (
        <Typography variant="body2" color="textSecondary" sx={{ px: 2, py: 1 }}>
          {t('import.errors_more', { shown: SHOWN })}
        </Typography>
      )}
    </Section>
  );
}

function Rows({ errors }: { errors: ImportError[] }) {
  const t = useTranslate();
  return (
    <Table size="small">
      <TableHead>
        <TableRow>
          <TableCell sx={{ width: 72 }}>{t('import.row')}</TableCell>
          <TableCell>{t('import.item')}</TableCell>
          <TableCell>{t('import.reason')}</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {errors.map(({ row, item, reason }) => (
          <TableRow key={`${row} ${reason}`}>
            <TableCell>{row}</TableCell>
            <TableCell sx={{ overflowWrap: 'anywhere' }}>{item || '–'}</TableCell>
            <TableCell sx={{ overflowWrap: 'anywhere' }}>{reason}</TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
