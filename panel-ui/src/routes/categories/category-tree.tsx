import { DndContext, type DragEndEvent, PointerSensor, useSensor, useSensors } from '@dnd-kit/core';
import { Box } from '@mui/material';
import { useNotify } from 'react-admin';
import { type CategoryNode, flatten, moveCategory } from '../../api/categories';
import { useReload } from '../../framework/detail';
import { ProblemAlert } from '../../framework/problem-alert';
import { useSubmit } from '../../framework/use-submit';
import type { OpenDialog } from './category-dialogs';
import { CategoryRow, type Drop } from './category-row';

interface CategoryTreeProps {
  tree: CategoryNode[];
  mayWrite: boolean;
  open(dialog: OpenDialog): void;
}

/** A click is no drag. */
const DRAG_FROM_PX = 6;

/** The tree of categories; a category can be dropped on another, or between two. */
export function CategoryTree({ tree, mayWrite, open }: CategoryTreeProps) {
  const sensors = useSensors(useSensor(PointerSensor, { activationConstraint: { distance: DRAG_FROM_PX } }));
  const notify = useNotify();
  const reload = useReload();
  const { problem, submit } = useSubmit<{ id: string; drop: Drop }>(async ({ id, drop }) => {
    await moveCategory(id, drop.parentId, drop.position);
    await reload();
    notify('category.moved', { type: 'success' });
  });
  const onDragEnd = ({ active, over }: DragEndEvent) => {
    const drop = over?.data.current as Drop | undefined;
    const id = String(active.id);
    if (drop && !isWithin(tree, id, drop.parentId)) void submit({ id, drop });
  };
  return (
    <DndContext sensors={sensors} onDragEnd={onDragEnd}>
      <ProblemAlert problem={problem} />
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {tree.map((node, index) => (
          <CategoryRow key={node.id} node={node} parentId={null} index={index} mayWrite={mayWrite} open={open} />
        ))}
      </Box>
    </DndContext>
  );
}

/** Whether the place is in the category itself or below it. */
function isWithin(tree: CategoryNode[], id: string, parentId: string | null): boolean {
  const find = (nodes: CategoryNode[]): CategoryNode | undefined =>
    nodes.find((node) => node.id === id) ?? nodes.map(({ children }) => find(children)).find(Boolean);
  const node = find(tree);
  return parentId !== null && (parentId === id || flatten(node?.children ?? []).some((below) => below.id === parentId));
}
