import { testRule } from '../../testing/index.ts';
import { metricContradictsMeasure } from './metric-contradicts-measure.ts';

const measures = [{ id: 'M', title: 'Grens van 100', implementedOn: '2015-07-01' }];
const metric = { id: 'X', measure: 'M', name: 'Ontvangers per bericht', periodFrom: '2018-01-01', periodTo: '2018-06-30', limit: 100, average: 215 };
const counted = { ...metric, average: undefined, values: 100 };

testRule(metricContradictsMeasure, {
  silent: [
    ['the average is within the limit', { measures, metrics: [{ ...metric, average: 100 }] }, '2018-07-01'],
    ['no more than the allowed share is above the limit', { measures, metrics: [{ ...counted, valuesAbove: 5 }] }, '2018-07-01'],
    ['approved exceptions are taken off first', { measures, metrics: [{ ...metric, values: 100, valuesAbove: 25, approvedExceptions: 20 }] }, '2018-07-01'],
    ['the next period was within the limit', { measures, metrics: [metric, { ...metric, id: 'Y', periodFrom: '2018-07-01', periodTo: '2018-12-31', average: 40 }] }, '2018-12-31'],
    ['the measure is no longer claimed', { measures: [{ ...measures[0], endedOn: '2018-07-01' }], metrics: [metric] }, '2018-07-01'],
  ],
  speaks: [
    ['the average is far above the limit', { measures, metrics: [metric] }, '2018-07-01', { subject: 'M', severity: 'high', since: '2018-06-30', says: 'Ontvangers per bericht' }],
    ['more than the allowed share is above it', { measures, metrics: [{ ...counted, valuesAbove: 6 }] }, '2018-07-01'],
    ['too many even without the exceptions', { measures, metrics: [{ ...counted, valuesAbove: 26, approvedExceptions: 20 }] }, '2018-07-01'],
    ['the next period was above it as well', { measures, metrics: [metric, { ...metric, id: 'Y', periodFrom: '2018-07-01', periodTo: '2018-12-31' }] }, '2018-12-31', { since: '2018-06-30' }],
    ['how many exceptions were approved is unknown', { measures, metrics: [{ ...metric, approvedExceptions: 'unknown' }] }, '2018-07-01', { state: 'unknown' }],
    ['the average is unknown', { measures, metrics: [{ ...metric, average: 'unknown' }] }, '2018-07-01', { state: 'unknown' }],
  ],
});
