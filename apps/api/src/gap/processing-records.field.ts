import { processingPolicy } from '@sluitend/domain';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { type Actor } from '../platform/identity/actor.ts';
import { CurrentActor } from '../platform/identity/session-guard.ts';
import { ProcessingModel } from '../processing/processing.model.ts';
import { parseProcessingNumber } from '../processing/processing-number.ts';
import { groupsOf } from './record-view.ts';
import { RecordRepository } from './record.repository.ts';
import { RecordGroupModel } from './record-view.model.ts';

/** What was recorded about a processing, of every kind: shown on it from where all kinds are known. */
@Resolver(() => ProcessingModel)
export class ProcessingRecordsField {
  constructor(private readonly register: RecordRepository) {}

  @ResolveField(() => [RecordGroupModel])
  async records(@CurrentActor() actor: Actor, @Parent() { number, asked }: ProcessingModel): Promise<readonly RecordGroupModel[]> {
    return groupsOf(await this.register.found(processingPolicy.scopeOf(actor, 'read'), actor, { number: parseProcessingNumber(number) }, asked), actor.language);
  }
}
