import { ownWords } from './own-words.ts';
import { treeOf } from './planted.ts';

it.each<Record<string, string>>([{ 'a.md': 'mail fg@voorbeeldstad.example or someone@example.org, session cookie, @sluitend/domain, yaml@2.9.1, MAIL, apps/home/a' }, { 'package-lock.json': 'sha512-x/AI/y' }])('is silent about %j', async (tree) => {
  expect(await ownWords.faults(treeOf(tree))).toEqual([]);
});

it.each<[Record<string, string>, string]>([
  [{ 'a.md': 'made by an assistant' }, 'assistant'],
  [{ 'a.ts': '// an AI wrote this' }, 'AI'],
  [{ 'a.ts': '// from the helper session' }, 'helper session'],
  [{ 'a.md': 'see /home/someone/sluitend/tools' }, 'path of one machine'],
  [{ 'a.md': 'see /home/jan/x' }, 'path of one machine'],
  [{ '.npmrc': 'registry=https://registry.example.org/' }, 'package registry'],
  [{ 'a.yaml': 'mail: iemand@organisatie.nl' }, 'iemand@organisatie.nl'],
  [{ 'a.ts': "'fg@gemeente.nl'" }, 'fg@gemeente.nl'],
])('about %j says %s', async (tree, word) => {
  const faults = await ownWords.faults(treeOf(tree));
  expect(faults).toHaveLength(1);
  expect(faults[0]).toContain(word);
});
