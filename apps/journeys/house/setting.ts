/** What jest-global-setup.mjs told about the house. */
export function setting(name: 'HOUSE_URL' | 'HOUSE_DATA'): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is missing: run the journeys with their own jest.config.mjs, which opens the house.`);
  return value;
}
