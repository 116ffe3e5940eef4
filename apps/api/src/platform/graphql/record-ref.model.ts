import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType('RecordRef')
export class RecordRefModel {
  @Field(() => ID) id: string;
  @Field() kind: string;
  @Field(() => String, { nullable: true, description: 'As people see it (MR-0003), or the id of the file it was loaded from.' }) number: string | null;
  @Field() title: string;
}

@ObjectType('RecordFact')
export class RecordFactModel {
  @Field() label: string;
  @Field(() => RecordRefModel, { nullable: true }) target: RecordRefModel | null;
  @Field() value: string;
}
