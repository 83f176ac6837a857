import Check from '@mui/icons-material/CheckRounded';
import { Box, Button, Chip, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { Permission, Role } from '../../api/staff';
import { useRoleName } from '../../framework/role-name';
import type { OpenRole } from './role-page';

interface RoleMatrixProps {
  roles: Role[];
  permissions: Permission[];
  onOpen(open: OpenRole): void;
}

/** Permissions down, roles across. */
export function RoleMatrix({ roles, permissions, onOpen }: RoleMatrixProps) {
  const t = useTranslate();
  return (
    <Table size="small">
      <TableHead>
        <TableRow>
          <TableCell>{t('role.permissions')}</TableCell>
          {roles.map((role) => (
            <TableCell key={role.id} align="center">
              <RoleHead column={role} onOpen={onOpen} />
            </TableCell>
          ))}
        </TableRow>
      </TableHead>
      <TableBody>
        {permissions.map(({ key, description }) => (
          <TableRow key={key} hover>
            <TableCell component="th" scope="row">
              <Typography variant="body2">{t(`permission.${key}`, { _: description })}</Typography>
              <Typography variant="caption" color="textSecondary">
                {key}
              </Typography>
            </TableCell>
            {roles.map((role) => (
              <TableCell key={role.id} align="center">
                {role.permissions.includes(key) ? (
                  <Check color="primary" titleAccess={t('role.allowed')} />
                ) : (
                  <Box component="span" sx={{ color: 'text.secondary' }} role="img" aria-label={t('role.not_allowed')}>
                    –
                  </Box>
                )}
              </TableCell>
            ))}
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

function RoleHead({ column: role, onOpen }: { column: Role; onOpen(open: OpenRole): void }) {
  const t = useTranslate();
  const name = useRoleName()(role);
  return (
    <>
      <div>{name}</div>
      <Typography variant="caption" color="textSecondary" component="div">
        {t('role.members', { smart_count: role.members })}
      </Typography>
      {role.builtIn && <Chip size="small" label={t('role.built_in')} />}
      {role.actions.map((action) => (
        <Button
          key={action}
          size="small"
          onClick={() => onOpen({ kind: action, role })}
          aria-label={`${t(`role.${action}`)}: ${name}`}
        >
          {t(`role.${action}`)}
        </Button>
      ))}
    </>
  );
}
