import type { PanelSchemas } from '@emporion/client';
import { api, ifMatch } from './client';
import { unwrapVersioned, type Versioned } from './problem';

export type Settings = PanelSchemas['Settings'];
export type SettingsInput = Omit<Settings, 'currency'>;

export const readSettings = (): Promise<Versioned<Settings>> => unwrapVersioned(api.GET('/v1/admin/settings'));

export const changeSettings = (
  settings: Versioned<Settings>,
  body: Partial<SettingsInput>,
): Promise<Versioned<Settings>> =>
  unwrapVersioned(api.PATCH('/v1/admin/settings', { params: { header: ifMatch(settings.etag) }, body }));
