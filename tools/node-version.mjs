// Imported before anything else, so it must itself run on any Node: the libraries and tools are TypeScript that Node 24
// runs as it stands, and an older Node would answer with a syntax error nobody can read.
const needed = 24;

/** Ends the program with one sentence when the Node that runs it is older than 24. */
export function checkNode(version = process.versions.node) {
  if (Number(version.split('.')[0]) >= needed) return;
  console.error(`Sluitend needs Node ${needed} and this is Node ${version}: start it with "npm run" or "npx node" (npm ci brings Node ${needed} along on Linux), or install Node ${needed}.`);
  process.exit(1);
}
