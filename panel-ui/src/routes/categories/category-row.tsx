import { useDraggable, useDroppable } from '@dnd-kit/core';
import Handle from '@mui/icons-material/DragIndicatorRounded';
import Expand from '@mui/icons-material/ExpandMoreRounded';
import More from '@mui/icons-material/MoreVertRounded';
import { Box, IconButton, Menu, MenuItem, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { CategoryNode } from '../../api/categories';
import type { OpenDialog } from './category-dialogs';

/** Where something can be dropped: below which category, and before which of its children. */
export interface Drop {
  parentId: string | null;
  position: number;
}

interface CategoryRowProps {
  node: CategoryNode;
  parentId: string | null;
  index: number;
  mayWrite: boolean;
  open(dialog: OpenDialog): void;
}

export function CategoryRow({ node, parentId, index, mayWrite, open }: CategoryRowProps) {
  const t = useTranslate();
  const [isExpanded, setExpanded] = useState(true);
  const onto = useDroppable({
    id: `onto-${node.id}`,
    data: { parentId: node.id, position: node.children.length } satisfies Drop,
  });
  const { name, children } = node;
  return (
    <Box component="li">
      <Gap parentId={parentId} position={index} id={node.id} />
      <Box
        ref={onto.setNodeRef}
        sx={{
          display: 'flex',
          alignItems: 'center',
          gap: 0.5,
          borderRadius: 1,
          minHeight: 40,
          backgroundColor: onto.isOver ? 'action.selected' : undefined,
        }}
      >
        {mayWrite && <DragHandle node={node} />}
        <IconButton
          size="small"
          onClick={() => setExpanded(!isExpanded)}
          aria-expanded={isExpanded}
          aria-label={t(isExpanded ? 'category.collapse' : 'category.expand', { name })}
          sx={{
            visibility: children.length === 0 ? 'hidden' : 'visible',
            transform: isExpanded ? 'none' : 'rotate(-90deg)',
          }}
        >
          <Expand />
        </IconButton>
        <Typography sx={{ flex: 1, overflowWrap: 'anywhere' }}>{name}</Typography>
        {mayWrite && <RowMenu node={node} parentId={parentId} index={index} open={open} />}
      </Box>
      {isExpanded && children.length > 0 && (
        <Box component="ul" sx={{ listStyle: 'none', m: 0, pl: { xs: 2, sm: 4 } }}>
          {children.map((child, at) => (
            <CategoryRow key={child.id} node={child} parentId={node.id} index={at} mayWrite={mayWrite} open={open} />
          ))}
        </Box>
      )}
    </Box>
  );
}

/** Between two categories: a line while something is held over it. */
function Gap({ parentId, position, id }: Drop & { id: string }) {
  const { setNodeRef, isOver } = useDroppable({ id: `before-${id}`, data: { parentId, position } satisfies Drop });
  return (
    <Box ref={setNodeRef} sx={{ height: 6, borderRadius: 3, backgroundColor: isOver ? 'primary.main' : undefined }} />
  );
}

function DragHandle({ node }: { node: CategoryNode }) {
  const t = useTranslate();
  const { setNodeRef, listeners, isDragging } = useDraggable({ id: node.id });
  return (
    <IconButton
      ref={setNodeRef}
      size="small"
      aria-label={t('category.drag', { name: node.name })}
      sx={{ cursor: 'grab', touchAction: 'none', opacity: isDragging ? 0.5 : 1 }}
      {...listeners}
    >
      <Handle />
    </IconButton>
  );
}

function RowMenu({ node, parentId, index, open }: Omit<CategoryRowProps, 'mayWrite'>) {
  const t = useTranslate();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const items: [string, OpenDialog][] = [
    ['category.rename', { kind: 'edit', id: node.id }],
    ['category.add_below', { kind: 'create', parentId: node.id }],
    ['category.move', { kind: 'move', id: node.id, parentId, position: index }],
    ['category.delete', { kind: 'delete', id: node.id }],
  ];
  return (
    <>
      <IconButton
        size="small"
        aria-haspopup="menu"
        aria-label={t('category.menu', { name: node.name })}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        <More />
      </IconButton>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        {items.map(([label, dialog]) => (
          <MenuItem
            key={label}
            onClick={() => {
              setAnchor(null);
              open(dialog);
            }}
          >
            {t(label)}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}
