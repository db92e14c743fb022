// What two policies mean differently: one change a row, marked by what it does to the exposure. See docs/diff.md.
import type { RuleReference } from '../verdict.ts';
import type { Family, Protocol, Severity } from '../words.ts';

/**
 * What a change does. `weakening`: more may be open, or less is noticed; `tightening`: less may be open, or more is noticed;
 * `neutral`: neither, or nobody can say which. In the order in which a reader should meet them.
 */
export const CHANGE_MARKS = ['weakening', 'tightening', 'neutral'] as const;
export type ChangeMark = (typeof CHANGE_MARKS)[number];

/** What changed; in the order in which changes alike in mark and severity are listed. */
export const CHANGE_KINDS = [
  /** `open` is expected, and was not. */
  'newly-open',
  /** Judged before, and now only observed, or not spoken of, or out of sight. Or observed before, and now not even that. */
  'no-longer-watched',
  /** `blocked`, `closed` or `filtered` is expected, and `open`, `observe` or nothing was. */
  'newly-blocked',
  /** `observe` is expected, and nothing was. */
  'newly-watched',
  /** Another of `blocked`, `closed` and `filtered`. */
  'blocked-otherwise',
  /** What silence must show. */
  'evidence',
  /** Whether every address of a name must be open, or one is enough. */
  'addresses',
  /** What a UDP port is asked. */
  'question',
  /** The severity or the reason of an entry, and nothing else of it. */
  'wording',
  /** Another state is expected where nobody can see it, neither before nor now. */
  'unseen',
  'waiver-added',
  'waiver-changed',
  'waiver-removed',
  /** Where a name may lead. */
  'resolves-to',
  'scope-widened',
  'scope-narrowed',
  'vantage-removed',
  'vantage-added',
  /** What a vantage can see. */
  'vantage-sight',
  'control-removed',
  'control-added',
  /** How long and how often one asks. */
  'settings',
  'limits',
] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** A name, or addresses: one, a CIDR or a range, in canonical form. */
export interface ChangedHost {
  readonly host: string;
  /** The one family of a name that the change is about; null for both, and for addresses, which show theirs. */
  readonly family: Family | null;
}

export interface PolicyChange {
  readonly kind: ChangeKind;
  readonly mark: ChangeMark;
  /** How grave a weakening is; null for what is none. */
  readonly severity: Severity | null;
  /** The vantages that it is about, sorted; null: from wherever one looks. */
  readonly vantages: readonly string[] | null;
  /** Names first, then addresses by their number, IPv4 first; empty where the change is about no host. */
  readonly hosts: readonly ChangedHost[];
  /** Null, with `ports`, where the change is about no port. */
  readonly protocol: Protocol | null;
  /** Ranges in ascending order, `"1-21,23-1023"`. */
  readonly ports: string | null;
  /** How many ports of each host; 0 where the change is about none. */
  readonly count: number;
  /** The IANA service name of a single port, where it has one. */
  readonly service: string | null;
  /** What held before, as the policy would say it; null: nothing did. */
  readonly was: string | null;
  /** What holds now. */
  readonly now: string | null;
  /** Where the old policy says so, in the order of its lines; empty where it does not, or where that has no line of its own. */
  readonly oldRules: readonly RuleReference[];
  readonly newRules: readonly RuleReference[];
  /** What changed, in one sentence or a few. */
  readonly sentence: string;
}

export interface PolicyDiff {
  /** The first file of each policy. */
  readonly files: { readonly old: string; readonly new: string };
  readonly totals: Readonly<Record<ChangeMark, number>>;
  /** Weakenings first, the gravest first, then tightenings, then what is neutral. Empty: the two mean the same. */
  readonly changes: readonly PolicyChange[];
}
