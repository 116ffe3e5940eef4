import { useState, type ReactNode } from 'react';
import { useMutation } from 'urql';
import type { PreferencesInput } from '../../gql/graphql.ts';
import { SetPreferences } from '../../records/session/preferences.documents.ts';
import { useSession, useVisit } from '../../records/session/visit.ts';
import { RadioGroup } from '../../ui/Field.tsx';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { useWords } from '../../words/use-words.ts';

type Item = 'language' | 'theme' | 'density' | 'singleKeys';
type Saving = 'busy' | 'saved' | { readonly refused: string };

/** S41: language, light or dark, density and single keys; each is saved as soon as it is chosen. */
export function PreferencesPage(): ReactNode {
  const { t, label } = useWords();
  const { preferences } = useSession();
  const { renew } = useVisit();
  const [, setPreferences] = useMutation(SetPreferences);
  const [chosen, setChosen] = useState<PreferencesInput>({});
  const [saving, setSaving] = useState<Partial<Record<Item, Saving>>>({});
  const save = async (item: Item, input: PreferencesInput) => {
    setChosen({ ...chosen, ...input });
    setSaving((all) => ({ ...all, [item]: 'busy' }));
    const { data, error } = await setPreferences({ input });
    const refused = data?.setPreferences.refusals[0]?.says;
    if (error === undefined && refused === undefined) await renew();
    setSaving((all) => ({ ...all, [item]: error === undefined && refused === undefined ? 'saved' : { refused: refused ?? t('preferences.failed') } }));
  };
  const now = { ...preferences, ...chosen };
  const state = (item: Item, input: PreferencesInput): ReactNode => {
    const saved = saving[item];
    return (
      <p className="saving" role="status">
        {saved === 'busy' && t('preferences.busy')}
        {saved === 'saved' && t('preferences.saved')}
        {typeof saved === 'object' && <>{saved.refused} <button type="button" className="button" onClick={() => void save(item, input)}>{t('failure.again')}</button></>}
      </p>
    );
  };
  const group = (item: Item, legend: string, value: string, options: readonly { value: string; label: string }[], inputOf: (value: string) => PreferencesInput) => (
    <div className="preference">
      <RadioGroup legend={legend} name={item} value={value} options={options} onChoose={(wanted) => void save(item, inputOf(wanted))} />
      {state(item, inputOf(value))}
    </div>
  );
  return (
    <div className="prose">
      <PageTitle title={t('nav.preferences')}><p className="lead">{t('preferences.lead')}</p></PageTitle>
      {group('language', t('preferences.language'), now.language ?? 'NL', ['NL', 'EN'].map((value) => ({ value, label: label('Language', value) })), (value) => ({ language: value === 'EN' ? 'EN' : 'NL' }))}
      {group('theme', t('preferences.theme'), now.theme ?? 'system', [{ value: 'system', label: t('preferences.theme.system') }, { value: 'light', label: t('preferences.theme.light') }, { value: 'dark', label: t('preferences.theme.dark') }], (theme) => ({ theme }))}
      {group('density', t('preferences.density'), now.density ?? 'spacious', [{ value: 'spacious', label: t('preferences.density.spacious') }, { value: 'compact', label: t('preferences.density.compact') }], (density) => ({ density }))}
      {group('singleKeys', t('preferences.singleKeys'), String(now.singleKeys), [{ value: 'true', label: t('preferences.on') }, { value: 'false', label: t('preferences.off') }], (value) => ({ singleKeys: value === 'true' }))}
    </div>
  );
}
