import type { DataProvider, RaRecord } from 'react-admin';
import { auditApi } from './audit';
import { categoriesApi } from './categories';
import { collectionsApi } from './collections';
import { customersApi } from './customers';
import { importsApi } from './imports';
import { jobsApi } from './jobs';
import { ordersApi } from './orders';
import { productsApi } from './products';
import type { ListQuery, ResourceApi } from './resource';
import { staffApi } from './staff';
import { movementsApi, stockApi } from './stock';
import { countsApi, stocktakesApi } from './stocktakes';
import { transfersApi } from './transfers';

/** Every kind of row by the name it has in addresses. */
const resources: Record<string, ResourceApi> = {
  orders: ordersApi,
  products: productsApi,
  categories: categoriesApi,
  collections: collectionsApi,
  imports: importsApi,
  inventory: stockApi,
  movements: movementsApi,
  'stock-transfers': transfersApi,
  stocktakes: stocktakesApi,
  counts: countsApi,
  customers: customersApi,
  staff: staffApi,
  'audit-log': auditApi,
  jobs: jobsApi,
};

/** The framework's calls, each led to the file of its resource. Changes of many rows at once have calls of their own. */
export const dataProvider: DataProvider = {
  async getList(resource, { pagination, filter }) {
    return listed(resource, { ...pageOf(pagination), filter: filter ?? {} });
  },
  async getManyReference(resource, { target, id, pagination, filter }) {
    return listed(resource, { ...pageOf(pagination), filter: { ...filter, [target]: id } });
  },
  async getOne(resource, { id }) {
    return { data: row(await can(resource, 'one')(String(id))) };
  },
  async getMany(resource, { ids }) {
    const one = can(resource, 'one');
    return { data: (await Promise.all(ids.map((id) => one(String(id))))).map(row) };
  },
  async create(resource, { data }) {
    return { data: row(await can(resource, 'create')(data)) };
  },
  async update(resource, { id, data }) {
    return { data: row(await can(resource, 'update')(String(id), data)) };
  },
  async delete(resource, { id, previousData }) {
    await can(resource, 'remove')(String(id), previousData);
    return { data: row(previousData ?? { id }) };
  },
  updateMany: () => Promise.reject(new Error('there is no such call')),
  deleteMany: () => Promise.reject(new Error('there is no such call')),
};

const pageOf = (pagination?: { page: number; perPage: number }) => pagination ?? { page: 1, perPage: 25 };

async function listed(resource: string, query: ListQuery) {
  const { items, total, totalIsExact = true } = await can(resource, 'list')(query);
  return { data: items.map(row), total, meta: { totalIsExact } };
}

function can<Name extends keyof ResourceApi>(resource: string, name: Name): NonNullable<ResourceApi[Name]> {
  const found = resources[resource]?.[name];
  if (!found) throw new Error(`${resource} has no ${name}`);
  return found;
}

// biome-ignore lint/suspicious/noExplicitAny: the framework asks for whichever type its caller names.
const row = (value: object): any => value as RaRecord;
