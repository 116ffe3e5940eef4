import type { Language, Phase, PhaseStatus, When } from '@sluitend/domain';
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

/** A phase as it stands in the projection. */
export interface StoredPhase { readonly phase: Phase; readonly status: PhaseStatus; readonly parts: number; readonly inOrder: number; readonly late: number; readonly on: readonly [number, number] | null }

/** While a processing is judged again nothing is shown as in order: every phase is then unknown. */
export function phaseModel(stored: StoredPhase, settled: boolean, language: Language): PhaseStateModel {
  const on: When | null = stored.on && { earliest: stored.on[0], latest: stored.on[1] };
  if (!settled) return { phase: stored.phase, status: 'unknown', parts: stored.parts, inOrder: 0, late: 0, fact: phaseFact.unsettled[language], on: null };
  return { ...stored, fact: phaseFact.of(stored)[language], on: whenModel(on, language) };
}
