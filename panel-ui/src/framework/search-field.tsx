import SearchIcon from '@mui/icons-material/SearchRounded';
import { InputAdornment } from '@mui/material';
import { TextInput } from 'react-admin';

interface SearchFieldProps {
  source: string;
  /** What can be searched for, in the field itself. */
  label: string;
  /** Read by the list: it is there before somebody adds it. */
  alwaysOn: true;
}

/** The field above a list. The framework's own gives its name to a box around it, where nothing reads it. */
export function SearchField({ source, label }: SearchFieldProps) {
  const icon = (
    <InputAdornment position="end">
      <SearchIcon color="disabled" />
    </InputAdornment>
  );
  return (
    <TextInput
      source={source}
      label=""
      hiddenLabel
      placeholder={label}
      helperText={false}
      sx={{ mt: 0 }}
      slotProps={{ input: { endAdornment: icon }, htmlInput: { 'aria-label': label } }}
    />
  );
}
