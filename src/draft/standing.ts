// What the silence in a scan rests on: only where something answered the machine that scanned is silence the target's.
import type { ScannedHost, ScannedPorts } from '../model/scan.ts';

/** What only the target itself sends: a firewall makes ICMP errors, and `refused` may have been one. */
const ANSWERS: readonly ScannedPorts['cause'][] = ['syn-ack', 'rst', 'reply'];

/** Ports that nobody uses by agreement begin here. */
const HIGH = 20_000;
/** So many of them must have been asked to say anything. */
const ENOUGH = 100;

export class Standing {
  readonly #heard = new Set<string>();

  /** @param hosts all that the scan has */
  constructor(hosts: readonly ScannedHost[]) {
    for (const host of hosts) {
      if (host.where === 'unsure') continue;
      if (answers(host)) this.#heard.add(domain(host));
    }
  }

  /**
   * Whether silence of a host, or an ICMP error, counts. Where the scan itself says what it rests on, that decides; else the address
   * must have answered by itself, or others of the same family have. What UDP's silence proves is not asked here.
   */
  of(host: ScannedHost): (seen: Pick<ScannedPorts, 'evidence'>) => boolean {
    const heard = answers(host) || this.#heard.has(domain(host));
    return ({ evidence }) => (evidence === null ? heard : evidence === 'anchored' || evidence === 'vouched');
  }
}

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
  return open + silent + others >= ENOUGH && open > silent;
}

/** Whether a host answered for itself on any port. */
function answers({ seen }: ScannedHost): boolean {
  return seen.some(({ cause }) => ANSWERS.includes(cause));
}

/** The scanning machine's own addresses are a network of their own. */
function domain({ family, where }: ScannedHost): string {
  return `${family} ${where === 'here' ? 'here' : 'elsewhere'}`;
}
