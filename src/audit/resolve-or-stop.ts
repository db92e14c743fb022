// Asks the resolver, for as long as nobody says stop.
import type { Resolution } from '../model/plan.ts';
import { mayHideNat64, NAT64_QUESTION } from '../plan/scope/nat64.ts';
import { type Lookup, type NameQuestion, resolveNames } from '../probe/resolve-names.ts';

/** Who knows the addresses of names, and until when it is worth asking. */
export interface Resolving {
  /** Stands in for the system's resolver. */
  readonly lookup?: Lookup;
  /** Knows names in place of any resolver. */
  readonly names?: (names: readonly NameQuestion[]) => Resolution[];
  readonly signal?: AbortSignal;
}

/**
 * A resolver that is out of reach takes longer to say so than GitHub waits before it kills a step that it stopped: a
 * signal ends the waiting, and every name counts as not resolved.
 */
export async function resolveOrStop(
  names: readonly NameQuestion[],
  { lookup, names: known, signal }: Resolving,
): Promise<Resolution[]> {
  if (known !== undefined) return known(names);
  const resolved = resolveNames(names, lookup).then((answers) => withNat64(answers, lookup));
  if (signal === undefined) return resolved;
  const stopped = names.flatMap(({ name, families }) =>
    families.map((family) => ({ name, family, addresses: [], code: 'ECANCELLED' })),
  );
  let stop = () => {};
  const stopping = new Promise<Resolution[]>((resolve) => {
    stop = () => resolve(stopped);
  });
  if (signal.aborted) stop();
  signal.addEventListener('abort', stop, { once: true });
  return Promise.race([stopping, resolved]).finally(() => signal.removeEventListener('abort', stop));
}

/** One question more where a name has an IPv6 address: what this network's NAT64 would make of it. */
async function withNat64(answers: Resolution[], lookup: Lookup | undefined): Promise<Resolution[]> {
  return mayHideNat64(answers) ? [...answers, ...(await resolveNames([NAT64_QUESTION], lookup))] : answers;
}
