import { RULES } from '@sluitend/domain';
import { Args, Query, Resolver } from '@nestjs/graphql';
import { Clock } from '../organisation/clock.repository.ts';
import { AsOfArgs } from '../platform/graphql/moment.inputs.ts';
import { type Actor } from '../platform/identity/actor.ts';
import { CurrentActor } from '../platform/identity/session-guard.ts';
import { RuleModel } from './rule.model.ts';
import { ruleModel, ruleWithId } from './rule-view.ts';

/** The rule book; anyone who is signed in may read by which rules the organisation is judged. */
@Resolver(() => RuleModel)
export class RuleResolver {
  constructor(private readonly clock: Clock) {}

  @Query(() => [RuleModel])
  async rules(@CurrentActor() actor: Actor, @Args() { asOf }: AsOfArgs): Promise<readonly RuleModel[]> {
    const day = asOf ?? (await this.clock.today(actor));
    return RULES.map((rule) => ruleModel(rule, day, actor.language));
  }

  @Query(() => RuleModel, { nullable: true })
  rule(@CurrentActor() { language }: Actor, @Args('id') id: string): RuleModel | null {
    const rule = ruleWithId(id);
    return rule && ruleModel(rule, null, language);
  }
}
