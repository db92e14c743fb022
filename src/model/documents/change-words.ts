// The kinds of changes: of a drift between two reports, and of a difference between two policies, with their marks.

/**
 * The most severe first. `newly-open`: open now, and not known to be open before; `newly-blocked`: closed or filtered now, and open
 * before; `new-host`, `gone-host`: only one of the reports speaks of it; `changed-address`: a name leads elsewhere;
 * `changed-verdict`: judged otherwise, whether the port changed, the policy, or what could be known.
 */
export const DRIFT_KINDS = [
  'newly-open',
  'newly-blocked',
  'new-host',
  'gone-host',
  'changed-address',
  'changed-verdict',
] as const;
export type DriftKind = (typeof DRIFT_KINDS)[number];

/** What became of a requirement (`satisfies`) between two reports; the worse first. */
export const REQUIREMENT_DRIFT_KINDS = ['no-longer-satisfied', 'newly-satisfied'] as const;

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
  /** A text of `satisfies` that the policy does not have any more. */
  'requirement-removed',
  /** A port, or where a name leads, does not count for a requirement any more. */
  'requirement-narrowed',
  'requirement-added',
  'requirement-widened',
  /** How long and how often one asks. */
  'settings',
  'limits',
] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** Changes of what a check is for: no verdict is another one by them. */
export const REQUIREMENT_CHANGES: ReadonlySet<ChangeKind> = new Set<ChangeKind>([
  'requirement-removed',
  'requirement-narrowed',
  'requirement-added',
  'requirement-widened',
]);
