import { registerEnumType } from '@nestjs/graphql';

/** Shows a closed list of codes of the domain (`not-in-order`) as an enum of the schema (`NOT_IN_ORDER`); code inside stays the domain's. */
export function domainEnum<C extends string>(name: string, codes: readonly C[], description?: string): Readonly<Record<string, C>> {
  const values = Object.fromEntries(codes.map((code) => [code.toUpperCase().replaceAll('-', '_'), code]));
  registerEnumType(values, { name, ...(description === undefined ? {} : { description }) });
  return values;
}
