import { useQuery } from '@tanstack/react-query';
import { AutocompleteInput, required, useTranslate } from 'react-admin';
import { flatten, readTree } from '../../api/categories';

interface CategoryInputProps {
  source: string;
  label: string;
  /** What no category means. */
  emptyText?: string;
  required?: boolean;
  readOnly?: boolean;
}

const needed = required();

/** Chooses a category, shown with the names above it. */
export function CategoryInput({
  required: isRequired = false,
  emptyText = 'product.no_category',
  ...props
}: CategoryInputProps) {
  const t = useTranslate();
  const { data = [], isPending } = useQuery({ queryKey: ['categories', 'tree'], queryFn: readTree });
  return (
    <AutocompleteInput
      {...props}
      choices={flatten(data).map(({ id, path }) => ({ id, name: path }))}
      isPending={isPending}
      {...(isRequired ? { validate: needed } : { emptyText: t(emptyText) })}
      helperText={false}
      sx={{ minWidth: 220 }}
    />
  );
}
