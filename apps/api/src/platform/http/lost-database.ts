/** Codes of the network and of PostgreSQL that say: the server is away, stopping, or full of visitors. */
const LOST = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ENOTFOUND', 'ETIMEDOUT', '57P01', '57P02', '57P03', '53300', '08000', '08001', '08003', '08006']);
const SAID = /Connection terminated|not currently accepting connections|Connection ended|timeout exceeded when trying to connect|Client has encountered a connection error/;

/** Did this fail because the database is away, and not because of what was asked? */
export function isDatabaseLost(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  const { code, message, errors, driverError, cause } = error as { code?: unknown; message?: unknown; errors?: readonly unknown[]; driverError?: unknown; cause?: unknown };
  return LOST.has(String(code)) || SAID.test(String(message)) || (errors ?? []).some(isDatabaseLost) || isDatabaseLost(driverError) || isDatabaseLost(cause);
}
