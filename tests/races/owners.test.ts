import { afterAll, beforeAll, expect, it } from 'vitest';
import { Role } from '../../src/models/panel/role.js';
import { Staff } from '../../src/models/panel/staff.js';
import { buildStaff, type StaffMember } from '../factories/staff.js';
import { type Processes, startProcesses } from '../support/processes.js';

let processes: Processes;
beforeAll(async () => {
  processes = await startProcesses({ services: [['panel'], ['panel']] });
}, 120_000);
afterAll(() => processes.stop());

it('owners who remove each other at the same time leave one', { timeout: 120_000 }, async () => {
  const roleId = (await Role.findOne({ where: { roleKey: 'owner' }, rejectOnEmpty: true })).id;
  const viewer = (await Role.findOne({ where: { roleKey: 'viewer' }, rejectOnEmpty: true })).id;
  const panels = processes.clients('panel');
  for (let round = 0; round < 8; round++) {
    const pair = [await buildStaff(), await buildStaff()] as const;
    await Staff.update({ status: 'disabled' }, { where: { roleId } });
    await Staff.update({ status: 'active' }, { where: { id: pair.map(({ id }) => id) } });
    const remove = (at: number, { token }: StaffMember, other: StaffMember) =>
      round % 2 === 0
        ? panels[at]?.post(`/v1/admin/staff/${other.id}/disable`, undefined, { token })
        : panels[at]?.patch(`/v1/admin/staff/${other.id}`, { roleId: viewer }, { token });
    const answers = await Promise.all([remove(0, pair[0], pair[1]), remove(1, pair[1], pair[0])]);
    const statuses = answers.map((answer) => answer?.status);
    expect(statuses.filter((status) => status === 200)).toHaveLength(1);
    expect(statuses.find((status) => status !== 200)).toBeOneOf([401, 403, 409]);
    expect(await Staff.count({ where: { roleId, status: 'active' } })).toBe(1);
  }
});
