import { createRequire } from 'node:module';
import path from 'node:path';
import { type RequestHandler, Router } from 'express';
import { buildDocument } from '../openapi/document.js';
import { named, readOnly } from './operations.js';
import { sendText } from './reply.js';
import type { Route } from './route.js';

const ASSETS = ['swagger-ui.css', 'swagger-ui-bundle.js', 'favicon-32x32.png'];
/** Swagger UI styles its parts in place; scripts come from here alone. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join(';');

const page = (service: string) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Emporion ${service} API</title>
<link rel="stylesheet" href="docs/swagger-ui.css">
<link rel="icon" type="image/png" href="docs/favicon-32x32.png">
</head>
<body>
<div id="swagger-ui"></div>
<script src="docs/swagger-ui-bundle.js"></script>
<script src="docs/start.js"></script>
</body>
</html>
`;
const START = `window.ui = SwaggerUIBundle({
  url: 'openapi.json',
  dom_id: '#swagger-ui',
  deepLinking: true,
  persistAuthorization: false,
  validatorUrl: null,
});
`;

/** Sends to an address relative to the one asked for. */
export const redirect =
  (status: 302 | 308, to: string): RequestHandler =>
  (_req, res) => {
    res.status(status).location(to).end();
  };

/** `/openapi.json`, and Swagger UI at `/docs` that shows it. Addresses are relative, so a proxy may add a prefix. */
export function documentation(service: string, routes: readonly Route[]): Router {
  const router = Router({ caseSensitive: true, strict: true });
  let json: string | undefined;
  router.get('/openapi.json', named, (_req, res) => {
    json ??= JSON.stringify(buildDocument(service, routes));
    sendText(res, 200, 'application/json; charset=utf-8', json);
  });
  router.get('/docs', named, (_req, res) => {
    res.setHeader('Content-Security-Policy', POLICY);
    sendText(res, 200, 'text/html; charset=utf-8', page(service));
  });
  router.get('/docs/', named, redirect(308, '../docs'));
  router.get('/docs/start.js', named, (_req, res) => sendText(res, 200, 'text/javascript; charset=utf-8', START));
  let folder: string | undefined;
  for (const asset of ASSETS) {
    router.get(`/docs/${asset}`, named, (_req, res, next) => {
      folder ??= path.dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'));
      res.removeHeader('Cache-Control');
      res.sendFile(asset, { root: folder, maxAge: '1h' }, (error) => {
        // A client that went away in the middle is no error of ours.
        if (error && !res.headersSent) next(error);
      });
    });
  }
  for (const path of ['/openapi.json', '/docs']) router.all(path, named, readOnly);
  return router;
}
