// Resolves names to addresses as this machine's programs would, each family asked apart; the entry of names/.
import type { Resolution } from '../../model/plan.ts';
import type { Family } from '../../model/words.ts';

/** Answers one question about one family; the shape of `dns.promises.lookup` with `all`. */
export type Lookup = (name: string, family: Family) => Promise<readonly string[]>;

export interface ResolveOptions {
  /** Stands in for the system's resolver; rejects with `code` set as Node's DNS does. */
  readonly lookup?: Lookup | undefined;
  /** Which addresses are this machine itself; what the kernel says without it. */
  readonly ownOf?: ((addresses: Iterable<string>) => Promise<ReadonlySet<string>>) | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly onSettled?: ((done: number, total: number) => void) | undefined;
}

/**
 * Resolves every name, once for each of its families: a resolver that fails for one family must not look like a name
 * that has no address of it.
 */
export async function resolveNames(
  questions: readonly NameQuestion[],
  { lookup, ownOf, signal, onSettled = () => {} }: ResolveOptions = {},
): Promise<Resolution[]> {
  const jobs = questions.flatMap(({ name, families }) => families.map((family) => ({ name, family })));
  const found = lookup === undefined ? await bySystem() : await Promise.all(jobs.map((job) => resolveOne(job, lookup)));
  const { isIP } = await import('node:net');
  const resolutions = found.map((one) => withoutStrangers(one, isIP));
  const own = await (ownOf ?? (await import('./own-addresses.ts')).ownAddresses)(
    resolutions.flatMap(({ addresses }) => addresses),
  );
  return resolutions.map((one) => {
    const mine = one.addresses.filter((address) => own.has(address));
    return mine.length === 0 ? one : { ...one, own: mine };
  });

  async function bySystem(): Promise<Resolution[]> {
    const { systemNames } = await import('./system-names.ts');
    return systemNames(jobs, { signal, onSettled });
  }
}

/** What is no address of that family is no address. */
function withoutStrangers(one: Resolution, isIP: (text: string) => number): Resolution {
  const addresses = [...new Set(one.addresses)].filter((address) => isIP(address) === one.family);
  return { ...one, addresses, code: addresses.length === 0 && one.code === null ? 'ENOTFOUND' : one.code };
}

async function resolveOne(
  { name, family }: { readonly name: string; readonly family: Family },
  lookup: Lookup,
): Promise<Resolution> {
  try {
    return { name, family, addresses: await lookup(name, family), code: null };
  } catch (error) {
    return { name, family, addresses: [], code: codeOf(error) };
  }
}

function codeOf(error: unknown): string {
  const code = (error as { code?: unknown })?.code;
  return typeof code === 'string' && /^[A-Z_]+$/.test(code) ? code : 'EUNKNOWN';
}
