import type { Holder, Language } from '@sluitend/domain';

/** Who asks: an account with its role, in its organisation. The audit log names the account, never a person. */
export interface Actor extends Holder {
  readonly accountId: string;
  readonly organisationId: string;
  /** The record of the person in the register; null for an account that belongs to none. */
  readonly personId: string | null;
  readonly language: Language;
}
