// Starts real UDP servers on a host of the lab, waits until they are ready, and lets them end with it.
import { accessSync, constants, writeSync } from 'node:fs';
import { delimiter, resolve } from 'node:path';
import type { UdpServiceName } from '../../../src/model/udp-services.ts';
import { labAvailability, labEnvironment } from '../availability.ts';
import type { Lab } from '../lab.ts';
import { LAB_FILES, type Namespace } from '../topology.ts';
import { CONFIGURED_SERVERS } from './configured-servers.ts';
import { KEYED_SERVERS } from './keyed-servers.ts';
import { SMALL_SERVERS } from './small-servers.ts';
import type { ServerPlace, UdpServer } from './udp-server.ts';
import { untilBound } from './until-bound.ts';

export const UDP_SERVERS: readonly UdpServer[] = [...SMALL_SERVERS, ...CONFIGURED_SERVERS, ...KEYED_SERVERS];

/** Set up in ways that a false green once came from; they want the ports of others. */
const UNUSUAL: readonly string[] = ['coturn-without-stun', 'memcached-anywhere'];

/** What `near` and `far` can have: all but avahi on their own ports, and some on another one as well. */
export const SERVERS_OF_A_HOST: readonly string[] = [
  ...UDP_SERVERS.filter(({ name, wantsOneAddress }) => !wantsOneAddress && !UNUSUAL.includes(name)).map(
    ({ name }) => name,
  ),
  ...['dnsmasq:1053', 'chronyd:1123', 'snmpd:1161', 'coturn:19302'],
];

export interface StartedUdpServer {
  /** As it was asked for: `dnsmasq` or `dnsmasq:5353`. */
  readonly wish: string;
  readonly server: UdpServer;
  readonly question: UdpServiceName;
  readonly ports: readonly number[];
  readonly addresses: readonly string[];
}

const STDERR = 2;

/**
 * Starts servers and resolves when all of them are ready, which takes some two seconds.
 * @param address4 an address of the namespace, as is `address6`; its main one, as some answer from no other
 * @param wishes `dnsmasq`, or `dnsmasq:5353` for another port than its own; SERVERS_OF_A_HOST if not given
 * @returns those that run. A server that cannot run here (`whyNot`) is left out with a line on stderr.
 * @throws if some cannot be started, with what they wrote; and, with PORT_POLICY_LAB=required, if one is not installed
 */
export async function startUdpServers(
  lab: Lab,
  namespace: Namespace,
  address4: string,
  address6: string,
  wishes: readonly string[] = SERVERS_OF_A_HOST,
): Promise<StartedUdpServer[]> {
  const device = await deviceOf(lab, namespace, address4);
  const installed = wishes.filter((wish) => canRunOrSaysWhyNot(serverOf(wish).server));
  const settled = await Promise.allSettled(
    installed.map(async (wish) => {
      const { server, port } = serverOf(wish);
      const folder = `${LAB_FILES}/udp/${namespace}-${server.name}-${port}`;
      await start(lab, namespace, server, { address4, address6, device, port, folder });
      const addresses = server.ipv4Only ? [address4] : [address4, address6];
      return { wish, server, question: server.question, ports: [port, ...server.ports.slice(1)], addresses };
    }),
  );
  const failures = settled.filter(({ status }) => status === 'rejected') as PromiseRejectedResult[];
  if (failures.length > 0) throw new Error(failures.map(({ reason }) => String(reason)).join('\n'));
  return settled.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
}

/** The server of a wish, and the port that it shall have. @throws if there is no such server, or not on that port */
export function serverOf(wish: string): { server: UdpServer; port: number } {
  const [name, port] = wish.split(':');
  const server = UDP_SERVERS.find((candidate) => candidate.name === name);
  if (server === undefined) throw new Error(`The lab has no UDP server "${name}".`);
  if (port !== undefined && server.portIsFixed) throw new Error(`${name} cannot be put on another port.`);
  return { server, port: port === undefined ? server.ports[0] : Number(port) };
}

/**
 * Why a server cannot run here; undefined if it can. A server that is not installed is a reason too, unless
 * PORT_POLICY_LAB=required asks for it: then starting it fails.
 */
export function whyNot(server: UdpServer): string | undefined {
  if (!isInstalled(server)) {
    return process.env.PORT_POLICY_LAB === 'required'
      ? undefined
      : `${server.program} not found; ${installCommand(server)}`;
  }
  const availability = labAvailability();
  const isRoot = availability.available && availability.privilege === 'root';
  return server.dropsGroups && !isRoot
    ? 'it gives its groups up, which only root may; run the tests as root'
    : undefined;
}

function canRunOrSaysWhyNot(server: UdpServer): boolean {
  const why = whyNot(server);
  // Past vitest's own capture, as in describe-lab.ts.
  if (why !== undefined) writeSync(STDERR, `\nLAB SERVER LEFT OUT: nothing is asked of ${server.name}: ${why}.\n`);
  return why === undefined;
}

function installCommand({ debianPackage }: UdpServer): string {
  return `apt-get install --no-install-recommends ${debianPackage}`;
}

function isInstalled({ program }: UdpServer): boolean {
  const { PATH = '' } = labEnvironment();
  return PATH.split(delimiter).some((folder) => {
    try {
      accessSync(resolve(folder, program), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

async function start(lab: Lab, namespace: Namespace, server: UdpServer, place: ServerPlace): Promise<void> {
  if (!isInstalled(server)) throw new Error(`${server.name}: ${server.program} not found; ${installCommand(server)}.`);
  const inItsFolder = (command: readonly string[]) => {
    const env = { HOME: place.folder, ...server.env?.(place) };
    const assignments = Object.entries(env).map(([name, value]) => `${name}=${value}`);
    return ['env', `--chdir=${place.folder}`, ...assignments, ...command];
  };
  const run = async (command: readonly string[], input = '') => {
    const { code, stdout, stderr } = await lab.run(namespace, command, { input });
    if (code !== 0) throw new Error(`${server.name}: ${command.join(' ')} ended with ${code}\n${stdout}${stderr}`);
  };
  await run(['mkdir', '-p', place.folder]);
  for (const [name, text] of Object.entries(server.files?.(place) ?? {})) {
    await run(inItsFolder(['tee', name]), text);
  }
  for (const command of server.before?.(place) ?? []) await run(inItsFolder(command));
  // An open standard input: openssl s_server ends when its own does.
  const processes = server
    .commands(place)
    .map((command) => lab.start(namespace, inItsFolder(command), { stdin: 'open' }));
  await untilBound(lab, namespace, server, place.port, processes);
  const { says } = server;
  if (says !== undefined) await Promise.all(processes.map((process) => process.until(says)));
  for (const command of server.after?.(place) ?? []) await run(inItsFolder(command));
}

/** The name of the device that has an address. @throws if none has */
async function deviceOf(lab: Lab, namespace: Namespace, address: string): Promise<string> {
  const { stdout } = await lab.run(namespace, ['ip', '-oneline', 'address', 'show', 'to', address]);
  const [, device] = stdout.split(/\s+/);
  if (device === undefined) throw new Error(`${namespace} has no address ${address}.`);
  return device;
}
