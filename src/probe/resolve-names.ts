// Names to addresses, as every program of this machine would resolve them, and each family asked apart.
import type { Resolution } from '../model/plan.ts';
import type { Family } from '../model/words.ts';

export interface NameQuestion {
  readonly name: string;
  readonly families: readonly Family[];
}

/** Answers one question about one family; the shape of `dns.promises.lookup` with `all`. */
export type Lookup = (name: string, family: Family) => Promise<readonly string[]>;

/** getaddrinfo runs on libuv's pool of four threads; more at once would only wait there. */
const AT_ONCE = 4;

/**
 * Resolves every name, once for each of its families: a resolver that fails for one family must not look like a name
 * that has no address of it.
 * @param lookup rejects with `code` set as Node's DNS does
 */
export async function resolveNames(
  questions: readonly NameQuestion[],
  lookup: Lookup = systemLookup,
): Promise<Resolution[]> {
  const jobs = questions.flatMap(({ name, families }) => families.map((family) => ({ name, family })));
  const results: Resolution[] = new Array(jobs.length);
  let next = 0;
  const worker = async () => {
    for (let job = next++; job < jobs.length; job = next++) {
      const { name, family } = jobs[job] as (typeof jobs)[number];
      results[job] = await resolveOne(name, family, lookup);
    }
  };
  await Promise.all(Array.from({ length: Math.min(AT_ONCE, jobs.length) }, worker));
  return results;
}

async function resolveOne(name: string, family: Family, lookup: Lookup): Promise<Resolution> {
  try {
    const { isIP } = await import('node:net');
    const addresses = [...new Set(await lookup(name, family))].filter((address) => isIP(address) === family);
    return { name, family, addresses, code: addresses.length > 0 ? null : 'ENOTFOUND' };
  } catch (error) {
    return { name, family, addresses: [], code: codeOf(error) };
  }
}

/** getaddrinfo: /etc/hosts, nsswitch and the resolver, without AI_ADDRCONFIG, so that a machine without IPv6 still sees AAAA. */
const systemLookup: Lookup = async (name, family) => {
  const { promises } = await import('node:dns');
  const found = await promises.lookup(name, { all: true, family, order: 'verbatim' });
  return found.map(({ address }) => address);
};

function codeOf(error: unknown): string {
  const code = (error as { code?: unknown })?.code;
  return typeof code === 'string' && /^[A-Z_]+$/.test(code) ? code : 'EUNKNOWN';
}
