// Every name of a run by the resolver of this machine: side by side, each with an end, and with somebody who vouches for a denial.
import { getOrCreate } from '../../base/get-or-create.ts';
import { withoutDot } from '../../model/addresses/host-name.ts';
import type { Resolution } from '../../model/plan.ts';
import { type DnsAnswer, type DnsAsker, dnsAsker } from './dns-asker.ts';
import { readHostFiles } from './host-files.ts';
import { lookupProcess } from './lookup-process.ts';
import { type Askers, isDenied, type NameJob, type Settled, settleName } from './settle-name.ts';
import { within } from './within.ts';

/** How long the answer about a name that everybody knows is waited for once all others are there: milliseconds. */
const BESIDE_MS = 500;
/** Names under way at once; each waits for servers, not for this machine. */
const AT_ONCE = 256;
/** A resolver that has said nothing about anything for so long is not asked about the rest: milliseconds. */
const DEAD_MS = 12_000;
/** Questions in all about names whose answers do not differ: thousands of names must not overload a resolver. */
const MOST_ASKS = 3000;

export interface SystemNames {
  readonly signal?: AbortSignal | undefined;
  readonly onSettled?: (done: number, total: number) => void;
}

export async function systemNames(
  jobs: readonly NameJob[],
  { signal, onSettled = () => {} }: SystemNames = {},
): Promise<Resolution[]> {
  const [dns, files, { promises }] = await Promise.all([dnsAsker(), readHostFiles(), import('node:dns')]);
  const patient = lookupProcess();
  let stopWaiting = () => {};
  const stopped = new Promise<null>((resolve) => {
    stopWaiting = () => resolve(null);
  });
  const stop = () => {
    stopWaiting();
    patient.end();
    dns.cancel();
  };
  signal?.addEventListener('abort', stop, { once: true });
  // It may have come while the modules were loaded; a question that leaves now would hold the process up to its end.
  if (signal?.aborted) stop();
  const askers: Askers = {
    dns,
    files,
    // Without AI_ADDRCONFIG, so that a machine without IPv6 still sees AAAA.
    lookup: async (name, family) => {
      if (signal?.aborted) throw Object.assign(new Error('the run was stopped'), { code: 'ECANCELLED' });
      return (await promises.lookup(name, { all: true, family, order: 'verbatim' })).map(({ address }) => address);
    },
    patientLookup: (name, family) => patient.lookup(name, family),
    mostAsks: Math.max(2, Math.floor(MOST_ASKS / jobs.length)),
    stopped,
    now: () => performance.now(),
  };
  try {
    const known = dns.addresses(KNOWN_NAME, 4);
    const settled = await settleAll(jobs, askers, onSettled);
    const isDns = settled.some(({ said }) => said !== null && said.addresses.length > 0);
    return await withWitness(settled, isDns ? await within(BESIDE_MS, known, stopped) : null, dns);
  } finally {
    signal?.removeEventListener('abort', stop);
    stop();
  }
}

async function settleAll(
  jobs: readonly NameJob[],
  askers: Askers,
  onSettled: (done: number, total: number) => void,
): Promise<Settled[]> {
  const settled: Settled[] = new Array(jobs.length);
  const begun = askers.now();
  let [next, done, alive] = [0, 0, false];
  const worker = async () => {
    for (let at = next++; at < jobs.length; at = next++) {
      const job = jobs[at] as NameJob;
      const isDead = !alive && askers.now() - begun > DEAD_MS;
      const one = isDead
        ? { resolution: { ...job, addresses: [], code: 'ETIMEOUT' }, said: null }
        : await settleName(job, askers);
      alive ||= one.resolution.code !== 'ETIMEOUT';
      settled[at] = one;
      onSettled(++done, jobs.length);
    }
  };
  await Promise.all(Array.from({ length: Math.min(AT_ONCE, jobs.length) }, worker));
  return settled;
}

/**
 * "There is no such name" counts as an answer where the servers themselves said so, and something shows that they know names at
 * all: another name that they gave an address for, or the zone that the name would be in.
 */
async function withWitness(all: readonly Settled[], knownName: DnsAnswer | null, dns: DnsAsker): Promise<Resolution[]> {
  const settled = all.map((one) => ({ ...one, resolution: withoutMadeUp(one, knownName) }));
  const known = settled.some(({ said }) => said !== null && said.addresses.length > 0);
  const zones = new Map<string, Promise<boolean>>();
  const isVouched = (name: string) => {
    const vouched = getOrCreate(zones, name, () => knowsZone(name, dns));
    return vouched;
  };
  const found = new Set(
    settled.filter(({ resolution }) => resolution.addresses.length > 0).map(({ resolution }) => resolution.name),
  );
  const remark = oneAddressEach(settled, knownName, dns);
  const doubted = await Promise.all(
    settled.map(async (one): Promise<Resolution> => {
      const { resolution, said } = one;
      if (resolution.code !== 'ENOTFOUND' || found.has(resolution.name)) return resolution;
      if (said !== null && said.addresses.length > 0)
        return { ...resolution, unvouched: 'ECONTRADICTED', detail: said.addresses.slice(0, 3).join(', ') };
      if (!isDenied(one)) return { ...resolution, unvouched: 'ENOTASKED' };
      return known || (await isVouched(withoutDot(resolution.name)))
        ? resolution
        : { ...resolution, unvouched: 'EUNVOUCHED' };
    }),
  );
  const warning = await remark;
  const [first, ...rest] = doubted;
  if (warning === null || first === undefined) return doubted;
  return [{ ...first, warnings: [...(first.warnings ?? []), warning] }, ...rest];
}

/** Whether the servers know a zone that the name is below, the nearest first. */
async function knowsZone(name: string, dns: DnsAsker): Promise<boolean> {
  for (let dot = name.indexOf('.'); dot >= 0; dot = name.indexOf('.', dot + 1))
    if ((await dns.zone(name.slice(dot + 1))) === 'known') return true;
  return false;
}

const ONE_EACH =
  'The resolver of this machine hands out one address a name, as the one of Harden-Runner does: whether a name has others cannot be known here, and `addresses: all` is judged on those alone.';

/** What ipv4only.arpa stands for, everywhere and for ever (RFC 7050 section 8). */
const KNOWN_NAME = 'ipv4only.arpa';
const KNOWN_ADDRESSES: ReadonlySet<string> = new Set(['192.0.0.170', '192.0.0.171']);

/** Addresses that the resolver makes up: a login page, the sink of a filter. Whatever name leads there is not known. */
function withoutMadeUp(one: Settled, known: DnsAnswer | null): Resolution {
  const madeUp = (known?.addresses ?? []).filter((address) => !KNOWN_ADDRESSES.has(address));
  const { resolution, said } = one;
  const led = said === null ? [] : resolution.addresses.filter((address) => madeUp.includes(address));
  if (led.length === 0) return resolution;
  const addresses = resolution.addresses.filter((address) => !led.includes(address));
  return { ...resolution, addresses, code: 'EMADEUP', detail: led.join(', ') };
}

/**
 * A resolver that hands out one address of a name that has two, or that answers for addresses alone and knows not even the zone that
 * every name of a country or of `.com` stands in. The one of StepSecurity's Harden-Runner (github.com/step-security/agent,
 * dnsproxy.go) hands on the first A record and nothing else.
 */
async function oneAddressEach(
  settled: readonly Settled[],
  known: DnsAnswer | null,
  dns: DnsAsker,
): Promise<string | null> {
  const counts = settled.flatMap(({ said }) =>
    said === null || said.addresses.length === 0 ? [] : [said.addresses.length],
  );
  const example = settled.find(({ said, resolution }) => said?.addresses.length === 1 && resolution.name.includes('.'));
  if (example === undefined || counts.some((count) => count > 1)) return null;
  if (known?.addresses.length === 1) return ONE_EACH;
  const zone = withoutDot(example.resolution.name).split('.').at(-1) as string;
  return (await dns.zone(zone)) === 'ENODATA' ? ONE_EACH : null;
}
