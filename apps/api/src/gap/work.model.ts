import type { Day as DayNumber } from '@sluitend/domain';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Day } from '../platform/graphql/day.scalar.ts';
import { GapModel } from './gap.model.ts';

@ObjectType('WorkItem', { description: 'Something that asks a person to act: verb, object, place, date.' })
export class WorkItemModel {
  @Field(() => Day, { nullable: true }) due: DayNumber | null;
  @Field(() => GapModel) gap: GapModel;
  @Field() late: boolean;
}

@ObjectType('Work')
export class WorkModel {
  @Field(() => [WorkItemModel]) now: readonly WorkItemModel[];
  @Field(() => Int) nowTotal: number;
  @Field(() => [WorkItemModel]) others: readonly WorkItemModel[];
  @Field(() => [WorkItemModel]) soon: readonly WorkItemModel[];
}
