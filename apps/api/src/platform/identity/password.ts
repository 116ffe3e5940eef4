import { Algorithm, hash, verify } from '@node-rs/argon2';

/** argon2id with 46 MiB in one pass (OWASP's and ASVS' first choice); about 30 ms. */
const COST = { algorithm: 2 satisfies Algorithm.Argon2id, memoryCost: 47_104, timeCost: 1, parallelism: 1 };

export const hashPassword = (password: string): Promise<string> => hash(password, COST);

/** Checked when there is no such account, so that an unknown name takes as long as a wrong password. */
const nobodys = hashPassword('nobody has this password');

/** Does the password fit? Null stands for an account that does not exist: never, but not sooner. */
export async function passwordFits(passwordHash: string | null, password: string): Promise<boolean> {
  const fits = await verify(passwordHash ?? (await nobodys), password);
  return passwordHash !== null && fits;
}
