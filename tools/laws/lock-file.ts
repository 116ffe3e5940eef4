import type { Law } from './law.ts';

/** The lock holds what to install and its digest, not where from: so it installs from any registry. */
export const lockFile: Law = {
  name: 'lock file without addresses',
  faults({ files }) {
    const lock = files.find(({ path }) => path === 'package-lock.json');
    if (!lock) return ['package-lock.json is missing: npm ci needs it'];
    const addresses = lock.text.split('\n').filter((line) => /"resolved":\s*"(https?|git)/.test(line));
    return addresses.map((line) => `package-lock.json: ${line.trim()} is an address; run npm install with the .npmrc of the repository`);
  },
};
