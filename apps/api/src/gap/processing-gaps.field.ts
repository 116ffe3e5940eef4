import { gapPolicy } from '@sluitend/domain';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { type Actor } from '../platform/identity/actor.ts';
import { CurrentActor } from '../platform/identity/session-guard.ts';
import { ProcessingModel } from '../processing/processing.model.ts';
import { GapModel } from './gap.model.ts';
import { GapRepository } from './gap.repository.ts';

/** What a processing lacks, shown on it from the slice that knows. */
@Resolver(() => ProcessingModel)
export class ProcessingGapsField {
  constructor(private readonly all: GapRepository) {}

  @ResolveField(() => [GapModel], { description: 'The gaps on the day: worst first, suppressed ones included with their parent.' })
  gaps(@CurrentActor() actor: Actor, @Parent() { id, asked }: ProcessingModel): Promise<readonly GapModel[]> {
    return this.all.ofProcessing(gapPolicy.scopeOf(actor, 'read'), actor, id, asked);
  }
}
