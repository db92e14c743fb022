// Starts real TCP servers on a host of the lab, each on an address of its own, in the chroot that fetch.sh makes.
import { existsSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { labAvailability } from '../availability.ts';
import type { Lab } from '../lab.ts';
import type { LabProcess } from '../lab-process.ts';
import type { Namespace } from '../topology.ts';
import { program } from '../with-lab.ts';
import { TCP_SERVERS, type TcpServer } from './tcp-server.ts';

export interface StartedTcpServer {
  readonly server: TcpServer;
  readonly address: string;
  readonly process: LabProcess;
}

const FETCH = 'bash test/lab/tcp-servers/fetch.sh FOLDER';
const PATIENCE_MS = 30_000;
const POLL_MS = 100;

/** Why no real TCP server can run here; null where they can. */
export function whyNoTcpServers(): string | null {
  const root = process.env.PORT_POLICY_TCP_SERVERS ?? '';
  if (root === '') return `PORT_POLICY_TCP_SERVERS names no folder; ${FETCH} makes one, from Debian's packages`;
  if (!existsSync(`${root}/usr/sbin/sshd`)) return `there are no servers in ${root}; ${FETCH} fetches them`;
  const availability = labAvailability();
  if (!availability.available) return availability.why;
  return availability.privilege === 'root' ? null : 'they run as users of their own, which takes root';
}

/**
 * Starts all of them and resolves when each lets a client in, which takes some five seconds.
 * @param addresses one of the namespace for each
 * @throws if one does not start, with what it wrote
 */
export async function startTcpServers(
  lab: Lab,
  namespace: Namespace,
  addresses: readonly string[],
): Promise<StartedTcpServer[]> {
  const root = process.env.PORT_POLICY_TCP_SERVERS as string;
  const inMemory = ['tmp', 'run', 'var'].map((folder) => `mount -t tmpfs -o mode=1777 tmpfs "$0/${folder}"`);
  // The lab's own mounts: nothing of them is left when it ends.
  const mounts = ['mount --rbind /dev "$0/dev"', 'mount -t proc proc "$0/proc"', ...inMemory].join(' && ');
  await run(lab, namespace, ['sh', '-c', mounts, root]);
  return Promise.all(
    TCP_SERVERS.map(async (server, i): Promise<StartedTcpServer> => {
      const address = addresses[i] as string;
      const place = { address, folder: `/tmp/${server.port}` };
      const { user = 'root' } = server;
      const inside = (script: string, as = user) => [
        ...['env', '-i', 'PATH=/usr/sbin:/usr/bin:/sbin:/bin', 'LC_ALL=C'],
        ...['chroot', `--userspec=${as === 'postgres' ? '102:102' : '0:0'}`, root, 'sh', '-c', script],
      ];
      await run(lab, namespace, inside(`mkdir ${place.folder} && chown ${user} ${place.folder}`, 'root'));
      for (const script of server.before(place)) await run(lab, namespace, inside(script));
      const process = lab.start(namespace, inside(server.command(place)), { stdin: 'open' });
      await untilItListens(lab, namespace, server, address, process);
      for (const script of server.after?.(place) ?? []) await run(lab, namespace, inside(script));
      return { server, address, process };
    }),
  );
}

/** What a client hears that connects from that namespace, as hexadecimal digits, `closed`, `silence` or an errno. */
export async function greetingOf(
  lab: Lab,
  from: Namespace,
  { server, address }: Pick<StartedTcpServer, 'server' | 'address'>,
) {
  const command = [process.execPath, program('greeting.mjs'), address, `${server.port}`, server.hello ?? ''];
  return (await lab.run(from, command)).stdout.trim();
}

async function untilItListens(
  lab: Lab,
  namespace: Namespace,
  { name, port }: TcpServer,
  address: string,
  started: LabProcess,
): Promise<void> {
  let ended = false;
  void started.finished.then(() => (ended = true));
  const local = `${address
    .split('.')
    .reverse()
    .map((part) => Number(part).toString(16).toUpperCase().padStart(2, '0'))
    .join('')}:${port.toString(16).toUpperCase().padStart(4, '0')} `;
  for (const begun = performance.now(); ; await delay(POLL_MS)) {
    const { stdout } = await lab.run(namespace, ['cat', '/proc/self/net/tcp']);
    // State 0A: it listens.
    if (stdout.split('\n').some((line) => line.includes(`: ${local}`) && / 0A /.test(line))) return;
    if (ended || performance.now() - begun > PATIENCE_MS)
      throw new Error(`${name} does not listen on ${address}:${port}\n${started.stdout}${started.stderr}`);
  }
}

async function run(lab: Lab, namespace: Namespace, command: readonly string[]): Promise<void> {
  const { code, stdout, stderr } = await lab.run(namespace, command, { timeoutMs: 60_000 });
  if (code !== 0) throw new Error(`${command.join(' ')} ended with ${code}\n${stdout}${stderr}`);
}
