import path from 'node:path';
import { defineConfig } from 'vite';

export default defineConfig({
  root: import.meta.dirname,
  cacheDir: '../../node_modules/.vite/api',
  ssr: { target: 'node', noExternal: [/^@sluitend\//] },
  build: {
    ssr: true, outDir: path.resolve(import.meta.dirname, '../../dist/apps/api'), emptyOutDir: true,
    target: 'node24', sourcemap: true, minify: false, reportCompressedSize: false,
    rolldownOptions: { input: { command: 'src/command.ts' } },
  },
});
