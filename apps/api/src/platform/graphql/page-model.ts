import { type Type } from '@nestjs/common';
import { Field, ObjectType } from '@nestjs/graphql';
import { type Page } from './keyset.ts';

/** The form every page of a list has. */
export function pageModel<T>(Item: Type<T>): Type<Page<T>> {
  @ObjectType({ isAbstract: true })
  class PageModel implements Page<T> {
    @Field(() => String, { nullable: true }) endCursor: string | null;
    @Field() hasNext: boolean;
    @Field() hasPrevious: boolean;
    @Field(() => [Item]) items: readonly T[];
    @Field(() => String, { nullable: true }) startCursor: string | null;
  }
  return PageModel;
}
