import { gapPolicy } from '@sluitend/domain';
import { Args, Query, Resolver } from '@nestjs/graphql';
import { AsOfArgs } from '../platform/graphql/moment.inputs.ts';
import { type Actor } from '../platform/identity/actor.ts';
import { CurrentActor } from '../platform/identity/session-guard.ts';
import { WorkModel } from './work.model.ts';
import { WorkRepository } from './work.repository.ts';

@Resolver(() => WorkModel)
export class WorkResolver {
  constructor(private readonly gaps: WorkRepository) {}

  @Query(() => WorkModel)
  work(@CurrentActor() actor: Actor, @Args() { asOf }: AsOfArgs): Promise<WorkModel> {
    return this.gaps.of(gapPolicy.scopeOf(actor, 'read'), actor, asOf ?? null);
  }
}
