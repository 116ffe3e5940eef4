import { gapPolicy } from '@sluitend/domain';
import { Args, Query, Resolver } from '@nestjs/graphql';
import { CountModel } from '../platform/graphql/count.model.ts';
import { type Page } from '../platform/graphql/keyset.ts';
import { type Actor } from '../platform/identity/actor.ts';
import { CurrentActor } from '../platform/identity/session-guard.ts';
import { GapCountArgs, GapsArgs } from './gap.inputs.ts';
import { GapGroupModel, GapModel, GapPageModel } from './gap.model.ts';
import { GapRepository } from './gap.repository.ts';

@Resolver(() => GapModel)
export class GapResolver {
  constructor(private readonly all: GapRepository) {}

  @Query(() => GapPageModel)
  gaps(@CurrentActor() actor: Actor, @Args() args: GapsArgs): Promise<Page<GapModel>> {
    return this.all.page(gapPolicy.scopeOf(actor, 'read'), actor, args);
  }

  @Query(() => CountModel)
  gapCount(@CurrentActor() actor: Actor, @Args() args: GapCountArgs): Promise<CountModel> {
    return this.all.count(gapPolicy.scopeOf(actor, 'read'), actor, args);
  }

  @Query(() => [GapGroupModel])
  gapGroups(@CurrentActor() actor: Actor, @Args() args: GapCountArgs): Promise<readonly GapGroupModel[]> {
    return this.all.groups(gapPolicy.scopeOf(actor, 'read'), actor, args);
  }
}
