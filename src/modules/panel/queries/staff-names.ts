import { Staff } from '../../../models/panel/staff.js';

/** What staff are called now, by id. */
export async function staffNames(ids: (string | null)[]): Promise<Map<string, string>> {
  const known = [...new Set(ids)].filter((id) => id !== null);
  if (known.length === 0) return new Map();
  const staff = await Staff.findAll({ attributes: ['id', 'name'], where: { id: known } });
  return new Map(staff.map(({ id, name }) => [id, name]));
}
