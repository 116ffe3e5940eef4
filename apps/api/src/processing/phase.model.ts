import type { Language, Phase, PhaseState, PhaseStatus } from '@sluitend/domain';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { PhaseCode, PhaseStatusCode } from '../platform/graphql/verdict-codes.ts';
import { WhenModel, whenModel } from '../platform/graphql/when.model.ts';
import { phaseFact } from './phase.words.ts';

@ObjectType('PhaseState')
export class PhaseStateModel {
  @Field(() => String, { nullable: true, description: 'One fact that carries the state, in words.' }) fact: string | null;
  @Field(() => Int) inOrder: number;
  @Field(() => Int) late: number;
  @Field(() => WhenModel, { nullable: true }) on: WhenModel | null;
  @Field(() => Int) parts: number;
  @Field(() => PhaseCode) phase: Phase;
  @Field(() => PhaseStatusCode) status: PhaseStatus;
}

/** While a processing is judged again nothing is shown as in order: every phase is then unknown. */
export function phaseModel(stored: PhaseState, settled: boolean, language: Language): PhaseStateModel {
  if (!settled) return { ...stored, status: 'unknown', inOrder: 0, late: 0, fact: phaseFact.unsettled[language], on: null };
  return { ...stored, fact: phaseFact.of(stored)[language], on: whenModel(stored.on, language) };
}
