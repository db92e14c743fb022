// The vantages that see a class of ports, sorted by what they see and how they judge it, for the kinds of patterns and their sentences.
import type { Verdict } from '../../model/verdict.ts';

/** One vantage and the verdict that it has on the ports. */
export interface VantageView {
  readonly key: string;
  readonly verdict: Verdict;
}

export interface Views {
  readonly all: readonly VantageView[];
  /** Open, and a violation. */
  readonly exposed: readonly VantageView[];
  readonly open: readonly VantageView[];
  readonly closed: readonly VantageView[];
  /** Filtered, or a UDP port that kept silent. */
  readonly silent: readonly VantageView[];
  readonly unknown: readonly VantageView[];
  /** Expected to be open, and a violation as it is not. */
  readonly wanted: readonly VantageView[];
}

/** @param vantages the keys of all vantages of the merge, in their order */
export function viewsOf(seen: ReadonlyMap<string, Verdict>, vantages: readonly string[]): Views {
  const all = vantages.flatMap((key): VantageView[] => {
    const verdict = seen.get(key);
    return verdict === undefined ? [] : [{ key, verdict }];
  });
  const of = (holds: (verdict: Verdict) => boolean) => all.filter(({ verdict }) => holds(verdict));
  return {
    all,
    exposed: of(({ state, verdict }) => state === 'open' && verdict === 'violation'),
    open: of(({ state }) => state === 'open'),
    closed: of(({ state }) => state === 'closed'),
    silent: of(({ state }) => state === 'filtered' || state === 'open|filtered'),
    unknown: of(({ state }) => state === 'unknown' || state === null),
    wanted: of(({ state, verdict, expected }) => expected === 'open' && state !== 'open' && verdict === 'violation'),
  };
}
