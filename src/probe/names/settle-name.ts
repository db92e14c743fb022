// One name in one family: getaddrinfo decides where it leads, and the servers of /etc/resolv.conf, asked directly, whether that is all.
import type { Resolution } from '../../model/plan.ts';
import type { Family } from '../../model/words.ts';
import { type DnsAnswer, type DnsAsker, isDenial } from './dns-asker.ts';
import { type HostFiles, triedFor } from './host-files.ts';
import { type Learnt, learnAll } from './learn-all.ts';
import { within } from './within.ts';

export interface NameJob {
  /** As it is asked, with its dot. */
  readonly name: string;
  readonly family: Family;
}

/** What a run asks names with. */
export interface Askers {
  readonly dns: DnsAsker;
  readonly files: HostFiles;
  /** getaddrinfo of this process: quick, and not to be stopped. */
  readonly lookup: (name: string, family: Family) => Promise<readonly string[]>;
  /** getaddrinfo of another process: for names of which the servers say nothing. */
  readonly patientLookup: (name: string, family: Family) => Promise<readonly string[]>;
  readonly mostAsks: number;
  /** Settles when nobody waits for an answer any more; all waiting ends then. */
  readonly stopped: Promise<null>;
  /** Milliseconds of a clock that only goes forward. */
  readonly now: () => number;
}

export interface Settled {
  readonly resolution: Resolution;
  /** What the servers say of the first whole name that stands for it; null where nobody asked them. */
  readonly said: DnsAnswer | null;
}

/** What a resolver may take for one name, in all, in milliseconds: glibc's own two tries of five seconds. */
const NAME_MS = 10_000;
/** A server that has said nothing for so long gets getaddrinfo's question from a process that can be stopped. */
const QUIET_MS = 1500;
/** Once getaddrinfo has answered, what the servers say is waited for no longer than this. */
const BESIDE_MS = 1000;
/** For all that is asked to learn every address of one name. */
const LEARN_MS = 5000;

export async function settleName({ name, family }: NameJob, askers: Askers): Promise<Settled> {
  const { dns, files, lookup, patientLookup, stopped, now } = askers;
  const begun = now();
  const tried = triedFor(name, files);
  const pinned = files.pinned.has(name);
  const first = pinned || isNeverDns(name) ? null : dns.addresses(tried[0] as string, family);
  const early = first === null ? null : await within(QUIET_MS, first, stopped);
  const isQuiet = first !== null && (early === null || early.code === 'ETIMEOUT');
  const asked = (isQuiet ? patientLookup : lookup)(name, family).then(answered, failed);
  const found = (await within(NAME_MS - (now() - begun), asked, stopped)) ?? { addresses: [], code: 'ETIMEOUT' };
  const said = first === null ? null : await within(BESIDE_MS, first, stopped);
  const resolution: Resolution = { name, family, ...found };
  if (found.addresses.length === 0) return { resolution, said };
  if (said === null) return { resolution, said };
  const source = await sourceOf(tried, found.addresses, said, family, askers);
  if (source === null) return { resolution, said };
  const led = await ledBySearchList(name, source, found.addresses, family, askers);
  if (led !== null) return { resolution: { name, family, addresses: [], code: 'ESEARCHLIST', detail: led }, said };
  const limits = { mostAsks: askers.mostAsks, deadline: now() + LEARN_MS, now, stopped };
  const heard = source.agrees ? [found.addresses, source.addresses] : [source.addresses];
  const learnt = await learnAll(dns, source.name, family, heard, limits);
  const isTheirs = learnt.addresses.some((address) => found.addresses.includes(address));
  // Servers that never say what getaddrinfo said are not where it has it from: a name service of another kind decides.
  if (!isTheirs && !learnt.varied) return { resolution, said };
  return {
    resolution: {
      ...resolution,
      ...whatWasLearnt(name, found.addresses, { ...learnt, complete: learnt.complete && isTheirs }),
    },
    said,
  };
}

function whatWasLearnt(name: string, found: readonly string[], { varied, complete, asks, ...learnt }: Learnt) {
  const addresses = [...new Set([...found, ...learnt.addresses])];
  const count = `${addresses.length} ${addresses.length === 1 ? 'address' : 'addresses'}`;
  if (!complete) return { addresses, code: 'EMOREADDRESSES', detail: `${count} in ${asks} answers, and no end` };
  if (!varied) return { addresses };
  const warning = `The resolver answers ${name} differently from ask to ask: ${count} in ${asks} answers, and each of them is judged.`;
  return { addresses, warnings: [warning] };
}

/** RFC 6762 and RFC 6761: names that are not for DNS servers. */
function isNeverDns(name: string): boolean {
  return /(?:^|\.)(?:local|localhost)\.?$/.test(name);
}

interface Source {
  /** Whole, without a dot at its end. */
  readonly name: string;
  readonly addresses: readonly string[];
  /** An address of it is among those of getaddrinfo. */
  readonly agrees: boolean;
}

/** The whole name that getaddrinfo's answer is of; null where the servers say nothing of any. */
async function sourceOf(
  tried: readonly string[],
  found: readonly string[],
  said: DnsAnswer,
  family: Family,
  { dns, stopped }: Pick<Askers, 'dns' | 'stopped'>,
): Promise<Source | null> {
  let other: Source | null = null;
  for (const [index, name] of tried.entries()) {
    const answer = index === 0 ? said : await within(BESIDE_MS, dns.addresses(name, family), stopped);
    if (answer === null || answer.addresses.length === 0) continue;
    const source = { name, addresses: answer.addresses, agrees: answer.addresses.some((one) => found.includes(one)) };
    if (source.agrees) return source;
    other ??= source;
  }
  return other;
}

/**
 * That a search list makes another name of it is what it is for, unless the name as it stands leads elsewhere, or any name at all
 * would have led there.
 * @returns what happened, as part of a sentence; null where nothing is to be said
 */
async function ledBySearchList(
  asked: string,
  { name, agrees }: Source,
  found: readonly string[],
  family: Family,
  { dns, stopped }: Pick<Askers, 'dns' | 'stopped'>,
): Promise<string | null> {
  if (!agrees || name === asked || asked.endsWith('.')) return null;
  const itself = asked.includes('.') ? await within(BESIDE_MS, dns.addresses(asked, family), stopped) : null;
  if (itself !== null && itself.addresses.length > 0 && !itself.addresses.some((one) => found.includes(one)))
    return `it is taken for ${name}, which has ${listed(found)}, while ${asked} as it stands has ${listed(itself.addresses)}`;
  const madeUp = name.replace(/^[^.]+/, `port-policy-${Math.random().toString(36).slice(2, 12)}`);
  const any = await within(BESIDE_MS, dns.addresses(madeUp, family), stopped);
  return any?.addresses.some((one) => found.includes(one)) === true
    ? `it is taken for ${name}, which has ${listed(found)}, and so would be any other name: a wildcard answers there`
    : null;
}

function listed(addresses: readonly string[]): string {
  return addresses.length > 3 ? `${addresses.slice(0, 3).join(', ')} and more` : addresses.join(', ');
}

type Found = { readonly addresses: readonly string[]; readonly code: string | null };

function answered(addresses: readonly string[]): Found {
  return { addresses: [...new Set(addresses)], code: addresses.length > 0 ? null : 'ENOTFOUND' };
}

function failed(error: unknown): Found {
  const code = (error as { code?: unknown })?.code;
  return { addresses: [], code: typeof code === 'string' && /^[A-Z_]+$/.test(code) ? code : 'EUNKNOWN' };
}

/** Whether the servers were asked and said that there is no such address. */
export function isDenied({ said }: Settled): boolean {
  return said !== null && isDenial(said);
}
