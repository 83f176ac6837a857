import AddIcon from '@mui/icons-material/AddRounded';
import DownIcon from '@mui/icons-material/ArrowDownwardRounded';
import UpIcon from '@mui/icons-material/ArrowUpwardRounded';
import DeleteIcon from '@mui/icons-material/DeleteOutlineRounded';
import { Box, Button, IconButton, Typography } from '@mui/material';
import { useState } from 'react';
import { maxLength, required, TextInput, useTranslate } from 'react-admin';
import { PICTURES, uploadPictures } from '../../api/media';
import type { NewImage } from '../../api/products';
import { ActionDialog } from '../../framework/action-dialog';
import { FileDrop } from '../../framework/file-drop';
import { ProblemAlert } from '../../framework/problem-alert';
import { Section } from '../../framework/section';
import { Thumbnail } from '../../framework/thumbnail';
import { useSubmit } from '../../framework/use-submit';

export interface Picture {
  id?: string;
  /** Of one that was uploaded. */
  mediaId?: string | null;
  url: string;
  alt: string;
}

interface ImageListProps {
  images: Picture[];
  readOnly: boolean;
  /** All of them, in their new order. */
  onChange(images: Picture[]): Promise<unknown>;
}

/** As it is sent. */
export const newImage = ({ mediaId, url, alt }: Picture): NewImage => (mediaId ? { mediaId, alt } : { url, alt });

/** Pictures in their order; the first stands for the product. */
export function ImageList({ images, readOnly, onChange }: ImageListProps) {
  const t = useTranslate();
  const [isAdding, setAdding] = useState(false);
  const upload = useSubmit<File[]>(async (files) => {
    const added = (await uploadPictures(files)).map(({ id, url, fileName }) => ({
      mediaId: id,
      url: url ?? '',
      alt: withoutType(fileName),
    }));
    await onChange([...images, ...added]);
  });
  const swap = (index: number, other: number) => {
    const next = [...images];
    const [one, two] = [next[index], next[other]];
    if (one && two) [next[index], next[other]] = [two, one];
    void onChange(next);
  };
  return (
    <Section
      title={t('product.images')}
      action={
        !readOnly && (
          <Button size="small" startIcon={<AddIcon />} onClick={() => setAdding(true)}>
            {t('product.image_add')}
          </Button>
        )
      }
    >
      {images.length === 0 && <Typography color="textSecondary">{t('product.no_images')}</Typography>}
      {images.map((image, index) => (
        <Box
          key={image.id ?? image.mediaId ?? image.url}
          sx={{ display: 'flex', alignItems: 'center', gap: 1.5, py: 0.5 }}
        >
          <Thumbnail image={image} size={56} />
          <Typography variant="body2" sx={{ flex: 1, overflowWrap: 'anywhere' }}>
            {image.alt || image.url}
          </Typography>
          {!readOnly && (
            <>
              <IconButton aria-label={t('form.move_up')} disabled={index === 0} onClick={() => swap(index, index - 1)}>
                <UpIcon />
              </IconButton>
              <IconButton
                aria-label={t('form.move_down')}
                disabled={index === images.length - 1}
                onClick={() => swap(index, index + 1)}
              >
                <DownIcon />
              </IconButton>
              <IconButton
                aria-label={t('form.remove')}
                onClick={() => void onChange(images.filter((other) => other !== image))}
              >
                <DeleteIcon />
              </IconButton>
            </>
          )}
        </Box>
      ))}
      <ProblemAlert problem={upload.problem} />
      {!readOnly && (
        <FileDrop
          label={t('product.image_upload')}
          text={t('product.image_drop')}
          accept={PICTURES}
          multiple
          isBusy={upload.isBusy}
          onFiles={(files) => void upload.submit(files)}
        />
      )}
      {isAdding && <AddDialog onAdd={(image) => onChange([...images, image])} onClose={() => setAdding(false)} />}
    </Section>
  );
}

/** `linen-dress_front.jpg` says, until somebody writes better, what the picture shows. */
const withoutType = (fileName: string) => fileName.replace(/\.\w+$/, '').replace(/[-_]+/g, ' ');

const altRule = maxLength(300);

function AddDialog({ onAdd, onClose }: { onAdd(image: Picture): Promise<unknown>; onClose(): void }) {
  const t = useTranslate();
  const isAddress = (value: string) => (/^https?:\/\/\S+$/.test(value) ? undefined : t('product.image_url_wrong'));
  return (
    <ActionDialog<{ url: string; alt?: string }>
      title={t('product.image_add')}
      text={t('product.image_first')}
      confirm={t('product.image_add')}
      run={({ url, alt }) => onAdd({ url, alt: alt ?? '' })}
      onClose={onClose}
    >
      <TextInput
        source="url"
        label="product.image_url"
        validate={[required(), isAddress]}
        helperText={false}
        autoFocus
      />
      <TextInput source="alt" label="product.image_alt" validate={altRule} helperText={false} />
    </ActionDialog>
  );
}
