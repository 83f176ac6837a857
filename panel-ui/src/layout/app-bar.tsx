import Person from '@mui/icons-material/PersonOutlineRounded';
import Search from '@mui/icons-material/SearchRounded';
import { Box, Button, IconButton, ListItemIcon, ListItemText, MenuItem, Typography } from '@mui/material';
import { forwardRef } from 'react';
import {
  AppBar as BaseAppBar,
  LoadingIndicator,
  LocalesMenuButton,
  Logout,
  ToggleThemeButton,
  UserMenu,
  useGetIdentity,
  useTranslate,
  useUserMenu,
} from 'react-admin';
import { Link } from 'react-router';
import { useStore } from '../framework/store';
import { openPalette } from './palette-events';

export function AppBar() {
  const t = useTranslate();
  const { name } = useStore();
  return (
    <BaseAppBar
      color="inherit"
      userMenu={<OwnMenu />}
      toolbar={
        <>
          <LocalesMenuButton />
          <ToggleThemeButton />
          <Box sx={{ display: { xs: 'none', sm: 'contents' } }}>
            <LoadingIndicator />
          </Box>
        </>
      }
      elevation={0}
      sx={{ borderBottom: 1, borderColor: 'divider', backgroundColor: 'background.paper' }}
    >
      <Typography sx={{ fontWeight: 700, flex: { xs: 1, md: '0 0 auto' } }} noWrap>
        {name}
      </Typography>
      <Box sx={{ flex: 1, display: { xs: 'none', md: 'flex' }, justifyContent: 'center' }}>
        <Button
          onClick={openPalette}
          startIcon={<Search />}
          color="inherit"
          sx={{
            border: 1,
            borderColor: 'divider',
            width: 380,
            justifyContent: 'flex-start',
            color: 'text.secondary',
            fontWeight: 400,
          }}
        >
          <Box component="span" sx={{ flex: 1, textAlign: 'left' }}>
            {t('menu.palette')}
          </Box>
          <Box component="kbd" sx={{ fontFamily: 'inherit', fontSize: 12 }}>
            Ctrl K
          </Box>
        </Button>
      </Box>
      <IconButton onClick={openPalette} color="inherit" aria-label={t('menu.palette')} sx={{ display: { md: 'none' } }}>
        <Search />
      </IconButton>
    </BaseAppBar>
  );
}

function OwnMenu() {
  const { identity } = useGetIdentity();
  return (
    <UserMenu {...(identity?.fullName ? { label: identity.fullName } : {})}>
      <AccountItem />
      <Logout />
    </UserMenu>
  );
}

const AccountItem = forwardRef<HTMLAnchorElement>(function AccountItem(props, ref) {
  const t = useTranslate();
  const menu = useUserMenu();
  return (
    <MenuItem {...props} ref={ref} component={Link} to="/account" onClick={menu?.onClose}>
      <ListItemIcon>
        <Person fontSize="small" />
      </ListItemIcon>
      <ListItemText>{t('menu.account')}</ListItemText>
    </MenuItem>
  );
});
