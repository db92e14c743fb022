// Resolves the names of a run, until a signal stops it; says how far it is, and asks for the NAT64 prefix of the network.
import { isOutOfTime } from '../base/time-limit.ts';
import type { NameQuestion, Resolution } from '../model/plan.ts';
import { mayHideNat64, NAT64_QUESTION } from '../plan/scope/nat64.ts';
import { type Lookup, type ResolveOptions, resolveNames } from '../probe/names/resolve-names.ts';

/** How far the resolver has come; told only where it takes its time. */
export interface NamesProgress {
  readonly done: number;
  readonly total: number;
}

/** Who knows the addresses of names, and until when it is worth asking. */
export interface Resolving {
  /** Stands in for the system's resolver. */
  readonly lookup?: Lookup;
  /** Which addresses are this machine itself; what the kernel says without it. */
  readonly ownOf?: ResolveOptions['ownOf'];
  /** Knows names in place of any resolver. */
  readonly names?: (names: readonly NameQuestion[]) => Resolution[];
  readonly signal?: AbortSignal;
  /** Called now and then while names are being resolved; never where that is a matter of a second or two. */
  readonly onNames?: (progress: NamesProgress) => void;
}

/** Milliseconds between two words on how far it is. */
const PROGRESS_MS = 2000;

/**
 * A resolver that is out of reach takes longer to say so than GitHub waits before it kills a step that it stopped: a
 * signal ends the waiting, and every name counts as not resolved.
 * @param askNat64 whether to ask for the network's NAT64 prefix even where no name has an IPv6 address
 */
export async function resolveOrStop(
  names: readonly NameQuestion[],
  { lookup, ownOf, names: known, signal, onNames = () => {} }: Resolving,
  askNat64 = false,
): Promise<Resolution[]> {
  if (known !== undefined) return known(names);
  let progress: NamesProgress = { done: 0, total: names.reduce((sum, { families }) => sum + families.length, 0) };
  const onSettled = (done: number, total: number) => {
    progress = { done, total };
  };
  const timer = setInterval(() => onNames(progress), PROGRESS_MS);
  const resolved = resolveNames(names, { lookup, ownOf, signal, onSettled })
    .then((answers) => withNat64(answers, { lookup, signal }, askNat64))
    .finally(() => clearInterval(timer));
  if (signal === undefined) return resolved;
  let stop = () => {};
  const stopping = new Promise<Resolution[]>((resolve) => {
    stop = () => resolve(unanswered(names, isOutOfTime(signal) ? 'EOUTOFTIME' : 'ECANCELLED'));
  });
  if (signal.aborted) stop();
  signal.addEventListener('abort', stop, { once: true });
  return Promise.race([stopping, resolved]).finally(() => {
    clearInterval(timer);
    signal.removeEventListener('abort', stop);
  });
}

/** What is known of names that nobody has an answer about. */
function unanswered(names: readonly NameQuestion[], code: string): Resolution[] {
  return names.flatMap(({ name, families }) => families.map((family) => ({ name, family, addresses: [], code })));
}

/** One question more where a name has an IPv6 address: what this network's NAT64 would make of it. */
async function withNat64(answers: Resolution[], options: ResolveOptions, always: boolean): Promise<Resolution[]> {
  return always || mayHideNat64(answers) ? [...answers, ...(await resolveNames([NAT64_QUESTION], options))] : answers;
}
