// All the addresses of a name: asked again until nothing new comes, as some resolvers hand out a few of many each time.
import type { Family } from '../../model/words.ts';
import { type DnsAsker, isDenial } from './dns-asker.ts';
import { within } from './within.ts';

export interface LearnLimits {
  /** Questions about a name whose answers do not differ. */
  readonly mostAsks: number;
  /** By the clock of `now`, in milliseconds. */
  readonly deadline: number;
  readonly now: () => number;
  /** Settles when nobody waits any more. */
  readonly stopped: Promise<null>;
}

export interface Learnt {
  readonly addresses: readonly string[];
  /** The answers differed from ask to ask. */
  readonly varied: boolean;
  /** Nothing new came for as long as it takes. */
  readonly complete: boolean;
  readonly asks: number;
}

/** How unlikely it must be that one more address was never among the answers; stricter once they were seen to differ. */
const UNLIKELY = 1e-3;
const VERY_UNLIKELY = 1e-4;
const MOST_ASKS = 250;
/** Side by side, so that a distant resolver costs a few round trips and not twenty. */
const AT_ONCE = 4;
/** Questions that may go unanswered, as packets are lost, before it is no use to go on; and milliseconds until one counts as such. */
const MOST_LOST = 4;
const ASK_MS = 3000;

/**
 * @param name whole, as the servers are asked for it
 * @param heard answers that came already, each with at least one address
 */
export async function learnAll(
  dns: Pick<DnsAsker, 'addresses'>,
  name: string,
  family: Family,
  heard: readonly (readonly string[])[],
  { mostAsks, deadline, now, stopped }: LearnLimits,
): Promise<Learnt> {
  const known = new Set<string>();
  let [asks, quiet, fewest, varied, lost] = [0, 0, Number.POSITIVE_INFINITY, false, 0];
  const take = (addresses: readonly string[]) => {
    asks++;
    const before = known.size;
    for (const address of addresses) known.add(address);
    fewest = Math.min(fewest, addresses.length);
    const grew = known.size > before;
    if (before > 0 && (grew || addresses.length < known.size)) varied = true;
    quiet = grew ? 0 : quiet + 1;
  };
  for (const addresses of heard) take(addresses);
  for (;;) {
    const needed = quietAsks(fewest, known.size, varied ? VERY_UNLIKELY : UNLIKELY);
    const limit = varied ? MOST_ASKS : Math.min(MOST_ASKS, mostAsks);
    const complete = quiet >= needed;
    if (complete || asks >= limit || now() >= deadline)
      return { addresses: [...known], varied, complete: complete || !varied, asks };
    const wanted = Math.min(AT_ONCE, needed - quiet, limit - asks);
    const answers = await Promise.all(
      Array.from({ length: wanted }, () => within(ASK_MS, dns.addresses(name, family), stopped)),
    );
    for (const answer of answers) {
      if (answer?.code === null) take(answer.addresses);
      // An answer without an address, of a name that just had some, is a difference as well.
      else if (answer !== null && isDenial(answer)) [varied, asks] = [true, asks + 1];
      else lost++;
    }
    if (lost > MOST_LOST) return { addresses: [...known], varied, complete: !varied, asks };
  }
}

/** How often nothing new must come before one more address, handed out as often as the others, would have been unlikely to hide. */
function quietAsks(each: number, known: number, unlikely: number): number {
  return Math.ceil(Math.log(unlikely) / Math.log(1 - each / (known + 1)));
}
