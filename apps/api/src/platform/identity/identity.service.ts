import { Injectable } from '@nestjs/common';
import type { Words } from '@sluitend/domain';
import { appendEntry, type AuditEntry } from '../audit/append-entry.ts';
import { Database } from '../database/database.ts';
import { type Query } from '../database/query.ts';
import { accountNamed, savePreferences, type Account, type Preferences } from './account.ts';
import { type Actor } from './actor.ts';
import { passwordFits } from './password.ts';
import { type Reader } from './reader.ts';
import { beginSession, endSession, sessionOf, type Session } from './session.ts';
import { acquit, admit } from './sign-in-brake.ts';
import { doesNotFit, mustWait } from './sign-in.words.ts';

/** A new session with its token, or why there is none. */
export type SignedIn = { readonly token: string; readonly session: Session } | { readonly refused: { readonly code: string; readonly says: Words } };

/** Signing in and out. Each of it, and each refusal, stands in the audit log. */
@Injectable()
export class IdentityService {
  constructor(private readonly database: Database) {}

  async signIn(reader: Reader, typedName: string, password: string): Promise<SignedIn> {
    const username = typedName.trim().toLowerCase();
    const { admission, found } = await this.database.system(async (query) => ({ admission: await admit(query, { username, address: reader.address }), found: await accountNamed(query, username) }));
    if ('waitMinutes' in admission) {
      await this.database.system((query) => refused(query, found?.account, 'wait'));
      return { refused: { code: 'sign-in-wait', says: mustWait(admission.waitMinutes) } };
    }
    const fits = await passwordFits(found?.passwordHash ?? null, password);
    return this.database.system(async (query) => {
      if (!fits || !found) {
        await refused(query, found?.account, 'password');
        return { refused: { code: 'sign-in-wrong', says: doesNotFit } };
      }
      await acquit(query, admission.attemptId);
      if (reader.token) await endSession(query, reader.token);
      const token = await beginSession(query, found.account);
      await begunOrEnded(query, found.account, 'session.begun');
      const session = await sessionOf(query, token);
      if (!session) throw new Error('a new session does not hold');
      return { token, session };
    });
  }

  async signOut({ token, session }: Reader): Promise<void> {
    if (!token || !session) return;
    await this.database.system(async (query) => {
      await endSession(query, token);
      await begunOrEnded(query, session.account, 'session.ended');
    });
  }

  /** The session behind a token, on every request anew: a closed account or a changed role counts at once. */
  sessionOf(token: string): Promise<Session | null> {
    return this.database.system((query) => sessionOf(query, token));
  }

  setPreferences(actor: Actor, change: Partial<Preferences>): Promise<Preferences> {
    return this.database.system(async (query) => {
      const preferences = await savePreferences(query, actor.accountId, change);
      await entryOf(query, { organisationId: actor.organisationId, actorId: actor.accountId, role: actor.role, event: 'account.preferences-set', objectType: 'account', objectId: actor.accountId, data: { changed: Object.keys(change) } });
      return preferences;
    });
  }

  /** Someone asked for what the role gives no right to. */
  noteForbidden(actor: Actor, asked: string): Promise<void> {
    return this.database.system((query) => entryOf(query, { organisationId: actor.organisationId, actorId: actor.accountId, role: actor.role, event: 'access.refused', objectType: 'query', objectId: asked, data: {} }));
  }
}

async function entryOf(query: Query, entry: AuditEntry): Promise<void> {
  await query("select set_config('sluitend.organisation', $1, true)", [entry.organisationId ?? '']);
  await appendEntry(query, entry);
}

const begunOrEnded = (query: Query, account: Account, event: 'session.begun' | 'session.ended'): Promise<void> =>
  entryOf(query, { organisationId: account.organisationId, actorId: account.id, role: account.role, event, objectType: 'account', objectId: account.id, data: {} });

/** Nobody proved to be someone. Of an unknown name nothing is kept, since it may be a password. */
const refused = (query: Query, account: Account | undefined, because: 'password' | 'wait'): Promise<void> =>
  entryOf(query, { organisationId: account?.organisationId ?? null, actorId: null, role: 'nobody', event: 'session.refused', objectType: 'account', objectId: account?.id ?? null, data: { because } });
