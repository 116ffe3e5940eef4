import { gapPolicy } from '../gap/gap.policy.ts';
import { unitPolicy } from '../organisation/unit.policy.ts';
import { processingPolicy } from '../processing/processing.policy.ts';
import { ROLE_CODES, type Role } from './roles.ts';
import { type Reach } from './scope.ts';

const north = { unitPath: ['office-north', 'north', 'top'] };
const nowhere = { unitPath: [] };

describe('who reads processings and gaps', () => {
  const reads: Record<Role, Reach | null> = {
    bso: 'organisation', fg: 'organisation', board: 'organisation', auditor: 'organisation', 'breach-desk': 'organisation',
    director: 'subtree', owner: 'units', checker: 'units', admin: null, employee: null,
  };
  it.each(ROLE_CODES)('%s', (role) => {
    expect(processingPolicy.scopeOf({ role, units: ['north'] }, 'read')).toEqual({ reach: reads[role], units: ['north'] });
    expect(gapPolicy.scopeOf({ role, units: [] }, 'read').reach).toBe(reads[role]);
  });
});

describe('where a right holds', () => {
  it.each<[sentence: string, role: Role, units: readonly string[], thing: typeof north, allowed: boolean]>([
    ['the organisation reaches everything', 'fg', [], north, true],
    ['also what belongs to no unit', 'fg', [], nowhere as typeof north, true],
    ['a director reaches the unit', 'director', ['office-north'], north, true],
    ['and every unit below', 'director', ['top'], north, true],
    ['but not a sibling', 'director', ['south'], north, false],
    ['nor what belongs to no unit', 'director', ['top'], nowhere as typeof north, false],
    ['an owner reaches the own unit', 'owner', ['office-north'], north, true],
    ['not what lies below it', 'owner', ['north'], north, false],
    ['nor what belongs to no unit', 'checker', ['north'], nowhere as typeof north, false],
    ['an administrator nothing', 'admin', ['office-north'], north, false],
    ['an employee nothing', 'employee', ['office-north'], north, false],
  ])('%s', (_, role, units, thing, allowed) => {
    expect(processingPolicy.allows({ role, units }, 'read', thing)).toBe(allowed);
  });
  it('lets everyone see the units', () => {
    expect(ROLE_CODES.filter((role) => !unitPolicy.allows({ role, units: [] }, 'read', north))).toEqual([]);
  });
});
