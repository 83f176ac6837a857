import { useQuery } from '@tanstack/react-query';
import { AutocompleteInput, useTranslate } from 'react-admin';
import { flatten, readTree } from '../../api/categories';

interface CategoryInputProps {
  source: string;
  label: string;
  /** What no category means. */
  emptyText?: string;
}

/** Chooses a category, shown with the names above it. */
export function CategoryInput({ emptyText = 'product.no_category', ...props }: CategoryInputProps) {
  const t = useTranslate();
  const { data = [], isPending } = useQuery({ queryKey: ['categories', 'tree'], queryFn: readTree });
  return (
    <AutocompleteInput
      {...props}
      choices={flatten(data).map(({ id, path }) => ({ id, name: path }))}
      isPending={isPending}
      emptyText={t(emptyText)}
      helperText={false}
      sx={{ minWidth: 220 }}
    />
  );
}
