import { Button } from '@mui/material';
import { type ReactNode, useState } from 'react';

interface BulkButtonProps {
  label: string;
  children(onClose: () => void): ReactNode;
}

/** Opens a dialog for the rows that are chosen. */
export function BulkButton({ label, children }: BulkButtonProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)}>
        {label}
      </Button>
      {isOpen && children(() => setOpen(false))}
    </>
  );
}
