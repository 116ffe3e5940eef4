import type { Day as DayNumber } from '@sluitend/domain';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Day } from '../platform/graphql/day.scalar.ts';

@ObjectType('Organisation')
export class OrganisationModel {
  @Field(() => ID) id: string;
  @Field() name: string;
  @Field({ description: 'Marked: sends no mail outside and carries a banner.' }) demonstration: boolean;
  @Field(() => Day, { description: "The calendar day of this organisation's clock." }) today: DayNumber;
}
