import { dayOfKey, stepsOf } from './steps.ts';

const happened = (earliest: string | null, title: string) => ({ title, on: { earliest } });
const steps = stepsOf([happened('2016-09-28', 'besluit'), happened('2016-08-22', 'lek 1'), happened('2016-09-28', 'toezegging'), happened(null, 'onbekend'), happened('2030-01-01', 'later')], '2018-12-31');

describe('the steps through time', () => {
  it('are the days with an event until today, each once; an unknown day has no place', () => {
    expect(steps).toEqual([{ day: '2016-08-22', titles: ['lek 1'] }, { day: '2016-09-28', titles: ['besluit', 'toezegging'] }]);
  });

  it.each([
    ['ArrowRight', '2016-08-22', '2016-09-28'], ['ArrowRight', '2016-09-28', '2018-12-31'], ['ArrowRight', '2018-12-31', '2018-12-31'],
    ['ArrowLeft', '2018-12-31', '2016-09-28'], ['ArrowLeft', '2016-09-01', '2016-08-22'], ['ArrowLeft', '2016-08-22', '2016-08-22'],
    ['PageUp', '2016-09-28', '2016-12-28'], ['PageUp', '2018-11-30', '2018-12-31'], ['PageDown', '2018-05-31', '2018-02-28'], ['PageDown', '2016-09-01', '2016-08-22'],
    ['Home', '2018-01-01', '2016-08-22'], ['End', '2016-08-22', '2018-12-31'],
  ])('%s leads from %s to %s', (key, from, to) => expect(dayOfKey(key, from, steps, '2018-12-31')).toBe(to));

  it('leave other keys alone', () => expect(dayOfKey('a', '2016-08-22', steps, '2018-12-31')).toBeUndefined());
  it('have only today when nothing happened', () => expect(dayOfKey('Home', '2018-01-01', [], '2018-12-31')).toBe('2018-12-31'));
});
