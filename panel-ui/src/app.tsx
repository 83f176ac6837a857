import { Admin, CustomRoutes, localStorageStore, Resource } from 'react-admin';
import { Route } from 'react-router';
import { dataProvider } from './api/data-provider';
import { authProvider } from './auth/auth-provider';
import { useStore } from './framework/store';
import { i18nProvider } from './i18n';
import { Layout } from './layout/layout';
import { page } from './page';
import { queryClient } from './query-client';
import { SignInPage } from './routes/sign-in/sign-in-page';
import { darkTheme, lightTheme } from './theme';

const OrderList = page(() => import('./routes/orders/order-list'), 'OrderList');
const OrderDetail = page(() => import('./routes/orders/order-detail'), 'OrderDetail');
const ProductList = page(() => import('./routes/products/product-list'), 'ProductList');
const ProductCreate = page(() => import('./routes/products/product-create'), 'ProductCreate');
const ProductDetail = page(() => import('./routes/products/product-detail'), 'ProductDetail');
const CategoryPage = page(() => import('./routes/categories/category-page'), 'CategoryPage');
const CollectionList = page(() => import('./routes/collections/collection-list'), 'CollectionList');
const CollectionCreate = page(() => import('./routes/collections/collection-create'), 'CollectionCreate');
const CollectionDetail = page(() => import('./routes/collections/collection-detail'), 'CollectionDetail');
const ImportPage = page(() => import('./routes/imports/import-page'), 'ImportPage');
const ImportDetail = page(() => import('./routes/imports/import-detail'), 'ImportDetail');
const SynonymsPage = page(() => import('./routes/synonyms/synonyms-page'), 'SynonymsPage');
const StockList = page(() => import('./routes/inventory/stock-list'), 'StockList');
const StockDetail = page(() => import('./routes/inventory/stock-detail'), 'StockDetail');
const LocationPage = page(() => import('./routes/locations/location-page'), 'LocationPage');
const TransferList = page(() => import('./routes/transfers/transfer-list'), 'TransferList');
const TransferCreate = page(() => import('./routes/transfers/transfer-create'), 'TransferCreate');
const TransferDetail = page(() => import('./routes/transfers/transfer-detail'), 'TransferDetail');
const StocktakeList = page(() => import('./routes/stocktakes/stocktake-list'), 'StocktakeList');
const StocktakeDetail = page(() => import('./routes/stocktakes/stocktake-detail'), 'StocktakeDetail');
const CustomerList = page(() => import('./routes/customers/customer-list'), 'CustomerList');
const CustomerDetail = page(() => import('./routes/customers/customer-detail'), 'CustomerDetail');
const AuditList = page(() => import('./routes/audit/audit-list'), 'AuditList');
const AccountPage = page(() => import('./routes/account/account-page'), 'AccountPage');
const HomePage = page(() => import('./routes/home/home-page'), 'HomePage');

const StaffList = page(() => import('./routes/staff/staff-list'), 'StaffList');
const RolePage = page(() => import('./routes/roles/role-page'), 'RolePage');
const InvitationPage = page(() => import('./routes/sign-in/invitation-page'), 'InvitationPage');

const SettingsPage = page(() => import('./routes/settings/settings-page'), 'SettingsPage');
const JobList = page(() => import('./routes/jobs/job-list'), 'JobList');

const settings = localStorageStore('1', 'emporion');

/** Every page has an address; its code is fetched when it is first opened. */
export function App() {
  const { name } = useStore();
  return (
    <Admin
      title={name}
      dataProvider={dataProvider}
      authProvider={authProvider}
      i18nProvider={i18nProvider}
      queryClient={queryClient}
      store={settings}
      layout={Layout}
      dashboard={HomePage}
      loginPage={SignInPage}
      theme={lightTheme}
      darkTheme={darkTheme}
      disableTelemetry
      requireAuth
    >
      <Resource name="orders" list={OrderList} edit={OrderDetail} />
      <Resource name="products" list={ProductList} create={ProductCreate} edit={ProductDetail} />
      <Resource name="categories" list={CategoryPage} />
      <Resource name="collections" list={CollectionList} create={CollectionCreate} edit={CollectionDetail} />
      <Resource name="imports" list={ImportPage} edit={ImportDetail} />
      <Resource name="search-synonyms" list={SynonymsPage} />
      <Resource name="inventory" list={StockList} edit={StockDetail} />
      <Resource name="stock-locations" list={LocationPage} />
      <Resource name="stock-transfers" list={TransferList} create={TransferCreate} edit={TransferDetail} />
      <Resource name="stocktakes" list={StocktakeList} edit={StocktakeDetail} />
      <Resource name="customers" list={CustomerList} edit={CustomerDetail} />
      <Resource name="audit-log" list={AuditList} />
      <Resource name="staff" list={StaffList} />
      <Resource name="roles" list={RolePage} />
      <Resource name="settings" list={SettingsPage} />
      <Resource name="jobs" list={JobList} />
      <CustomRoutes noLayout>
        <Route path="/accept-invitation" element={<InvitationPage />} />
      </CustomRoutes>
      <CustomRoutes>
        <Route path="/account" element={<AccountPage />} />
      </CustomRoutes>
    </Admin>
  );
}
