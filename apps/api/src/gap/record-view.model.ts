import { Field, ID, ObjectType } from '@nestjs/graphql';
import { RecordFactModel, RecordRefModel } from '../platform/graphql/record-ref.model.ts';
import { WhenModel } from '../platform/graphql/when.model.ts';

@ObjectType('RecordView')
export class RecordViewModel {
  @Field(() => [RecordFactModel]) facts: readonly RecordFactModel[];
  @Field(() => ID) id: string;
  @Field() kind: string;
  @Field(() => String, { nullable: true }) number: string | null;
  @Field(() => WhenModel, { nullable: true }) on: WhenModel | null;
  @Field() recordedAt: string;
  @Field() title: string;
}

@ObjectType('RecordGroup')
export class RecordGroupModel {
  @Field() kind: string;
  @Field(() => [RecordViewModel]) records: readonly RecordViewModel[];
  @Field() title: string;
}

@ObjectType('TimelineEvent')
export class TimelineEventModel {
  @Field() kind: string;
  @Field() kindLabel: string;
  @Field(() => WhenModel) on: WhenModel;
  @Field(() => RecordRefModel, { nullable: true }) processing: RecordRefModel | null;
  @Field(() => RecordRefModel) subject: RecordRefModel;
  @Field() title: string;
}
