import { choice, needed, ref, shape, text, texts, when, neededRef, type RecordOf } from '../kernel/shape.ts';
import { words } from '../kernel/words.ts';

/** Sectors that bring norms of their own. */
export const SECTORS = { government: words('overheid', 'government'), care: words('zorg', 'care'), other: words('anders', 'other') } as const;

/** The public body itself: it has a dossier of its own, with its own gaps. */
export const organisationShape = shape({
  kind: 'organisation', plural: 'organisations', label: words('organisatie', 'organisation'), labelPlural: words('organisaties', 'organisations'),
  fields: {
    name: needed('naam', 'name'),
    sector: choice(SECTORS, 'sector', 'sector'),
    description: text('omschrijving', 'description'),
  },
  effective: () => null, title: (o) => o.name,
});
export type Organisation = RecordOf<typeof organisationShape>;

/** A division, region, office or body; a tree whose edges have validity dates. */
export const unitShape = shape({
  kind: 'unit', plural: 'units', label: words('eenheid', 'unit'), labelPlural: words('eenheden', 'units'),
  fields: {
    name: needed('naam', 'name'),
    function: text('functie', 'function'),
    parent: ref('unit', 'valt onder', 'part of'),
    validFrom: when('geldig vanaf', 'valid from'),
    validTo: when('geldig tot en met', 'valid to'),
  },
  effective: (u) => u.validFrom, title: (u) => u.name,
});
export type Unit = RecordOf<typeof unitShape>;

/** Someone by office, never by name: "BSO WERKbedrijf". */
export const personShape = shape({
  kind: 'person', plural: 'persons', label: words('persoon', 'person'), labelPlural: words('personen', 'persons'),
  fields: {
    title: needed('functie', 'office'),
    roles: texts('rollen', 'roles'),
    unit: ref('unit', 'eenheid', 'unit'),
    team: text('team', 'team'),
    validFrom: when('in functie vanaf', 'in office from'),
    leftOn: when('vertrokken op', 'left on'),
  },
  effective: (p) => p.validFrom, title: (p) => p.title,
});
export type Person = RecordOf<typeof personShape>;

/** Who stands in for whom, between which days. */
export const deputyShape = shape({
  kind: 'deputy', plural: 'deputies', label: words('vervanger', 'deputy'), labelPlural: words('vervangers', 'deputies'),
  fields: {
    person: neededRef('person', 'vervangt', 'stands in for'),
    deputy: neededRef('person', 'vervanger', 'deputy'),
    validFrom: when('vanaf', 'from'),
    validTo: when('tot en met', 'to'),
  },
  effective: (d) => d.validFrom, title: (d) => d.deputy,
});
export type Deputy = RecordOf<typeof deputyShape>;
