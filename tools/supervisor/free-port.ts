import net from 'node:net';
import { Problem, systemCode } from './problem.ts';

/** Listens for a moment: resolves with the port, rejects when the address cannot be had. */
function tryPort(host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = net.createServer();
    server.once('error', reject);
    server.listen({ host, port, exclusive: true }, () => {
      const address = server.address() as net.AddressInfo;
      server.close(() => resolve(address.port));
    });
  });
}

/** A port that is free on loopback now. */
export const freePort = (): Promise<number> => tryPort('127.0.0.1', 0);

/** The other half of loopback: a program listening there would answer for `localhost` in our place. */
const twins: Record<string, string> = { '127.0.0.1': '::1', '0.0.0.0': '::' };

/** Refuses a port that someone else holds on the address, or on the other half of `localhost`. */
export async function requireFreePort(host: string, port: number): Promise<void> {
  for (const address of [host, twins[host]]) {
    if (address === undefined) continue;
    try {
      await tryPort(address, port);
    } catch (error) {
      const code = systemCode(error);
      if (code === 'EADDRINUSE') throw new Problem(`Port ${port} is taken by another program: stop that program, or choose another port, for example PORT=${port + 1} npm start.`);
      if (code === 'EACCES') throw new Problem(`Port ${port} may only be used by the administrator of this machine: choose one above 1023, for example PORT=4321 npm start.`);
      if (address === host) throw new Problem(`HOST ${host} is not an address of this machine: leave it out for this machine only, or give 0.0.0.0 for all its addresses.`);
    }
  }
}
