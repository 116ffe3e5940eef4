import { processingPolicy } from '@sluitend/domain';
import { Args, ArgsType, Field, Query, Resolver } from '@nestjs/graphql';
import { IsOptional, IsString } from 'class-validator';
import { askedOf, MomentArgs } from '../platform/graphql/moment.inputs.ts';
import { PlainText } from '../platform/graphql/validation.ts';
import { type Actor } from '../platform/identity/actor.ts';
import { CurrentActor } from '../platform/identity/session-guard.ts';
import { parseProcessingNumber } from '../processing/processing-number.ts';
import { TimelineEventModel } from './record-view.model.ts';
import { RecordRepository } from './record.repository.ts';
import { eventsOf } from './timeline-view.ts';

@ArgsType()
export class TimelineArgs extends MomentArgs {
  @Field(() => String, { nullable: true }) @IsOptional() @IsString() @PlainText(20) processing?: string | null;
}

@Resolver(() => TimelineEventModel)
export class TimelineResolver {
  constructor(private readonly register: RecordRepository) {}

  @Query(() => [TimelineEventModel], { description: 'What happened, oldest first; of one processing or of the whole organisation.' })
  async timeline(@CurrentActor() actor: Actor, @Args() args: TimelineArgs): Promise<readonly TimelineEventModel[]> {
    const processing = args.processing ? { number: parseProcessingNumber(args.processing) } : null;
    return eventsOf(await this.register.found(processingPolicy.scopeOf(actor, 'read'), actor, processing, askedOf(args)), actor.language);
  }
}
