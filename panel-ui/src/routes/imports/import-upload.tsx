import { FormControlLabel, MenuItem, Switch, TextField, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useNavigate } from 'react-router';
import { newKey } from '../../api/client';
import { createImport, type ImportFormat, importFormats } from '../../api/imports';
import { useForgetLists } from '../../framework/detail';
import { FileDrop } from '../../framework/file-drop';
import { ProblemAlert } from '../../framework/problem-alert';
import { Section } from '../../framework/section';
import { useSubmit } from '../../framework/use-submit';

const FILES = '.csv,.json,.jsonl,.ndjson,text/csv,application/json';

/** Takes a file, which is then checked; its own page shows what came of it. */
export function ImportUpload() {
  const t = useTranslate();
  const navigate = useNavigate();
  const forgetLists = useForgetLists('imports');
  const [format, setFormat] = useState<ImportFormat | ''>('');
  const [trackStock, setTrackStock] = useState(false);
  const { problem, isBusy, submit } = useSubmit<File>(async (file) => {
    const { id } = await createImport(file, { format: format || null, trackStock }, newKey());
    await forgetLists();
    await navigate(`/imports/${id}`);
  });
  return (
    <Section title={t('import.title')}>
      <Typography color="textSecondary" sx={{ mb: 1 }}>
        {t('import.text')}
      </Typography>
      <TextField
        select
        label={t('import.format')}
        value={format}
        onChange={(event) => setFormat(event.target.value as ImportFormat | '')}
        slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
        sx={{ maxWidth: 360 }}
      >
        <MenuItem value="">{t('import.format_told')}</MenuItem>
        {importFormats.map((name) => (
          <MenuItem key={name} value={name}>
            {t(`import.formats.${name}`)}
          </MenuItem>
        ))}
      </TextField>
      <FormControlLabel
        control={<Switch checked={trackStock} onChange={(event) => setTrackStock(event.target.checked)} />}
        label={t('import.track_stock')}
        sx={{ display: 'flex', my: 0.5 }}
      />
      <ProblemAlert problem={problem} />
      <FileDrop
        label={t('import.choose')}
        text={t('import.drop')}
        accept={FILES}
        multiple={false}
        isBusy={isBusy}
        onFiles={([file]) => file && void submit(file)}
      />
    </Section>
  );
}
