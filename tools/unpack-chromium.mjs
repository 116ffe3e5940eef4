// Unpacks the Chromium that npm brought along, with its libraries and fonts, in the folder for temporary files of this
// process: the package knows no other way to say where, and a test cannot change that folder for itself.
import { fileURLToPath } from 'node:url';
import chromium, { inflate } from '@sparticuz/chromium';

await chromium.executablePath();
await inflate(fileURLToPath(new URL('../bin/al2023.tar.br', import.meta.resolve('@sparticuz/chromium'))));
