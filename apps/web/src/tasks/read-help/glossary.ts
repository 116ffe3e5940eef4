import type { Words } from '../../words/use-words.ts';

/** The words of the screens with their meaning; docs/glossary.md has them all. */
export const glossary = (t: Words['t']): readonly { readonly word: string; readonly means: string }[] => [
  { word: t('glossary.processing'), means: t('glossary.processing.means') },
  { word: t('glossary.riskAnalysis'), means: t('glossary.riskAnalysis.means') },
  { word: t('glossary.measure'), means: t('glossary.measure.means') },
  { word: t('glossary.check'), means: t('glossary.check.means') },
  { word: t('glossary.evaluation'), means: t('glossary.evaluation.means') },
  { word: t('glossary.gap'), means: t('glossary.gap.means') },
  { word: t('glossary.evidence'), means: t('glossary.evidence.means') },
  { word: t('glossary.inOrder'), means: t('glossary.inOrder.means') },
  { word: t('glossary.unknown'), means: t('glossary.unknown.means') },
  { word: t('glossary.asOf'), means: t('glossary.asOf.means') },
  { word: t('glossary.hindsight'), means: t('glossary.hindsight.means') },
  { word: t('glossary.asKnown'), means: t('glossary.asKnown.means') },
  { word: t('glossary.fg'), means: t('glossary.fg.means') },
  { word: t('glossary.bso'), means: t('glossary.bso.means') },
];
