import Category from '@mui/icons-material/AccountTreeOutlined';
import Roles from '@mui/icons-material/AdminPanelSettingsOutlined';
import Staff from '@mui/icons-material/BadgeOutlined';
import Collections from '@mui/icons-material/CollectionsBookmarkOutlined';
import Stocktakes from '@mui/icons-material/FactCheckOutlined';
import Audit from '@mui/icons-material/HistoryRounded';
import Home from '@mui/icons-material/HomeOutlined';
import Imports from '@mui/icons-material/ImportExportOutlined';
import Inventory from '@mui/icons-material/Inventory2Outlined';
import Synonyms from '@mui/icons-material/ManageSearchOutlined';
import Jobs from '@mui/icons-material/PendingActionsOutlined';
import Customers from '@mui/icons-material/PeopleOutlined';
import Orders from '@mui/icons-material/ReceiptLongOutlined';
import Products from '@mui/icons-material/SellOutlined';
import Settings from '@mui/icons-material/SettingsOutlined';
import Transfers from '@mui/icons-material/SwapHorizRounded';
import Locations from '@mui/icons-material/WarehouseOutlined';
import type { ReactElement } from 'react';

export interface Place {
  /** Its word in the menu: `menu.orders`. */
  name: string;
  path: string;
  icon: ReactElement;
  /** Who sees it; everybody where none is named. */
  permission?: string;
  /** After `g`. */
  key: string;
  group: 'shop' | 'catalogue' | 'shop_admin' | null;
}

/** Where one can go: the menu, the keys and the palette are drawn from it. */
export const places: Place[] = [
  { name: 'home', path: '/', icon: <Home />, key: 'h', group: null },
  { name: 'orders', path: '/orders', icon: <Orders />, permission: 'order:read', key: 'o', group: 'shop' },
  { name: 'customers', path: '/customers', icon: <Customers />, permission: 'customer:read', key: 'c', group: 'shop' },
  { name: 'products', path: '/products', icon: <Products />, permission: 'product:read', key: 'p', group: 'catalogue' },
  {
    name: 'categories',
    path: '/categories',
    icon: <Category />,
    permission: 'product:read',
    key: 't',
    group: 'catalogue',
  },
  {
    name: 'collections',
    path: '/collections',
    icon: <Collections />,
    permission: 'product:read',
    key: 'b',
    group: 'catalogue',
  },
  {
    name: 'synonyms',
    path: '/search-synonyms',
    icon: <Synonyms />,
    permission: 'product:read',
    key: 'y',
    group: 'catalogue',
  },
  {
    name: 'imports',
    path: '/imports',
    icon: <Imports />,
    permission: 'product:read',
    key: 'm',
    group: 'catalogue',
  },
  {
    name: 'inventory',
    path: '/inventory',
    icon: <Inventory />,
    permission: 'stock:read',
    key: 'i',
    group: 'catalogue',
  },
  {
    name: 'locations',
    path: '/stock-locations',
    icon: <Locations />,
    permission: 'stock:read',
    key: 'a',
    group: 'catalogue',
  },
  {
    name: 'transfers',
    path: '/stock-transfers',
    icon: <Transfers />,
    permission: 'stock:read',
    key: 'f',
    group: 'catalogue',
  },
  {
    name: 'stocktakes',
    path: '/stocktakes',
    icon: <Stocktakes />,
    permission: 'stock:read',
    key: 'k',
    group: 'catalogue',
  },
  { name: 'staff', path: '/staff', icon: <Staff />, permission: 'staff:read', key: 's', group: 'shop_admin' },
  { name: 'roles', path: '/roles', icon: <Roles />, permission: 'staff:read', key: 'r', group: 'shop_admin' },
  { name: 'audit', path: '/audit-log', icon: <Audit />, permission: 'audit:read', key: 'l', group: 'shop_admin' },
  {
    name: 'settings',
    path: '/settings',
    icon: <Settings />,
    permission: 'settings:read',
    key: 'e',
    group: 'shop_admin',
  },
  { name: 'jobs', path: '/jobs', icon: <Jobs />, permission: 'job:read', key: 'j', group: 'shop_admin' },
];
