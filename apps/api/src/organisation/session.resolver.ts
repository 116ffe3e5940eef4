import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type Actor } from '../platform/identity/actor.ts';
import { type Reader } from '../platform/identity/reader.ts';
import { type RequestContext } from '../platform/graphql/mask-errors.ts';
import { AppendHeader, CurrentActor, CurrentReader, Open } from '../platform/identity/session-guard.ts';
import { PreferencesInput, PreferencesPayload, SignInInput, SignInPayload, SignOutPayload } from './session.inputs.ts';
import { SessionModel } from './session.model.ts';
import { SessionService } from './session.service.ts';

@Resolver(() => SessionModel)
export class SessionResolver {
  constructor(private readonly sessions: SessionService) {}

  @Open()
  @Query(() => SessionModel, { name: 'session', nullable: true, description: 'Null when nobody is signed in.' })
  current(@CurrentReader() reader: Reader): Promise<SessionModel | null> {
    return this.sessions.current(reader);
  }

  @Open()
  @Mutation(() => SignInPayload)
  signIn(@CurrentReader() reader: Reader, @AppendHeader() append: RequestContext['append'], @Args('input') input: SignInInput): Promise<SignInPayload> {
    return this.sessions.signIn(reader, input, append);
  }

  @Open()
  @Mutation(() => SignOutPayload)
  signOut(@CurrentReader() reader: Reader, @AppendHeader() append: RequestContext['append']): Promise<SignOutPayload> {
    return this.sessions.signOut(reader, append);
  }

  @Mutation(() => PreferencesPayload)
  setPreferences(@CurrentActor() actor: Actor, @Args('input') input: PreferencesInput): Promise<PreferencesPayload> {
    return this.sessions.setPreferences(actor, input);
  }
}
