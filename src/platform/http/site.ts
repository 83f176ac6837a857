import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import type { ServerResponse } from 'node:http';
import path from 'node:path';
import express, { type RequestHandler } from 'express';
import { sendText } from './reply.js';
import { stateOf } from './request-state.js';

interface SiteOptions {
  /** What the build of the single-page app has left: `index.html` and `assets/`. */
  folder: string;
  /** Put into each page where it says `{{name}}`, escaped. */
  values(): Promise<Record<string, string>>;
  /** Origins, beside its own and any with https, that pictures come from. */
  imageOrigins: string[];
}

/** What is never a page of the app, whatever it is asked for as. */
const RESERVED = /^\/(v1|docs|health|metrics|openapi\.json)(\/|$)/;
const ESCAPED = /[&<>"']/g;

/**
 * Serves a built single-page app, or gives null where it was not built. Assets, whose names change with what they hold,
 * are kept for ever; the page is asked for each time, since its Content-Security-Policy has a new nonce in each answer.
 */
export function site({ folder, values, imageOrigins }: SiteOptions): RequestHandler | null {
  const file = path.join(folder, 'index.html');
  if (!fs.existsSync(file)) return null;
  const html = fs.readFileSync(file, 'utf8');
  const files = fileServer(folder);
  return async (req, res, next) => {
    if ((req.method !== 'GET' && req.method !== 'HEAD') || RESERVED.test(req.path)) return next();
    if (path.extname(req.path)) return files(req, res, next);
    if (req.path !== '/' && !req.accepts('html')) return next();
    stateOf(res).route = 'page';
    const nonce = randomBytes(16).toString('base64');
    res.setHeader('Content-Security-Policy', policy(nonce, imageOrigins));
    res.setHeader('Cache-Control', 'no-cache');
    sendText(res, 200, 'text/html; charset=utf-8', filled(html, { ...(await values()), nonce }));
  };
}

/** In one go, so that a value which looks like a name of another is left as it is. */
const filled = (html: string, values: Record<string, string>) =>
  html.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => escapeHtml(values[name] ?? whole));

/** Scripts come from here alone; styles that the page's own code makes carry the nonce. */
const policy = (nonce: string, imageOrigins: string[]) =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    `img-src 'self' data: blob: https: ${imageOrigins.join(' ')}`.trim(),
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join(';');

const escapeHtml = (text: string) => text.replace(ESCAPED, (character) => `&#${character.charCodeAt(0)};`);

/** Files as they are, or as the build has compressed them where the browser takes that. */
function fileServer(folder: string): RequestHandler {
  const serve = express.static(folder, {
    index: false,
    redirect: false,
    setHeaders: (res, file) => describe(res, file),
  });
  const compressed = new Set(fs.readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(isCompressed));
  return (req, res, next) => {
    stateOf(res).route = 'asset';
    res.removeHeader('Cache-Control');
    if (compressed.has(`${req.path.slice(1)}.gz`)) {
      res.vary('Accept-Encoding');
      if (req.acceptsEncodings('gzip')) req.url = `${req.path}.gz`;
    }
    serve(req, res, (error?: unknown) => next(error));
  };
}

const isCompressed = (name: string) => name.endsWith('.gz');

function describe(res: ServerResponse, file: string): void {
  if (isCompressed(file)) {
    res.setHeader('Content-Encoding', 'gzip');
    res.setHeader(
      'Content-Type',
      file.endsWith('.css.gz') ? 'text/css; charset=utf-8' : 'text/javascript; charset=utf-8',
    );
  }
  const isHashed = path.basename(path.dirname(file)) === 'assets';
  res.setHeader('Cache-Control', isHashed ? 'public, max-age=31536000, immutable' : 'public, max-age=3600');
}
