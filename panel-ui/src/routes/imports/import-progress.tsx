import { Alert, Box, Button, LinearProgress, Typography } from '@mui/material';
import { useLocaleState, useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { type Import, isUnderWay } from '../../api/imports';
import { Fact, Section } from '../../framework/section';

const WHOLE = 100;
/** Names and warnings at most. */
const SHOWN = 10;

/** How far an import is, and what came of it. */
export function ImportProgress({ row }: { row: Import }) {
  const t = useTranslate();
  const [locale] = useLocaleState();
  const number = (count: number) => new Intl.NumberFormat(locale).format(count);
  const words = { total: number(row.total), done: number(row.done), good: number(row.total - row.refused) };
  return (
    <Section title={t('import.progress')}>
      {isUnderWay(row) ? (
        <Box role="status">
          <Typography sx={{ mb: 1 }}>{t(`import.states.${row.status}`, words)}</Typography>
          <LinearProgress
            aria-label={t('import.progress')}
            {...(row.status === 'running' && row.total > 0
              ? { variant: 'determinate', value: (row.done / row.total) * WHOLE }
              : {})}
          />
        </Box>
      ) : (
        <Alert severity={severityOf(row)} action={row.status === 'completed' && <ToProducts />}>
          {row.failure ?? t(`import.states.${row.status}`, words)}
        </Alert>
      )}
      {row.status !== 'checking' && row.status !== 'failed' && (
        <Box sx={{ mt: 2 }}>
          <Fact label={t('import.total')}>{words.total}</Fact>
          {row.status === 'ready' ? (
            row.expected && <Expected expected={row.expected} number={number} />
          ) : (
            <>
              <Fact label={t('import.created')}>{number(row.created)}</Fact>
              <Fact label={t('import.updated')}>{number(row.updated)}</Fact>
              <Fact label={t('import.unchanged')}>{number(row.unchanged)}</Fact>
            </>
          )}
          <Fact label={t('import.refused')}>{number(row.refused)}</Fact>
        </Box>
      )}
    </Section>
  );
}

interface ExpectedProps {
  expected: NonNullable<Import['expected']>;
  number(count: number): string;
}

/** What the import would do, as it was tried when the file was checked. */
function Expected({ expected, number }: ExpectedProps) {
  const t = useTranslate();
  const { newCategories, newCategoryCount, warnings, warningCount } = expected;
  return (
    <>
      <Fact label={t('import.will.create')}>{number(expected.created)}</Fact>
      <Fact label={t('import.will.update')}>{number(expected.updated)}</Fact>
      <Fact label={t('import.will.leave')}>{number(expected.unchanged)}</Fact>
      {newCategoryCount > 0 && (
        <Fact label={t('import.will.categories', { count: number(newCategoryCount) })}>
          {newCategories.slice(0, SHOWN).join(', ')}
          {newCategoryCount > SHOWN && ' …'}
        </Fact>
      )}
      {warningCount > 0 && (
        <Fact label={t('import.will.warnings', { count: number(warningCount) })}>
          {warnings.slice(0, SHOWN).map(({ row, item, reason }) => (
            <div key={`${row} ${item} ${reason}`}>
              {t('import.row')} {row}: {item} – {reason}
            </div>
          ))}
          {warningCount > SHOWN && '…'}
        </Fact>
      )}
    </>
  );
}

function severityOf({ status, refused }: Import) {
  if (status === 'failed') return 'error';
  if (refused > 0) return 'warning';
  return status === 'completed' ? 'success' : 'info';
}

function ToProducts() {
  const t = useTranslate();
  return (
    <Button component={Link} to="/products" color="inherit" size="small">
      {t('menu.products')}
    </Button>
  );
}
