import { config } from '../../../config/index.js';
import { versionMismatch } from '../../../platform/errors/index.js';
import { ok, type Route, route, staff } from '../../../platform/http/route.js';
import { readSettings, type StoreSettings } from '../../../platform/settings.js';
import { changeSettings } from '../commands/change-settings.js';
import { Settings, UpdateSettingsRequest } from './settings.schemas.js';

const common = { path: '/v1/admin/settings', tag: 'settings', replies: { 200: Settings } } as const;

export const settingsAdminRoutes: Route[] = [
  route({
    ...common,
    method: 'get',
    summary: 'The settings of the shop',
    access: staff('settings:read'),
    handle: async () => shown(await readSettings(null)),
  }),
  route({
    ...common,
    method: 'patch',
    summary: 'Change settings of the shop; every process follows within seconds',
    description: 'The payment window is that of orders placed from then on. The currency is fixed.',
    access: staff('settings:write'),
    body: UpdateSettingsRequest,
    errors: [versionMismatch],
    conditional: true,
    async handle({ context, body: { senderAddress: mailFrom, ...changes }, ifMatch }) {
      return shown(await changeSettings(context, { ...changes, mailFrom }, ifMatch));
    },
  }),
];

function shown({ settings, version }: { settings: StoreSettings; version: number }) {
  const { mailFrom: senderAddress, ...others } = settings;
  return ok({ ...others, senderAddress, currency: config.store.currency }, version);
}
