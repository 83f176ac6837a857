import { DndContext, type DragEndEvent, PointerSensor, useSensor, useSensors } from '@dnd-kit/core';
import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useFormContext, useWatch } from 'react-hook-form';
import type { PickedProduct } from '../../api/collections';
import { PickedRow } from './picked-row';
import { ProductPicker } from './product-picker';
import type { CollectionValues } from './values';

const MAX_PICKED = 1000;
/** A click is no drag. */
const DRAG_FROM_PX = 6;

/** The products of a collection in the order that shoppers see; each is moved by its handle or its arrows. */
export function PickedProducts({ readOnly }: { readOnly: boolean }) {
  const t = useTranslate();
  const sensors = useSensors(useSensor(PointerSensor, { activationConstraint: { distance: DRAG_FROM_PX } }));
  const { setValue } = useFormContext<CollectionValues>();
  const products = useWatch<CollectionValues, 'content.products'>({ name: 'content.products' });
  const change = (next: PickedProduct[]) => setValue('content.products', next, { shouldDirty: true });
  const move = (from: number, to: number) => change(moved(products, from, to));
  const indexOf = (id: unknown) => products.findIndex((product) => product.id === id);
  const onDragEnd = ({ active, over }: DragEndEvent) => {
    if (over) move(indexOf(active.id), indexOf(over.id));
  };
  return (
    <>
      {!readOnly && products.length < MAX_PICKED && (
        <ProductPicker
          without={products.map(({ id }) => id)}
          onPick={({ id, slug, name, status, image }) => change([...products, { id, slug, name, status, image }])}
        />
      )}
      <Typography variant="body2" color="textSecondary" role="status" sx={{ my: 1 }}>
        {products.length === 0 ? t('collection.picked_none') : t('collection.count', { smart_count: products.length })}
      </Typography>
      <DndContext sensors={sensors} onDragEnd={onDragEnd}>
        <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
          {products.map((product, index) => (
            <PickedRow
              key={product.id}
              product={product}
              index={index}
              isLast={index === products.length - 1}
              readOnly={readOnly}
              onMove={(to) => move(index, to)}
              onRemove={() => change(products.filter(({ id }) => id !== product.id))}
            />
          ))}
        </Box>
      </DndContext>
    </>
  );
}

function moved<T>(all: T[], from: number, to: number): T[] {
  const next = [...all];
  next.splice(to, 0, ...next.splice(from, 1));
  return next;
}
