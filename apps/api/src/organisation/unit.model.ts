import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType('Unit')
export class UnitModel {
  @Field(() => ID) id: string;
  @Field() name: string;
  @Field(() => ID, { nullable: true }) parent: string | null;
}
