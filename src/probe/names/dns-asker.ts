// Asks the servers of /etc/resolv.conf directly, beside getaddrinfo: whole names alone, no search list, and as often as wanted.

import type { Family } from '../../model/words.ts';
import { within } from './within.ts';

export interface DnsAnswer {
  readonly addresses: readonly string[];
  /** Null where there are addresses; `ENOTFOUND` is NXDOMAIN, `ENODATA` a name without such a record, all else a failure. */
  readonly code: string | null;
}

export interface DnsAsker {
  /** @param name whole, without a dot at its end; never rejects */
  addresses(name: string, family: Family): Promise<DnsAnswer>;
  /** Whether the servers know a zone of that name (SOA); the code where they do not. */
  zone(name: string): Promise<'known' | string>;
  /** Ends what is under way; what is asked from now on does not leave. */
  cancel(): void;
}

/** Milliseconds before a question is sent again; c-ares doubles them each time: 1.5, 3 and 6 s. */
const TRY_MS = 1500;
const TRIES = 3;
/** A zone is asked for beside the answer, and not waited for as long. */
const ZONE_MS = 2500;

/** The server says that the name has no address; everything else that is no address is a server that failed. */
export function isDenial({ code }: DnsAnswer): boolean {
  return code === 'ENOTFOUND' || code === 'ENODATA';
}

/** c-ares takes answers that are cut off over TCP again, and keeps none of them for the next question. */
export async function dnsAsker(): Promise<DnsAsker> {
  const { promises } = await import('node:dns');
  const resolver = new promises.Resolver({ timeout: TRY_MS, tries: TRIES });
  let isCancelled = false;
  return {
    async addresses(name, family) {
      if (isCancelled) return { addresses: [], code: 'ECANCELLED' };
      try {
        const addresses = await (family === 4 ? resolver.resolve4(name) : resolver.resolve6(name));
        return { addresses, code: addresses.length > 0 ? null : 'ENODATA' };
      } catch (error) {
        return { addresses: [], code: (error as NodeJS.ErrnoException).code ?? 'EUNKNOWN' };
      }
    },
    async zone(name) {
      if (isCancelled) return 'ECANCELLED';
      const answer = resolver.resolveSoa(name).then(
        () => 'known',
        (error: NodeJS.ErrnoException) => error.code ?? 'EUNKNOWN',
      );
      return (await within(ZONE_MS, answer)) ?? 'ETIMEOUT';
    },
    cancel() {
      isCancelled = true;
      resolver.cancel();
    },
  };
}
