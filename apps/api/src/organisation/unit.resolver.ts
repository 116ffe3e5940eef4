import { unitPolicy } from '@sluitend/domain';
import { Query, Resolver } from '@nestjs/graphql';
import { type Actor } from '../platform/identity/actor.ts';
import { CurrentActor } from '../platform/identity/session-guard.ts';
import { UnitModel } from './unit.model.ts';
import { UnitRepository } from './unit.repository.ts';

@Resolver(() => UnitModel)
export class UnitResolver {
  constructor(private readonly units: UnitRepository) {}

  @Query(() => [UnitModel], { name: 'units' })
  all(@CurrentActor() actor: Actor): Promise<readonly UnitModel[]> {
    return this.units.inForce(unitPolicy.scopeOf(actor, 'read'), actor);
  }
}
