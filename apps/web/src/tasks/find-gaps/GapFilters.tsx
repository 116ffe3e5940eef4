import { useNavigate } from '@tanstack/react-router';
import { useState, type FormEvent, type ReactNode } from 'react';
import { addressWords, paths, readGaps, type GapsSearch } from '../../paths.ts';
import { useAnswer } from '../../records/answer/use-answer.ts';
import { Chips, type Chip } from '../../ui/Chips.tsx';
import { CheckGroup, SelectField, TextField } from '../../ui/Field.tsx';
import { readDay, typedDay } from '../../words/days.ts';
import { useWords } from '../../words/use-words.ts';
import { GapFilterWordsQuery } from './find-gaps.documents.ts';
import { filterOf, withoutFilters } from './filters.ts';

/** The filters of the gaps, and the ones that are on. */
export function GapFilters({ search, asOf }: { readonly search: GapsSearch; readonly asOf: string | undefined }): ReactNode {
  const { t, label, longDay } = useWords();
  const navigate = useNavigate({ from: paths.gaps });
  const [wrong, setWrong] = useState<readonly string[]>([]);
  const errorOf = (name: string) => (wrong.includes(name) ? t('day.wrong') : undefined);
  const { data } = useAnswer(GapFilterWordsQuery, { asOf });
  const units = data?.units ?? [];
  const rules = data?.rules ?? [];
  const go = (next: GapsSearch) => void navigate({ search: { ...next, na: undefined, voor: undefined } });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const days = (['sinds-van', 'sinds-tot'] as const).map((name) => [name, String(form.get(name)).trim()] as const);
    const unread = days.filter(([, typed]) => typed !== '' && readDay(typed) === undefined).map(([name]) => name);
    setWrong(unread);
    if (unread.length > 0) return;
    const given = readGaps({ ...Object.fromEntries(form), ...Object.fromEntries(days.map(([name, typed]) => [name, readDay(typed)])), ernst: form.getAll('ernst'), toestand: form.getAll('toestand') });
    go({ ...withoutFilters(search), ...given, onderliggend: search.onderliggend, weergave: search.weergave, sorteer: search.sorteer, verwerking: search.verwerking });
  };
  const chip = (name: string, value: string, next: GapsSearch): Chip => ({ label: t('filter.chip', { name, value }), remove: () => go(next) });
  const less = <T,>(list: readonly T[] | undefined, one: T): T[] | undefined => {
    const rest = list?.filter((other) => other !== one) ?? [];
    return rest.length > 0 ? rest : undefined;
  };
  const chips: Chip[] = [
    ...(search.regel ?? []).map((id) => chip(t('gaps.rule'), rules.find((rule) => rule.id === id)?.title ?? id, { ...search, regel: less(search.regel, id) })),
    ...(search.ernst ?? []).map((word) => chip(t('gaps.severity'), label('Severity', addressWords.severity[word]), { ...search, ernst: less(search.ernst, word) })),
    ...(search.toestand ?? []).map((word) => chip(t('gaps.state'), label('GapState', addressWords.gapState[word]), { ...search, toestand: less(search.toestand, word) })),
    ...(search.verwerking === undefined ? [] : [chip(t('gaps.processing'), search.verwerking, { ...search, verwerking: undefined })]),
    ...(search.eenheid === undefined ? [] : [chip(t('gaps.unit'), units.find(({ id }) => id === search.eenheid)?.name ?? search.eenheid, { ...search, eenheid: undefined })]),
    ...(search.eigenaar === undefined ? [] : [chip(t('gaps.owner'), search.eigenaar, { ...search, eigenaar: undefined })]),
    ...(search['sinds-van'] === undefined ? [] : [chip(t('gaps.sinceFrom'), longDay(search['sinds-van']), { ...search, 'sinds-van': undefined })]),
    ...(search['sinds-tot'] === undefined ? [] : [chip(t('gaps.sinceTo'), longDay(search['sinds-tot']), { ...search, 'sinds-tot': undefined })]),
  ];
  const all = { value: '', label: t('filter.all') };
  return (
    <>
      <details className="filters">
        <summary>{t('filter.title')}</summary>
        <form key={JSON.stringify(filterOf(search))} className="filter-form" onSubmit={submit}>
          <CheckGroup legend={t('gaps.severity')} name="ernst" checked={search.ernst ?? []} options={Object.entries(addressWords.severity).map(([value, severity]) => ({ value, label: label('Severity', severity) }))} />
          <CheckGroup legend={t('gaps.state')} name="toestand" checked={search.toestand ?? []} options={Object.entries(addressWords.gapState).map(([value, state]) => ({ value, label: label('GapState', state) }))} />
          <SelectField key={`regel-${rules.length}`} name="regel" label={t('gaps.rule')} defaultValue={search.regel?.[0]} options={[all, ...rules.map(({ id, title }) => ({ value: id, label: title }))]} />
          <SelectField key={`eenheid-${units.length}`} name="eenheid" label={t('gaps.unit')} defaultValue={search.eenheid} options={[all, ...units.map(({ id, name }) => ({ value: id, label: name }))]} />
          <TextField name="eigenaar" label={t('gaps.owner')} hint={t('gaps.owner.hint')} defaultValue={search.eigenaar} />
          <TextField name="sinds-van" label={t('gaps.sinceFrom')} hint={t('day.hint')} error={errorOf('sinds-van')} defaultValue={typedDay(search['sinds-van'])} autoComplete="off" />
          <TextField name="sinds-tot" label={t('gaps.sinceTo')} hint={t('day.hint')} error={errorOf('sinds-tot')} defaultValue={typedDay(search['sinds-tot'])} autoComplete="off" />
          <button type="submit" className="button">{t('filter.apply')}</button>
        </form>
      </details>
      <Chips chips={chips} onClear={() => go(withoutFilters(search))} />
    </>
  );
}
