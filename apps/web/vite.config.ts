import path from 'node:path';
import { lingui } from '@lingui/vite-plugin';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { documentsInPlace } from '../../tools/documents.ts';

export default defineConfig({
  root: import.meta.dirname,
  cacheDir: '../../node_modules/.vite/web',
  plugins: [documentsInPlace(path.join(import.meta.dirname, 'src')), react(), lingui({ configPath: path.join(import.meta.dirname, 'lingui.config.ts'), failOnCompileError: true })],
  build: {
    outDir: path.resolve(import.meta.dirname, '../../dist/apps/web'), emptyOutDir: true, sourcemap: true, manifest: true,
    // light-dark() and every other thing the style sheets use are in these versions; older ones would get twice the CSS.
    target: ['chrome125', 'firefox125', 'safari17.5'],
    // Nothing inline: the content security policy allows only files of our own.
    assetsInlineLimit: 0, modulePreload: { polyfill: false },
  },
});
