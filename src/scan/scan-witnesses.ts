// Who answered in a scan, and so vouches for its silences. It cannot be shown that this was so before and after, as a probe shows it.
import { privateNetworkOf } from '../model/addresses/private-network.ts';
import { isAnswer } from '../model/causes.ts';
import type { ScannedHost, ScannedPorts } from '../model/scan.ts';
import type { Evidence, Protocol } from '../model/words.ts';
import type { Port } from './port-index.ts';

/** What a silence, or an ICMP error, rests on. */
export interface Standing {
  readonly evidence: Exclude<Evidence, 'direct'>;
  /** The port of the same address that answered, where it is `anchored`. */
  readonly anchor: Port | null;
}

const NOTHING: Standing = { evidence: 'none', anchor: null };
const VOUCHED: Standing = { evidence: 'vouched', anchor: null };

/** A port of the address itself that answered for itself, by protocol. */
interface Answers {
  readonly tcp: Port | null;
  readonly udp: Port | null;
}

/** A firewall sends ICMP errors, and `refused` may have been one: those are no answers of the target's own. */
export function answered({ cause }: ScannedPorts): boolean {
  return isAnswer(cause);
}

/**
 * The scanning machine's own addresses are a network of their own. On which way others were reached no scan says, so it goes by
 * their addresses: the public internet does not vouch for a private network, nor one private network for another.
 */
function domainOf({ family, where, address }: Pick<ScannedHost, 'family' | 'where' | 'address'>): string {
  return `${family} ${where === 'here' ? 'here' : (privateNetworkOf(address)?.block ?? 'public')}`;
}

/** The same order of precedence as for our own probes (docs/truth.md: what rests on others). */
export class ScanWitnesses {
  readonly #heard: Readonly<Record<Protocol, ReadonlySet<string>>>;

  constructor(hosts: readonly ScannedHost[]) {
    const heard = { tcp: new Set<string>(), udp: new Set<string>() };
    for (const host of hosts) {
      if (host.where === 'unsure') continue;
      for (const one of host.seen) if (answered(one)) heard[one.ports.protocol].add(domainOf(host));
    }
    this.#heard = heard;
  }

  /** @returns what each silence of a host rests on, by what was seen */
  of(host: ScannedHost): (seen: ScannedPorts) => Standing {
    const own = answersOf(host);
    const domain = domainOf(host);
    const [tcp, udp] = [this.#heard.tcp.has(domain), this.#heard.udp.has(domain)];
    const anchored = (anchor: Port): Standing => ({ evidence: 'anchored', anchor });
    return ({ ports, cause }) => {
      if (ports.protocol === 'tcp') {
        if (own.tcp !== null) return anchored(own.tcp);
        // UDP shows little of TCP, and counts only where nobody was heard over TCP at all.
        return tcp || udp || own.udp !== null ? VOUCHED : NOTHING;
      }
      if (own.udp !== null) return anchored(own.udp);
      // Many networks let out TCP and not UDP: of UDP's silence TCP says nothing.
      if (cause === 'no-reply') return udp ? VOUCHED : NOTHING;
      if (own.tcp !== null) return anchored(own.tcp);
      return tcp || udp ? VOUCHED : NOTHING;
    };
  }

  /** Whether the scanning machine heard anybody of that family elsewhere, so that UDP's silence is silence at all. */
  heard(host: ScannedHost): boolean {
    const domain = domainOf(host);
    const own = answersOf(host);
    return this.#heard.tcp.has(domain) || this.#heard.udp.has(domain) || own.tcp !== null || own.udp !== null;
  }
}

/** An open port where there is one: a firewall may send an RST. */
function answersOf({ seen }: ScannedHost): Answers {
  const first = (protocol: Protocol): Port | null => {
    const ofProtocol = seen.filter((one) => one.ports.protocol === protocol && answered(one));
    const [found] = [...ofProtocol.filter(({ state }) => state === 'open'), ...ofProtocol];
    const port = found?.ports.ranges[0]?.first;
    return port === undefined ? null : { protocol, port };
  };
  return { tcp: first('tcp'), udp: first('udp') };
}

/** Ports that nobody uses by agreement begin here. */
const HIGH = 20_000;
/** The rule of our own probes for a policy that has many of them asked (docs/truth.md: addresses that accept anything). */
const ENOUGH = 100;
const SHOWN_OTHERWISE = 3;

/** Whether so many high ports of a host are open that its `open` proves no service (truth rule 6). */
export function acceptsAnything({ seen }: ScannedHost): boolean {
  let [open, silent, others] = [0, 0, 0];
  for (const { ports, state, cause } of seen) {
    if (ports.protocol !== 'tcp') continue;
    const high = ports.ranges.reduce((sum, { first, last }) => sum + Math.max(0, last - Math.max(first, HIGH) + 1), 0);
    if (state === 'open') open += high;
    else if (cause === 'timeout') silent += high;
    else others += high;
  }
  return open + silent + others >= ENOUGH && others < SHOWN_OTHERWISE && open > silent;
}
