import path from 'node:path';
import '../models/associates.js';
import { config } from '../config/index.js';
import { assertKnownPermissions, authenticateStaff, recordRefusal } from '../modules/panel/index.js';
import { verifyAccessToken } from '../platform/auth/tokens.js';
import { createApp } from '../platform/http/app.js';
import { UPLOAD_DEADLINE_MS } from '../platform/http/multipart.js';
import type { Health } from '../platform/http/operations.js';
import { site } from '../platform/http/site.js';
import { storeSettings } from '../platform/settings.js';
import { removeStaleFolders } from '../platform/storage/temporary.js';
import { serviceRoutes } from '../routes.js';
import type { Service } from './index.js';

const WEB_APP = path.resolve(import.meta.dirname, '../../panel-ui/dist');

/** The web app and the admin API of every domain: staff alone, a shopper's token is refused. */
export async function buildService(health: Health): Promise<Service> {
  const routes = await serviceRoutes.panel();
  assertKnownPermissions(routes);
  const listener = createApp({
    name: 'panel',
    health,
    routes,
    authenticate: { staff: authenticateStaff },
    onForbidden: recordRefusal,
    tokenSubject,
    home: homePage(),
    site: webApp(),
  });
  await removeStaleFolders();
  return { listener, requestTimeoutMs: UPLOAD_DEADLINE_MS };
}

/** Null where it was not built: a service that is tested alone has no need of it. */
function webApp() {
  const { currency, mediaUrl } = config.store;
  return site({
    folder: WEB_APP,
    async values() {
      const name = await storeName();
      return { store: JSON.stringify({ name, currency }), name };
    },
    imageOrigins: [new URL(mediaUrl).origin],
  });
}

/** What staff have called the shop; a page that says what is wrong must not need the database. */
async function storeName(): Promise<string> {
  try {
    return (await storeSettings(null)).name;
  } catch {
    return config.store.name;
  }
}

function tokenSubject(token: string): string | undefined {
  try {
    return verifyAccessToken('staff', token).subject;
  } catch {
    return undefined;
  }
}

function homePage(): string {
  const name = config.store.name.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${name}</title></head>
<body>
<h1>${name}</h1>
<p>The admin API of this shop lives here, under <code>/v1/admin</code>: see <a href="docs">its documentation</a>.</p>
</body>
</html>
`;
}
