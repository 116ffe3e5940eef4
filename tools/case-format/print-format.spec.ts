import { Ajv } from 'ajv';
import fs from 'node:fs';
import { parse } from 'yaml';
import { caseSchema, readCase } from '@sluitend/case-file';
import { judgeRecords, RULES } from '@sluitend/domain';
import { dayOf, theCase } from '../judge/case-testing.ts';
import { printedFiles } from './print-format.ts';

const folder = new URL('../../cases/', import.meta.url);
const cases = fs.readdirSync(folder).filter((name) => name.endsWith('.yaml') && !name.endsWith('.expected.yaml'));
const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(caseSchema());

it.each(printedFiles().map(({ file, is, shouldBe }) => [file.pathname.split('/').at(-1), is, shouldBe] as const))('%s is as the shapes print it (npx node tools/case-format.mjs)', (_, is, shouldBe) => {
  expect(is).toBe(shouldBe);
});

describe.each(cases)('cases/%s', (name) => {
  it('reads', () => expect(theCase(name).about.title).not.toBe(''));
  it('agrees with the schema', () => {
    validate(parse(fs.readFileSync(new URL(name, folder), 'utf8')));
    expect(validate.errors ?? []).toEqual([]);
  });
  it('names the schema for editors', () => expect(fs.readFileSync(new URL(name, folder), 'utf8')).toMatch(/^# yaml-language-server: \$schema=case\.schema\.json\n/));
});

describe('the schema', () => {
  const minimal = { case: { id: 'c', title: 't', recordedDefault: '2020-01-01' }, organisation: { id: 'O', name: 'x' } };
  const measure = { id: 'M', title: 'x' };
  it('accepts the least there can be', () => expect(validate(minimal)).toBe(true));
  it.each<[fault: string, file: object]>([
    ['no organisation', { case: minimal.case }], ['an unknown list', { ...minimal, mesures: [] }], ['an unknown field', { ...minimal, measures: [{ ...measure, implmentedOn: '2018' }] }],
    ['no id', { ...minimal, measures: [{ title: 'x' }] }], ['no title', { ...minimal, measures: [{ id: 'M' }] }], ['an unknown choice', { ...minimal, measures: [{ ...measure, subtype: 'blok' }] }],
    ['no date', { ...minimal, measures: [{ ...measure, decidedOn: '20-9-2018' }] }], ['no list', { ...minimal, measures: [{ ...measure, triggeredBy: 'B' }] }], ['inline evidence without title', { ...minimal, measures: [{ ...measure, evidence: [{ kind: 'log' }] }] }],
    ['yes for true', { ...minimal, measures: [{ ...measure, temporary: 'yes' }] }], ['an unknown parameter', { ...minimal, parameters: [{ id: 'X', key: 'check.existenceDay', value: 1 }] }],
  ])('refuses what the reader refuses: %s', (_, file) => {
    expect(validate(file)).toBe(false);
    expect(readCase(JSON.stringify(file), 'x').problems).not.toBeNull();
  });
});

describe('the example of docs/case-format.md', () => {
  const document = fs.readFileSync(new URL('../../docs/case-format.md', import.meta.url), 'utf8');
  const [, example = ''] = /```yaml\n(# A whole case[^]*?)```/.exec(document) ?? [];
  const promised = [...document.matchAll(/^\| (\d{4}-\d{2}-\d{2}) \| `([a-z0-9-]+)` \| `([^`]+)` \| ([a-z-]+) \|/gm)].map(([, on = '', rule = '', subject = '', state = '']) => ({ on, rule, subject, state }));
  it('agrees with the schema', () => {
    expect(example).not.toBe('');
    validate(parse(example));
    expect(validate.errors ?? []).toEqual([]);
  });
  it('gives the gaps the page promises', () => {
    const reading = readCase(example, 'docs/case-format.md');
    expect(reading.problems).toBeNull();
    expect(promised.length).toBeGreaterThan(2);
    for (const { on, ...gap } of promised) expect(reading.case && judgeRecords(reading.case.records, RULES, dayOf(on), 'hindsight').gaps).toContainEqual(expect.objectContaining(gap));
  });
});
