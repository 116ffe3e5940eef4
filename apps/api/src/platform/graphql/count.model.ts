import { Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('Count', { description: 'Exact up to 1,000; above it only that there are more.' })
export class CountModel {
  @Field() atLeast: boolean;
  @Field(() => Int) value: number;
}

/** The most we count to; a longer list says that there are more. */
export const COUNTED_TO = 1000;
export const countModel = (found: number): CountModel => ({ value: Math.min(found, COUNTED_TO), atLeast: found > COUNTED_TO });
