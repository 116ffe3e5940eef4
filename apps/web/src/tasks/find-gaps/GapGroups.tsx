import { useState, type ReactNode } from 'react';
import type { GapGroupsQuery } from '../../gql/graphql.ts';
import type { GapsSearch } from '../../paths.ts';
import { SeverityMark } from '../../records/gap/SeverityMark.tsx';
import { useWords } from '../../words/use-words.ts';
import { GapList } from './GapList.tsx';

type Group = GapGroupsQuery['gapGroups'][number];

/** One rule with its gaps; they are fetched when it is opened. */
function GapGroup({ group, search }: { readonly group: Group; readonly search: GapsSearch }): ReactNode {
  const { t, label, number } = useWords();
  const [opened, setOpened] = useState(false);
  return (
    <details className="gap-group" onToggle={(event) => { if (event.currentTarget.open) setOpened(true); }}>
      <summary>
        <SeverityMark severity={group.worst} />
        <h2 className="group-title">{group.rule.title}</h2>
        <span className="meta">{label('Phase', group.rule.phase)} · {t('gaps.group.count', { count: group.count, shown: number(group.count) })}</span>
      </summary>
      {opened && <GapList search={{ ...search, regel: [group.rule.id] }} paged={false} />}
    </details>
  );
}

/** The gaps by rule: seventeen times the same rule is one line. */
export function GapGroups({ groups, search }: { readonly groups: readonly Group[]; readonly search: GapsSearch }): ReactNode {
  return <div className="gap-groups">{groups.map((group) => <GapGroup key={group.rule.id} group={group} search={search} />)}</div>;
}
