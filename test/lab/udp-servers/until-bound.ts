// Waits until a server of the lab has bound its UDP port, which is when the kernel begins to keep what arrives for it.
import { setTimeout as delay } from 'node:timers/promises';
import type { Lab } from '../lab.ts';
import type { LabProcess } from '../lab-process.ts';
import type { Namespace } from '../topology.ts';
import type { UdpServer } from './udp-server.ts';

const POLL_MS = 30;
const PATIENCE_MS = 15_000;

/** @throws if a process of it ends first, or after 15 s; with what its processes wrote */
export async function untilBound(
  lab: Lab,
  namespace: Namespace,
  server: UdpServer,
  port: number,
  processes: readonly LabProcess[],
): Promise<void> {
  const begun = performance.now();
  let ended = false;
  const fail = (why: string) => {
    const wrote = processes.map(({ stdout, stderr }) => stdout + stderr).join('');
    return new Error(`${server.name} ${why} before it had bound UDP port ${port}\n${wrote}`);
  };
  for (const process of processes) void process.finished.then(() => (ended = true));
  const files = server.ipv4Only ? ['udp'] : ['udp', 'udp6'];
  while (!(await isBound(lab, namespace, files, [port, ...server.ports.slice(1)]))) {
    if (ended) throw fail('ended');
    if (performance.now() - begun > PATIENCE_MS) throw fail(`took more than ${PATIENCE_MS} ms`);
    await delay(POLL_MS);
  }
}

/** Whether each of these tables of sockets of the namespace has all of these ports. */
async function isBound(lab: Lab, namespace: Namespace, files: readonly string[], ports: readonly number[]) {
  const tables = await Promise.all(files.map((file) => lab.run(namespace, ['cat', `/proc/self/net/${file}`])));
  // `  12: 0200C6C6:0035 00000000:0000 07 ...`: the local address and port, in hex.
  const hex = ports.map((port) => port.toString(16).toUpperCase().padStart(4, '0'));
  return tables.every(({ stdout }) => hex.every((digits) => new RegExp(`: [0-9A-F]+:${digits} `).test(stdout)));
}
