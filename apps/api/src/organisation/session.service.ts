import { Inject, Injectable } from '@nestjs/common';
import { type Settings } from '../platform/config/env.ts';
import { type Actor } from '../platform/identity/actor.ts';
import { IdentityService } from '../platform/identity/identity.service.ts';
import { type Reader } from '../platform/identity/reader.ts';
import { sessionCookie, type SessionCookie } from '../platform/identity/session-cookie.ts';
import { type RequestContext } from '../platform/graphql/mask-errors.ts';
import { SETTINGS } from '../platform/platform.module.ts';
import { type PreferencesInput, type PreferencesPayload, type SignInInput, type SignInPayload, type SignOutPayload } from './session.inputs.ts';
import { type SessionModel } from './session.model.ts';
import { SessionRepository } from './session.repository.ts';

/** The visit of one person: it begins, it ends, and it looks as that person likes it. */
@Injectable()
export class SessionService {
  private readonly cookie: SessionCookie;
  constructor(private readonly identity: IdentityService, private readonly sessions: SessionRepository, @Inject(SETTINGS) { publicUrl }: Settings) {
    this.cookie = sessionCookie(publicUrl);
  }

  async current({ session, language }: Reader): Promise<SessionModel | null> {
    return session && this.sessions.view(session, language);
  }

  async signIn(reader: Reader, { username, password }: SignInInput, append: RequestContext['append']): Promise<SignInPayload> {
    const outcome = await this.identity.signIn(reader, username, password);
    if ('refused' in outcome) return { session: null, refusals: [{ code: outcome.refused.code, field: null, says: outcome.refused.says[reader.language], cites: [] }] };
    append('Set-Cookie', this.cookie.set(outcome.token));
    return { session: await this.sessions.view(outcome.session, outcome.session.account.language), refusals: [] };
  }

  /** Also without a session the browser is told to forget everything it kept. */
  async signOut(reader: Reader, append: RequestContext['append']): Promise<SignOutPayload> {
    await this.identity.signOut(reader);
    append('Set-Cookie', this.cookie.cleared);
    append('Clear-Site-Data', '"cache", "storage"');
    return { refusals: [] };
  }

  async setPreferences(actor: Actor, input: PreferencesInput): Promise<PreferencesPayload> {
    return { preferences: await this.identity.setPreferences(actor, input), refusals: [] };
  }
}
