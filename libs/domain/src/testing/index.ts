export { aCase, type Written } from './a-case.ts';
export { testRule, type Expected, type Table } from './gap-rule-tester.ts';
