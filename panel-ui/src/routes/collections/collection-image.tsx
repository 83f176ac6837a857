import { Box, Button } from '@mui/material';
import { maxLength, TextInput, useTranslate } from 'react-admin';
import { useFormContext, useWatch } from 'react-hook-form';
import { PICTURES, uploadPictures } from '../../api/media';
import { FileDrop } from '../../framework/file-drop';
import { ProblemAlert } from '../../framework/problem-alert';
import { Section } from '../../framework/section';
import { Thumbnail } from '../../framework/thumbnail';
import { useSubmit } from '../../framework/use-submit';
import type { CollectionValues } from './values';

const altRule = maxLength(300);

/** The picture that stands for a collection. */
export function CollectionImage({ readOnly }: { readOnly: boolean }) {
  const t = useTranslate();
  const { setValue } = useFormContext<CollectionValues>();
  const image = useWatch<CollectionValues, 'image'>({ name: 'image' });
  const upload = useSubmit<File[]>(async (files) => {
    const [media] = await uploadPictures(files);
    if (media) setValue('image', { mediaId: media.id, alt: image?.alt ?? '', url: media.url }, { shouldDirty: true });
  });
  return (
    <Section
      title={t('collection.image')}
      action={
        image &&
        !readOnly && (
          <Button size="small" onClick={() => setValue('image', null, { shouldDirty: true })}>
            {t('form.remove')}
          </Button>
        )
      }
    >
      {image && (
        <>
          <Box sx={{ mb: 1 }}>
            <Thumbnail image={image.url ? { url: image.url, alt: image.alt } : null} size={120} />
          </Box>
          <TextInput
            source="image.alt"
            label="product.image_alt"
            validate={altRule}
            readOnly={readOnly}
            helperText={false}
          />
        </>
      )}
      <ProblemAlert problem={upload.problem} />
      {!readOnly && (
        <FileDrop
          label={t('collection.image_upload')}
          text={t('collection.image_drop')}
          accept={PICTURES}
          multiple={false}
          isBusy={upload.isBusy}
          onFiles={(files) => void upload.submit(files)}
        />
      )}
    </Section>
  );
}
