import { processingPolicy } from '@sluitend/domain';
import { Args, Query, Resolver } from '@nestjs/graphql';
import { CountModel } from '../platform/graphql/count.model.ts';
import { type Page } from '../platform/graphql/keyset.ts';
import { type Actor } from '../platform/identity/actor.ts';
import { CurrentActor } from '../platform/identity/session-guard.ts';
import { ProcessingArgs, ProcessingCountArgs, ProcessingsArgs } from './processing.inputs.ts';
import { ProcessingModel, ProcessingPageModel, type ProcessingRowModel } from './processing.model.ts';
import { ProcessingRepository } from './processing.repository.ts';

@Resolver(() => ProcessingModel)
export class ProcessingResolver {
  constructor(private readonly all: ProcessingRepository) {}

  @Query(() => ProcessingPageModel)
  processings(@CurrentActor() actor: Actor, @Args() args: ProcessingsArgs): Promise<Page<ProcessingRowModel>> {
    return this.all.page(processingPolicy.scopeOf(actor, 'read'), actor, args);
  }

  @Query(() => CountModel)
  processingCount(@CurrentActor() actor: Actor, @Args() args: ProcessingCountArgs): Promise<CountModel> {
    return this.all.count(processingPolicy.scopeOf(actor, 'read'), actor, args);
  }

  @Query(() => ProcessingModel, { nullable: true })
  processing(@CurrentActor() actor: Actor, @Args() args: ProcessingArgs): Promise<ProcessingModel | null> {
    return this.all.byNumber(processingPolicy.scopeOf(actor, 'read'), actor, args);
  }
}
