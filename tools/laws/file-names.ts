import type { Law } from './law.ts';

/** What stands between a file's name and its extension says what the file is. The list is closed. */
const roles = new Set([
  'entity', 'repository', 'model', 'inputs', 'resolver', 'field', 'loader', 'service', 'module', 'policy', 'documents', 'words',
  'spec', 'flow.spec', 'access.spec', 'shape.spec', 'config', 'd',
]);

/** What the platform has and no noun may: the parts of Nest and GraphQL that serve them all. */
const platformRoles = new Set(['scalar', 'guard', 'decorator', 'writer', 'middleware', 'plugin']);
const platform = 'apps/api/src/platform/';

const kebab = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const pascal = /^[A-Z][A-Za-z0-9]*$/;

/** Files whose names other programs prescribe. */
const given = /(^|\/)(\.[^/]+|jest\.preset\.mjs)$/;

/** The folders whose names are words for "no room". */
const roomless = /(^|\/)(utils?|helpers?|common|shared|core|misc|lib)\//;

function nameFault(path: string): string | undefined {
  const [name = '', ...parts] = path.slice(path.lastIndexOf('/') + 1).replace(/\.(tsx?|mjs|css)$/, '').split('.');
  const role = parts.join('.');
  if (role && !roles.has(role) && !(path.startsWith(platform) && platformRoles.has(role))) return `${path}: ".${role}" is not one of the roles of a file`;
  const component = /\.tsx$|\.spec\.ts$|\.css$/.test(path);
  if (!kebab.test(name) && !(component && pascal.test(name))) return `${path}: "${name}" is not kebab-case (or PascalCase for a React component)`;
  return undefined;
}

/** Every file answers two words, which noun and which floor, and says its role in its name. */
export const fileNames: Law = {
  name: 'names of files and folders',
  faults({ files }) {
    const named = files.filter(({ path }) => /\.(tsx?|mjs|css)$/.test(path) && !given.test(path));
    return [
      ...named.map(({ path }) => nameFault(path)).filter((fault) => fault !== undefined),
      ...files.filter(({ path }) => roomless.test(path)).map(({ path }) => `${path}: stands in a folder that means "no room"`),
    ];
  },
};
