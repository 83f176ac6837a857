import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  // The panel service puts a nonce of its own into each answer.
  html: { cspNonce: '{{nonce}}' },
  build: { outDir: 'dist', emptyOutDir: true, target: 'es2022', chunkSizeWarningLimit: 1200 },
  server: { port: 5173, proxy: { '/v1': 'http://localhost:3000' } },
});
