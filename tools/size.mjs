// What a browser fetches before the first page: the entry and all it imports at once, the words of one language, the style sheet.
// `node tools/size.mjs` prints it and ends with 1 when it is over budget.
import fs from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

const budget = { js: 130_000, css: 30_000 };
const dist = path.resolve(import.meta.dirname, '..', process.argv[2] ?? 'dist/apps/web');
if (!fs.existsSync(path.join(dist, '.vite/manifest.json'))) {
  console.error('size: dist/apps/web is not built; run `npx nx build web` first');
  process.exit(2);
}
const manifest = JSON.parse(fs.readFileSync(path.join(dist, '.vite/manifest.json'), 'utf8'));
const weigh = (file) => gzipSync(fs.readFileSync(path.join(dist, file)), { level: 9 }).length;

/** A chunk with everything it imports before it runs. */
const closure = (key, found = new Set()) => {
  if (found.has(key)) return found;
  found.add(key);
  for (const other of manifest[key].imports ?? []) closure(other, found);
  return found;
};
const jsOf = (keys) => [...keys].reduce((sum, key) => sum + weigh(manifest[key].file), 0);
const entry = Object.keys(manifest).find((key) => manifest[key].isEntry);
const shell = closure('src/words/nl.po', closure(entry));
const js = jsOf(shell);
const css = [...new Set([...shell].flatMap((key) => manifest[key].css ?? []))].reduce((sum, file) => sum + weigh(file), 0);
const routes = (manifest[entry].dynamicImports ?? []).filter((key) => !key.endsWith('.po'))
  .map((key) => ({ key, size: jsOf([...closure(key)].filter((chunk) => !shell.has(chunk))) })).sort((a, b) => b.size - a.size);

const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
console.log(`size: first load ${kB(js)} JS of at most ${kB(budget.js)}, ${kB(css)} CSS of at most ${kB(budget.css)} (gzip); largest page +${kB(routes[0].size)} (${path.basename(routes[0].key)})`);
if (js > budget.js || css > budget.css) {
  for (const key of shell) console.log(`  ${kB(weigh(manifest[key].file))}  ${manifest[key].file}`);
  process.exit(1);
}
