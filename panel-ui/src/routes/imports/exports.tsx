import { Box, Button, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { readFile } from '../../api/files';
import { download } from '../../framework/download';
import { ProblemAlert } from '../../framework/problem-alert';
import { Section } from '../../framework/section';
import { useCan } from '../../framework/use-can';
import { useSubmit } from '../../framework/use-submit';

interface ExportedFile {
  /** `products.csv` */
  name: string;
  format: 'csv' | 'jsonl';
  path: string;
}

const both = (name: string): ExportedFile[] =>
  (['csv', 'jsonl'] as const).map((format) => ({
    name: `${name}.${format}`,
    format,
    path: `/v1/admin/exports/${name}?format=${format}`,
  }));

const exported: { of: string; permission: string; files: ExportedFile[] }[] = [
  { of: 'menu.products', permission: 'product:read', files: both('products') },
  { of: 'menu.inventory', permission: 'stock:read', files: both('stock') },
  { of: 'menu.customers', permission: 'customer:export', files: both('customers') },
  {
    of: 'menu.orders',
    permission: 'order:export',
    files: [{ name: 'orders.csv', format: 'csv', path: '/v1/admin/orders/export' }],
  },
];

/** Everything of a kind as a file, for those who may take it. */
export function Exports() {
  const t = useTranslate();
  const can = useCan();
  const { problem, isBusy, submit } = useSubmit<ExportedFile>(async ({ path, name }) =>
    download(await readFile(path), name),
  );
  return (
    <Section title={t('export.title')}>
      <Typography color="textSecondary" sx={{ mb: 1 }}>
        {t('export.text')}
      </Typography>
      <ProblemAlert problem={problem} />
      {exported
        .filter(({ permission }) => can(permission))
        .map(({ of, files }) => (
          <Box key={of} sx={{ display: 'flex', alignItems: 'center', gap: 1, minHeight: 40 }}>
            <Box sx={{ flex: 1 }}>{t(of)}</Box>
            {files.map((file) => (
              <Button
                key={file.name}
                size="small"
                disabled={isBusy}
                onClick={() => void submit(file)}
                aria-label={`${t(of)}: ${t(`export.formats.${file.format}`)}`}
              >
                {t(`export.formats.${file.format}`)}
              </Button>
            ))}
          </Box>
        ))}
    </Section>
  );
}
