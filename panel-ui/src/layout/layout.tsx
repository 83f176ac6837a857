import { Layout as BaseLayout, type LayoutProps } from 'react-admin';
import { AppBar } from './app-bar';
import { CommandPalette } from './command-palette';
import { Live } from './live';
import { Menu } from './menu';
import { Shortcuts } from './shortcuts';

export function Layout({ children }: LayoutProps) {
  return (
    <BaseLayout
      appBar={AppBar}
      menu={Menu}
      appBarAlwaysOn
      sx={{
        minWidth: 0,
        '& .RaLayout-content': { px: { xs: 1.5, md: 3 }, pb: 4, minWidth: 0 },
        '& .RaLayout-appFrame': { minWidth: 0, mt: { xs: 7, sm: 6.5 } },
      }}
    >
      {children}
      <CommandPalette />
      <Shortcuts />
      <Live />
    </BaseLayout>
  );
}
