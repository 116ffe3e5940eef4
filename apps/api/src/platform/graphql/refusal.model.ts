import { Field, ObjectType } from '@nestjs/graphql';

@ObjectType('Refusal', { description: 'An expected no: which field, in which words, by which source.' })
export class RefusalModel {
  @Field(() => [String]) cites: string[];
  @Field() code: string;
  @Field(() => String, { nullable: true }) field: string | null;
  @Field() says: string;
}
