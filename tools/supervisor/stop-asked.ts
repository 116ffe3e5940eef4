import fs from 'node:fs';

/** Milliseconds between two looks at whether npm still lives. */
const lookEvery = 500;

/** Our parent and its parent, where the system tells: the shell npm starts us in, and npm. */
function ancestors(): string {
  try {
    const [, parent] = /^PPid:\s+(\d+)$/m.exec(fs.readFileSync(`/proc/${process.ppid}/status`, 'utf8')) ?? [];
    return `${process.ppid} ${parent}`;
  } catch {
    return String(process.ppid);
  }
}

/**
 * Fires when this process should end: Ctrl-C, a signal of the service manager, a closed terminal, or the end of the
 * npm that started us. npm passes a signal on to its shell only, and when npm itself is killed nobody tells us: then
 * our ancestors change. From here on we decide how we stop; a second Ctrl-C does not make it worse.
 */
export function stopAsked(): AbortSignal {
  const asked = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => asked.abort());
  if (process.env.npm_lifecycle_event) {
    const born = ancestors();
    setInterval(() => ancestors() !== born && asked.abort(), lookEvery).unref();
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
