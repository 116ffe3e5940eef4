import { useNavigate } from '@tanstack/react-router';
import type { FormEvent, ReactNode } from 'react';
import { addressWords, paths, readProcessings, type ProcessingsSearch } from '../../paths.ts';
import { useAnswer } from '../../records/answer/use-answer.ts';
import { Chips, type Chip } from '../../ui/Chips.tsx';
import { CheckField, SelectField, TextField } from '../../ui/Field.tsx';
import { useWords } from '../../words/use-words.ts';
import { UnitsQuery } from './find-processings.documents.ts';
import { filterOf, withoutFilters } from './filters.ts';

/** The filters of the list, and the ones that are on. */
export function ProcessingFilters({ search, text }: { readonly search: ProcessingsSearch; readonly text: string | undefined }): ReactNode {
  const { t, label } = useWords();
  const navigate = useNavigate({ from: paths.processings });
  const { data } = useAnswer(UnitsQuery, {});
  const units = data?.units ?? [];
  const go = (next: ProcessingsSearch, wanted: string | undefined) => void navigate({ search: next, state: { text: wanted } });
  const drop = (key: keyof ProcessingsSearch) => go({ ...search, [key]: undefined, na: undefined, voor: undefined }, text);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const given = Object.fromEntries(new FormData(event.currentTarget));
    const wanted = String(given['zoek']).trim();
    go({ ...readProcessings(given), sorteer: search.sorteer, eigenaar: search.eigenaar }, wanted === '' ? undefined : wanted);
  };
  const all = { value: '', label: t('filter.all') };
  const chips: Chip[] = [
    ...(text === undefined ? [] : [{ label: t('filter.chip', { name: t('processings.text'), value: text }), remove: () => go(search, undefined) }]),
    ...(search.eenheid === undefined ? [] : [{ label: t('filter.chip', { name: t('processings.unit'), value: units.find(({ id }) => id === search.eenheid)?.name ?? search.eenheid }), remove: () => drop('eenheid') }]),
    ...(search.eigenaar === undefined ? [] : [{ label: t('filter.chip', { name: t('processings.owner'), value: search.eigenaar }), remove: () => drop('eigenaar') }]),
    ...(search.ernst === undefined ? [] : [{ label: t('filter.chip', { name: t('processings.severity'), value: label('Severity', addressWords.severity[search.ernst]) }), remove: () => drop('ernst') }]),
    ...(search.status === undefined ? [] : [{ label: t('filter.chip', { name: t('processings.status'), value: label('PhaseStatus', addressWords.phaseStatus[search.status]) }), remove: () => drop('status') }]),
    ...(search.gevoelig === undefined ? [] : [{ label: t('processings.sensitiveOnly'), remove: () => drop('gevoelig') }]),
  ];
  return (
    <>
      <details className="filters">
        <summary>{t('filter.title')}</summary>
        <form key={JSON.stringify(filterOf(search, text))} className="filter-form" onSubmit={submit}>
          <TextField name="zoek" label={t('processings.text')} defaultValue={text} type="search" />
          <SelectField key={`eenheid-${units.length}`} name="eenheid" label={t('processings.unit')} defaultValue={search.eenheid} options={[all, ...units.map(({ id, name }) => ({ value: id, label: name }))]} />
          <SelectField name="ernst" label={t('processings.severity')} defaultValue={search.ernst} options={[all, ...Object.entries(addressWords.severity).map(([value, severity]) => ({ value, label: label('Severity', severity) }))]} />
          <SelectField name="status" label={t('processings.status')} defaultValue={search.status} options={[all, ...Object.entries(addressWords.phaseStatus).map(([value, status]) => ({ value, label: label('PhaseStatus', status) }))]} />
          <CheckField name="gevoelig" value="ja" label={t('processings.sensitiveOnly')} defaultChecked={search.gevoelig === 'ja'} />
          <button type="submit" className="button">{t('filter.apply')}</button>
        </form>
      </details>
      <Chips chips={chips} onClear={() => go(withoutFilters(search), undefined)} />
    </>
  );
}
