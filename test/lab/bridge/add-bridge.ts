// Puts the lab's `far` behind a slow and lossy wire: delay, seeded loss and a bounded queue between it and the router.
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { labEnvironment } from '../availability.ts';
import type { Lab } from '../lab.ts';
import { ADDRESSES, LAB_FILES } from '../topology.ts';

const SOURCE = fileURLToPath(new URL('delay-bridge.c', import.meta.url));
const PROGRAM = `${LAB_FILES}/delay-bridge`;
const DEVICE = 'wan0';

export interface BridgeOptions {
  /** Milliseconds each way: half of what it adds to a round trip. May be a fraction. */
  delayMs: number;
  /** Of the packets each way, in percent; 0 if not given. */
  lossPercent?: number;
  /** Decides which packets are lost: the n-th packet of a port meets the same fate in every run; 0 if not given. */
  seed?: number;
  /** Packets held each way; what does not fit is dropped. 20,000 if not given. */
  queue?: number;
}

/** What one direction of a bridge did, in packets. */
export interface LaneCounts {
  received: number;
  /** Drawn from the seed. */
  lost: number;
  /** The queue was full. */
  overflowed: number;
  sent: number;
}

export interface Bridge {
  /** Cuts the wire and says what went over it; `addBridge` may then lay another. Closing the lab ends it too. */
  end(): Promise<{ forth: LaneCounts; back: LaneCounts }>;
}

/** Why no bridge can be laid here, with the mend; undefined where one can (if labs can be made at all). */
export function whyNoBridge(): string | undefined {
  const found = (labEnvironment().PATH ?? '').split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, 'cc'), constants.X_OK);
      return folder !== '';
    } catch {
      return false;
    }
  });
  if (!found) return 'the delay bridge is C and there is no `cc`; apt-get install gcc libc6-dev';
  try {
    accessSync('/dev/net/tun', constants.R_OK | constants.W_OK);
  } catch {
    return 'the delay bridge needs /dev/net/tun; modprobe tun, or hand the device to the container';
  }
  return undefined;
}

/**
 * Replaces the cable between `router` and `far` by a bridge. Addresses and routes stay as they are on the map. An address
 * of far's subnet that nobody has is silent from now on, as there are no neighbours on such a wire. Lay it before
 * `far` gets addresses or routes beyond the map's: they go with the cable.
 * @throws if it cannot be built (`whyNoBridge` tells)
 */
export async function addBridge(lab: Lab, options: BridgeOptions): Promise<Bridge> {
  const why = whyNoBridge();
  if (why !== undefined) throw new Error(`No bridge can be laid: ${why}.`);
  const { delayMs, lossPercent = 0, seed = 0, queue = 20_000 } = options;
  await compile(lab);
  const { code } = await lab.run('router', ['ip', 'link', 'show', DEVICE]);
  if (code === 0) await lab.ip('router', 'link', 'del', DEVICE);
  const ends = ['router', 'far'].flatMap((namespace) => [`/run/netns/${namespace}`, DEVICE]);
  const numbers = [Math.round(delayMs * 1000), lossPercent, seed, queue].map(String);
  const wire = lab.start('router', [PROGRAM, ...ends, ...numbers]);
  await wire.until('ready\n');
  const [, wan4] = ADDRESSES.router.ipv4;
  const [, wan6] = ADDRESSES.router.ipv6;
  await up(lab, 'router', [wan4], [wan6], []);
  await up(lab, 'far', ADDRESSES.far.ipv4, ADDRESSES.far.ipv6, [wan4, wan6]);
  return {
    async end() {
      await wire.kill('SIGTERM');
      const { stdout } = await wire.finished;
      return { forth: counts(stdout, 'forth'), back: counts(stdout, 'back') };
    },
  };
}

/** Into the lab's own files, so that the program goes with the lab; once a lab. */
async function compile(lab: Lab): Promise<void> {
  const command = `[ -x ${PROGRAM} ] || cc -O2 -Wall -Wextra -o ${PROGRAM} "$0"`;
  const { code, stderr } = await lab.run('router', ['sh', '-c', command, SOURCE], { timeoutMs: 60_000 });
  if (code !== 0) throw new Error(`The delay bridge did not compile: ${stderr}`);
}

async function up(
  lab: Lab,
  namespace: 'router' | 'far',
  ipv4: readonly string[],
  ipv6: readonly string[],
  gateways: readonly string[],
): Promise<void> {
  const lines = [
    `link set ${DEVICE} addrgenmode none`,
    ...ipv4.map((address) => `addr add ${address}/24 dev ${DEVICE}`),
    ...ipv6.map((address) => `addr add ${address}/64 dev ${DEVICE} nodad`),
    `link set ${DEVICE} up`,
    ...gateways.map((gateway) => `route replace default via ${gateway}`),
  ];
  const { code, stderr } = await lab.run(namespace, ['ip', '-batch', '-'], { input: `${lines.join('\n')}\n` });
  if (code !== 0) throw new Error(`The ends of the bridge could not be set up in ${namespace}: ${stderr}`);
}

function counts(said: string, direction: 'forth' | 'back'): LaneCounts {
  const line = said.split('\n').find((text) => text.startsWith(direction)) ?? '';
  const value = (name: string) => Number(new RegExp(` ${name} (\\d+)`).exec(line)?.[1] ?? Number.NaN);
  return { received: value('received'), lost: value('lost'), overflowed: value('overflowed'), sent: value('sent') };
}
