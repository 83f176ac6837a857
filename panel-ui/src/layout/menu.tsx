import { Box, Typography } from '@mui/material';
import { Menu as BaseMenu, useSidebarState, useTranslate } from 'react-admin';
import { usePlaces } from './use-places';

const groups = [null, 'shop', 'catalogue', 'shop_admin'] as const;

const active = {
  backgroundColor: 'action.selected',
  color: 'primary.main',
  fontWeight: 600,
  '& svg': { color: 'primary.main' },
};

export function Menu() {
  const t = useTranslate();
  const all = usePlaces();
  const [isOpen] = useSidebarState();
  return (
    <BaseMenu sx={{ mt: 1, '& .RaMenuItemLink-active': active }}>
      {groups.map((group) => {
        const items = all.filter((place) => place.group === group);
        if (items.length === 0) return null;
        return (
          <Box key={group ?? 'top'} role="group" aria-label={group ? t(`menu.${group}`) : undefined}>
            {group && isOpen && (
              <Typography
                variant="caption"
                component="p"
                sx={{ px: 2, pt: 1.5, pb: 0.5, color: 'text.secondary', fontWeight: 600 }}
              >
                {t(`menu.${group}`)}
              </Typography>
            )}
            {items.map(({ name, path, icon }) => (
              <BaseMenu.Item key={name} to={path} primaryText={t(`menu.${name}`)} leftIcon={icon} />
            ))}
          </Box>
        );
      })}
    </BaseMenu>
  );
}
