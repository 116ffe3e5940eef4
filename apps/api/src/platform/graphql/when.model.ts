import { DAWN, DUSK, whenText, type Day as DayNumber, type Language, type When } from '@sluitend/domain';
import { Field, ObjectType } from '@nestjs/graphql';
import { Day } from './day.scalar.ts';

@ObjectType('When', { description: 'A date of this or lower precision; both ends null when the date is unknown.' })
export class WhenModel {
  @Field(() => Day, { nullable: true }) earliest: DayNumber | null;
  @Field(() => Day, { nullable: true }) latest: DayNumber | null;
  @Field({ description: 'As Dutch or English people write it: 20 oktober 2016, september 2018, ca. 1 juli 2013, onbekend.' }) text: string;
}

/** A date of the register as a reader sees it; what was never recorded stays null. */
export const whenModel = (when: When | null, language: Language): WhenModel | null =>
  when && { earliest: when.earliest <= DAWN ? null : when.earliest, latest: when.latest >= DUSK ? null : when.latest, text: whenText(when, language) };
