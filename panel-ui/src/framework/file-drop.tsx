import UploadIcon from '@mui/icons-material/UploadFileRounded';
import { Box, Button, Typography } from '@mui/material';
import { type DragEvent, useRef, useState } from 'react';

interface FileDropProps {
  label: string;
  /** Beside the button: what else one can do. */
  text: string;
  /** Types of files, as an input of HTML takes them. */
  accept: string;
  /** Whether several can be given at once. */
  multiple: boolean;
  isBusy: boolean;
  onFiles(files: File[]): void;
}

/** Takes files that are dropped on it, or that are chosen by its button. */
export function FileDrop({ label, text, accept, multiple, isBusy, onFiles }: FileDropProps) {
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const take = (files: FileList | null) => {
    if (files && files.length > 0 && !isBusy) onFiles([...files].slice(0, multiple ? undefined : 1));
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files);
  };
  const over = (event: DragEvent) => {
    event.preventDefault();
    setOver(true);
  };
  return (
    <Box
      data-drop
      onDragOver={over}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        justifyContent: 'center',
        gap: 1,
        p: 2,
        mt: 1,
        border: '2px dashed',
        borderColor: isOver ? 'primary.main' : 'divider',
        backgroundColor: isOver ? 'action.hover' : undefined,
        borderRadius: 2,
      }}
    >
      <Button startIcon={<UploadIcon />} loading={isBusy} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <Typography variant="body2" color="textSecondary">
        {text}
      </Typography>
      <input
        ref={input}
        type="file"
        hidden
        multiple={multiple}
        accept={accept}
        aria-label={label}
        onChange={(event) => {
          take(event.target.files);
          // The same file can be chosen again.
          event.target.value = '';
        }}
      />
    </Box>
  );
}
