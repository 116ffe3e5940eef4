import { RECORDS } from '@sluitend/domain';

const form = new RegExp(`^${RECORDS.processing.letters}-?(\\d{1,9})$`, 'i');

/** The number of `VW-0001`; null when it is no such number. */
export function parseProcessingNumber(text: string): number | null {
  const digits = form.exec(text.trim())?.[1];
  return digits === undefined ? null : Number(digits);
}
