// Which pattern a class of ports is, by what the vantages see of it; none where there is nothing to say.
import type { PatternKind } from '../../model/words.ts';
import type { VantageView, Views } from './views.ts';

/** The kinds that are about ports. */
export type PortPatternKind = Extract<
  PatternKind,
  | 'exposed-everywhere'
  | 'exposed-from-some'
  | 'down'
  | 'treated-differently'
  | 'blocked-nothing-shown'
  | 'as-meant-and-proven'
>;

interface Merge {
  /** How many vantages have reports: one alone can be compared with nothing. */
  readonly vantages: number;
  /** How many are expected and have none: what they would see is not known. */
  readonly missing: number;
  /** The keys of those whose open ports prove something. */
  readonly provers: ReadonlySet<string>;
  /** Whether the whole address is silent to one of those that ask: then that is what there is to say of its silence. */
  readonly isShut: boolean;
}

export function classify(views: Views, { vantages, missing, provers, isShut }: Merge): PortPatternKind | null {
  const { all, exposed, open, closed, silent, wanted } = views;
  if (exposed.length > 0) {
    const isEverywhere = missing === 0 && exposed.length === all.length && (all.length > 1 || vantages === 1);
    return isEverywhere ? 'exposed-everywhere' : 'exposed-from-some';
  }
  if (wanted.length > 0) return open.length === 0 ? 'down' : 'treated-differently';
  if (vantages === 1 || isShut) return null;
  if (open.length > 0) {
    const isProven = open.some((view) => provers.has(view.key) && isProof(view));
    return isProven && all.every(isAsMeant) ? 'as-meant-and-proven' : null;
  }
  if (all.some(({ verdict }) => verdict.expected === 'open')) return null;
  if (closed.length > 0 && silent.length > 0) return 'treated-differently';
  const isBlocked = all.some(countsAsBlocked) && all.every(({ verdict }) => verdict.verdict !== 'violation');
  return isBlocked ? 'blocked-nothing-shown' : null;
}

function isAsMeant({ verdict }: VantageView): boolean {
  return verdict.verdict === 'pass' || verdict.verdict === 'not-judged';
}

/** At an address that accepts any port an open one shows nothing. */
function isProof({ verdict: { state, evidence } }: VantageView): boolean {
  return state === 'open' && evidence === 'direct';
}

function countsAsBlocked({ verdict: { verdict, lacks } }: VantageView): boolean {
  return verdict === 'pass' || lacks !== undefined;
}
