import createCache from '@emotion/cache';
import { CacheProvider } from '@emotion/react';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createBrowserRouter } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { App } from './app';

// Styles are made in the page; the Content-Security-Policy lets in those that carry this answer's nonce.
const nonce = document.querySelector<HTMLMetaElement>('meta[property=csp-nonce]')?.nonce;
const cache = createCache({ key: 'css', prepend: true, ...(nonce ? { nonce } : {}) });
// The link in an invitation's mail has its secret behind the #, where no server sees it.
const invitation = /^#\/accept-invitation\?token=([\w.-]+)$/.exec(location.hash)?.[1];
if (invitation) history.replaceState(null, '', `/accept-invitation#${invitation}`);

const root = document.getElementById('root');
if (!root) throw new Error('the page has no root');

// The framework has pages of its own below; only such a router can ask before a form is left.
const router = createBrowserRouter([{ path: '*', element: <App /> }]);

createRoot(root).render(
  <StrictMode>
    <CacheProvider value={cache}>
      <RouterProvider router={router} />
    </CacheProvider>
  </StrictMode>,
);
