/** Milliseconds between two looks at whether npm still lives. */
const lookEvery = 500;

/**
 * Fires when this process should end: Ctrl-C, a signal of the service manager, a closed terminal, or the end of the
 * npm that started us. npm passes a signal on to its shell only, and when npm itself is killed nobody tells us: then
 * our parent changes. From here on we decide how we stop; a second Ctrl-C does not make it worse.
 */
export function stopAsked(): AbortSignal {
  const asked = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => asked.abort());
  if (process.env.npm_lifecycle_event) {
    const parent = process.ppid;
    setInterval(() => process.ppid !== parent && asked.abort(), lookEvery).unref();
  }
  return asked.signal;
}

/** Resolves when the signal fires. */
export function whenFired(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
