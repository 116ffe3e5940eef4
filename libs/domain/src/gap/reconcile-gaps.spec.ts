import { type Gap } from './gap.ts';
import { reconcileGaps } from './reconcile-gaps.ts';

const gap = (more: Partial<Gap> = {}): Gap => ({
  rule: 'measure-never-checked', subject: 'M', subjectKind: 'measure', unit: null, processing: 'P', phase: 'check', severity: 'high', state: 'open', since: 10, presentSince: 10, nextChange: null, parent: null, suppressed: false,
  facts: { due: { earliest: 9, latest: 9 } }, cites: [], ...more,
});

describe('open gaps against found gaps', () => {
  it('opens what is new and closes what is gone', () => {
    const [stays, comes, goes] = [gap(), gap({ subject: 'N' }), gap({ subject: 'O' })];
    const { opened, standing, closed } = reconcileGaps([stays, goes], [stays, comes]);
    expect([opened, closed]).toEqual([[comes], [goes]]);
    expect(standing).toEqual([{ stored: stays, found: stays, changed: false }]);
  });
  it.each<[what: string, more: Partial<Gap>]>([['unit', { unit: 'U' }], ['processing', { processing: 'Q' }], ['rule', { rule: 'effect-never-checked' }], ['kind of subject', { subjectKind: 'check' }]])('sees another %s as another gap', (_, more) => {
    const { opened, standing, closed } = reconcileGaps([gap()], [gap(more)]);
    expect([opened.length, standing.length, closed.length]).toEqual([1, 0, 1]);
  });
  it.each<[what: string, more: Partial<Gap>, changed: boolean]>([
    ['another state', { state: 'remedied' }, true], ['another severity', { severity: 'critical' }, true], ['only other facts', { facts: { due: { earliest: 9, latest: 12 } } }, false],
  ])('keeps the same gap with %s, and says whether that is a change', (_, more, changed) => {
    expect(reconcileGaps([gap()], [gap(more)])).toEqual({ opened: [], closed: [], standing: [{ stored: gap(), found: gap(more), changed }] });
  });
  it('keeps what the store adds to a gap', () => {
    const stored = { ...gap(), number: 'GT-0001' };
    expect(reconcileGaps([stored], []).closed[0]?.number).toBe('GT-0001');
  });
});
