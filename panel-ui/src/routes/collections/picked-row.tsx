import { useDraggable, useDroppable } from '@dnd-kit/core';
import DownIcon from '@mui/icons-material/ArrowDownwardRounded';
import UpIcon from '@mui/icons-material/ArrowUpwardRounded';
import DeleteIcon from '@mui/icons-material/DeleteOutlineRounded';
import Handle from '@mui/icons-material/DragIndicatorRounded';
import { Box, IconButton, Link as MuiLink } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import type { PickedProduct } from '../../api/collections';
import { StatusChip } from '../../framework/status-chip';
import { Thumbnail } from '../../framework/thumbnail';

interface PickedRowProps {
  product: PickedProduct;
  index: number;
  isLast: boolean;
  readOnly: boolean;
  onMove(to: number): void;
  onRemove(): void;
}

export function PickedRow({ product, index, isLast, readOnly, onMove, onRemove }: PickedRowProps) {
  const t = useTranslate();
  const { id, name, status, image } = product;
  const { setNodeRef, isOver } = useDroppable({ id });
  return (
    <Box
      component="li"
      ref={setNodeRef}
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        columnGap: 1,
        minHeight: 48,
        borderTop: 1,
        borderColor: 'divider',
        backgroundColor: isOver ? 'action.selected' : undefined,
      }}
    >
      {!readOnly && <DragHandle product={product} />}
      <Box sx={{ width: 24, color: 'text.secondary', textAlign: 'right', fontSize: 14 }}>{index + 1}</Box>
      <Thumbnail image={image} size={36} />
      <MuiLink
        component={Link}
        to={`/products/${id}`}
        sx={{ flex: '1 1 120px', minWidth: 0, overflowWrap: 'anywhere' }}
      >
        {name}
      </MuiLink>
      {status !== 'active' && <StatusChip status={status} />}
      {!readOnly && (
        <Box sx={{ whiteSpace: 'nowrap', ml: 'auto' }}>
          <IconButton
            aria-label={t('collection.up', { name })}
            disabled={index === 0}
            onClick={() => onMove(index - 1)}
          >
            <UpIcon />
          </IconButton>
          <IconButton aria-label={t('collection.down', { name })} disabled={isLast} onClick={() => onMove(index + 1)}>
            <DownIcon />
          </IconButton>
          <IconButton aria-label={t('collection.take_out', { name })} onClick={onRemove}>
            <DeleteIcon />
          </IconButton>
        </Box>
      )}
    </Box>
  );
}

/** A phone has the arrows alone. */
const onDesk = { display: { xs: 'none', sm: 'inline-flex' } };

function DragHandle({ product: { id, name } }: { product: PickedProduct }) {
  const t = useTranslate();
  const { setNodeRef, listeners, isDragging } = useDraggable({ id });
  return (
    <IconButton
      ref={setNodeRef}
      size="small"
      aria-label={t('category.drag', { name })}
      sx={{ ...onDesk, cursor: 'grab', touchAction: 'none', opacity: isDragging ? 0.5 : 1 }}
      {...listeners}
    >
      <Handle />
    </IconButton>
  );
}
