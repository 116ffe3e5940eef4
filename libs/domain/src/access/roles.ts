import { words } from '../kernel/words.ts';

/** What people may be in this product; an account has one role ; two hats are two accounts, so that nobody checks what he did. */
export const ROLES = {
  bso: words('Business security officer', 'Business security officer'),
  fg: words('Functionaris gegevensbescherming', 'Data protection officer'),
  board: words('Raad van Bestuur', 'Board'),
  director: words('Directeur', 'Director'),
  owner: words('Maatregeleigenaar', 'Measure owner'),
  checker: words('Controleur', 'Checker'),
  'breach-desk': words('Meldpunt datalekken', 'Breach desk'),
  admin: words('Beheerder', 'Administrator'),
  employee: words('Medewerker', 'Employee'),
  auditor: words('Auditor', 'Auditor'),
} as const;
export type Role = keyof typeof ROLES;
export const ROLE_CODES = Object.keys(ROLES) as readonly Role[];
