import More from '@mui/icons-material/MoreVertRounded';
import { IconButton, Menu, MenuItem } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { StaffAction, StaffMember } from '../../api/staff';
import { StaffDialog } from './staff-dialog';

/** What the server says may be done with somebody now. */
export function StaffMenu({ staff }: { staff: StaffMember }) {
  const t = useTranslate();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [open, setOpen] = useState<StaffAction | null>(null);
  if (staff.actions.length === 0) return null;
  return (
    <>
      <IconButton
        size="small"
        aria-haspopup="menu"
        aria-label={t('staff.actions', { name: staff.name })}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        <More />
      </IconButton>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        {staff.actions.map((action) => (
          <MenuItem
            key={action}
            onClick={() => {
              setAnchor(null);
              setOpen(action);
            }}
          >
            {t(`staff.${action}`)}
          </MenuItem>
        ))}
      </Menu>
      {open && <StaffDialog staff={staff} action={open} onClose={() => setOpen(null)} />}
    </>
  );
}
