import { SelectInput } from 'react-admin';
import { useLocations } from '../locations/use-locations';

interface LocationInputProps {
  source: string;
  label: string;
  required?: boolean;
  helperText?: string | false;
  /** Read by a list that has it as a filter. */
  alwaysOn?: boolean;
}

/** Chooses a location, in the order in which they serve. */
export function LocationInput({ source, label, required = false, helperText = false }: LocationInputProps) {
  const { data = [], isPending } = useLocations();
  return (
    <SelectInput
      source={source}
      label={label}
      choices={data}
      isPending={isPending}
      helperText={helperText}
      required={required}
      sx={{ minWidth: 200 }}
    />
  );
}
