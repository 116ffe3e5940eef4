import { RECORDS, type Kind, type Shape } from '@sluitend/domain';

/** A record's number as people see it (MR-0003); without one, the id of the file it was loaded from. */
export function recordNumber(kind: Kind, number: number | string | null, fileId: string | null = null): string | null {
  const { letters }: Shape = RECORDS[kind] as unknown as Shape;
  if (letters === undefined || number === null || !/^\d+$/.test(String(number))) return fileId ?? (number === null ? null : String(number));
  return `${letters}-${String(number).padStart(4, '0')}`;
}
