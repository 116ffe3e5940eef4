// The laws of direction. Each is a named law; the stream of stream.json becomes one law per noun.
import fs from 'node:fs';
const { nouns, floor } = JSON.parse(fs.readFileSync(new URL('./stream.json', import.meta.url), 'utf8'));
const upstream = (noun) => [...floor, ...nouns.slice(0, nouns.indexOf(noun) + 1)];
const alt = (list) => `(${list.join('|')})`;

/** A noun may look only at itself and at nouns from which it flows. */
const stream = nouns.flatMap((noun) => [
  { name: `stream-domain-${noun}`, severity: 'error', from: { path: `^libs/domain/src/${noun}/`, pathNot: '\\.spec\\.ts$' },
    to: { path: '^libs/domain/src/[^/]+/', pathNot: `^libs/domain/src/${alt(upstream(noun))}/` } },
  { name: `stream-api-${noun}`, severity: 'error', from: { path: `^apps/api/src/${noun}/`, pathNot: '/test/' },
    to: { path: '^apps/api/src/[^/]+/', pathNot: `^apps/api/src/${alt(['platform', ...upstream(noun)])}/` } },
]);
/** Inside the web: app -> desks -> tasks -> records -> ui; siblings never. */
const webFloors = ['ui', 'records', 'tasks', 'desks', 'app'];
const web = [
  ...webFloors.map((f, i) => ({ name: `web-${f}-looks-down`, severity: 'error', from: { path: `^apps/web/src/${f}/` }, to: { path: `^apps/web/src/${alt(webFloors.slice(i + 1).concat('-'))}/` } })),
  ...['tasks', 'desks', 'records'].map((f) => ({ name: `web-${f}-no-siblings`, severity: 'error', from: { path: `^apps/web/src/${f}/([^/]+)/` }, to: { path: `^apps/web/src/${f}/`, pathNot: `^apps/web/src/${f}/$1/` } })),
];
/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'domain-is-pure', comment: 'The rules must run anywhere, for ever: nothing from outside, not even node.', severity: 'error',
      from: { path: '^libs/domain/src', pathNot: '\\.spec\\.ts$|/testing/' }, to: { pathNot: '^libs/domain/src' } },
    { name: 'domain-floor-knows-no-noun', severity: 'error', from: { path: `^libs/domain/src/${alt(floor)}/`, pathNot: '\\.spec\\.ts$' }, to: { path: `^libs/domain/src/${alt(nouns)}/` } },
    { name: 'kernel-stands-alone', severity: 'error', from: { path: '^libs/domain/src/kernel/' }, to: { path: '^libs/domain/src/(law|access)/' } },
    { name: 'testing-stays-in-tests', severity: 'error', from: { pathNot: '\\.spec\\.tsx?$|/testing/|/test/' }, to: { path: '^libs/domain/src/testing/' } },
    { name: 'audit-log-only-crypto', severity: 'error', from: { path: '^libs/audit-log/src', pathNot: '\\.spec\\.ts$' }, to: { pathNot: '^libs/audit-log/src|^(node:)?crypto$' } },
    { name: 'case-file-knows-domain', severity: 'error', from: { path: '^libs/case-file/src', pathNot: '\\.spec\\.ts$' }, to: { pathNot: '^libs/(case-file|domain)/src|node_modules/yaml' } },
    { name: 'figures-know-no-house', severity: 'error', from: { path: '^libs/figures' }, to: { path: '^(apps|libs/(domain|contract|case-file|audit-log))' } },
    { name: 'platform-knows-no-slice', severity: 'error', from: { path: '^apps/api/src/platform/', pathNot: '/test/' }, to: { path: `^apps/api/src/${alt(nouns)}/` } },
    { name: 'web-never-domain-or-api', comment: 'A rule that runs in two places is two truths.', severity: 'error', from: { path: '^apps/web' }, to: { path: '^(libs/(domain|case-file|audit-log)|apps/api)' } },
    { name: 'api-never-web', severity: 'error', from: { path: '^apps/api' }, to: { path: '^apps/(web|journeys)' } },
    { name: 'journeys-know-no-code', severity: 'error', from: { path: '^apps/journeys' }, to: { path: '^(apps/(api|web)|libs/domain)' } },
    ...stream, ...web,
  ],
  options: {
    doNotFollow: { path: 'node_modules' }, exclude: { path: '^dist/|^apps/web/src/gql/' },
    tsPreCompilationDeps: true, tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'], extensions: ['.ts', '.tsx', '.mjs', '.js'] },
  },
};
