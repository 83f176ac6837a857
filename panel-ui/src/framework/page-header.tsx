import ArrowBack from '@mui/icons-material/ArrowBackRounded';
import { Box, IconButton, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { useTitle } from './use-title';

interface PageHeaderProps {
  title: string;
  /** Chips beside the title. */
  chips?: ReactNode;
  subtitle?: ReactNode;
  actions?: ReactNode;
  /** Where the arrow leads. */
  back?: string;
}

/** Names the page, here and in the browser's tab, and holds its buttons. */
export function PageHeader({ title, chips, subtitle, actions, back }: PageHeaderProps) {
  const t = useTranslate();
  useTitle(title);
  return (
    <Box component="header" sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, my: 2 }}>
      {back && (
        <IconButton component={Link} to={back} aria-label={t('ra.action.back')} edge="start">
          <ArrowBack />
        </IconButton>
      )}
      <Box sx={{ flex: '1 1 240px', minWidth: 0 }}>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1 }}>
          <Typography variant="h1" sx={{ overflowWrap: 'anywhere' }}>
            {title}
          </Typography>
          {chips}
        </Box>
        {subtitle && (
          <Typography variant="body2" color="textSecondary" component="div">
            {subtitle}
          </Typography>
        )}
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>{actions}</Box>
    </Box>
  );
}
