// A PO catalogue as a module, as the Vite plugin makes it, so that the tests read the words people see.
import crypto from 'node:crypto';
import { compileMessage } from '@lingui/message-utils/compileMessage';
import { format } from './lingui.config.ts';

const processAsync = async (text, filename) => {
  const catalogue = await format.parse(text, { locale: null, sourceLocale: 'nl', filename });
  const messages = Object.fromEntries(Object.entries(catalogue).map(([id, { translation }]) => [id, compileMessage(translation)]));
  return { code: `export const messages = ${JSON.stringify(messages)};` };
};
export default { processAsync, getCacheKey: (text) => crypto.createHash('sha256').update(text).digest('hex') };
