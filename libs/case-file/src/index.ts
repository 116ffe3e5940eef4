export { readCase, type CaseFile, type CaseHeader, type CaseReading } from './read-case.ts';
export { problemText, type Problem } from './problem.ts';
export { STATUSES, type Annotation } from './read-record.ts';
export { LARGEST_FILE } from './parse-yaml.ts';
export { caseSchema } from './case-schema.ts';
export { formatTables } from './format-tables.ts';
