// The table of causes: why a port is in its state, what each cause speaks about, and what came back. All lists of causes follow from it.

interface CauseFacts {
  /**
   * `target`: of the target, or of the way to it. `this-machine`: of the machine that checks, so that nothing is known of the target,
   * whatever state it comes with. `nobody`: nobody was asked.
   */
  readonly of: 'target' | 'this-machine' | 'nobody';
  /** `answer`: of the target itself. `refusal`: an ICMP error, or what may be one, which a firewall on the way sends too. */
  readonly came: 'answer' | 'refusal' | 'silence' | 'nothing';
}

/** As fine as the errno and the kernel's counters prove, and no finer. */
const TABLE = {
  'syn-ack': { of: 'target', came: 'answer' },
  rst: { of: 'target', came: 'answer' },
  /** An RST or an ICMP port-unreachable, not told apart here. */
  refused: { of: 'target', came: 'refusal' },
  timeout: { of: 'target', came: 'silence' },
  'icmp-port-unreachable': { of: 'target', came: 'refusal' },
  /** An errno that stands for several ICMP codes: IPv4 EHOSTUNREACH is 1, 10 or 13. */
  'icmp-unreachable': { of: 'target', came: 'refusal' },
  'icmp-net-unreachable': { of: 'target', came: 'refusal' },
  'icmp-admin-prohibited': { of: 'target', came: 'refusal' },
  reply: { of: 'target', came: 'answer' },
  'no-reply': { of: 'target', came: 'silence' },
  'no-route': { of: 'this-machine', came: 'nothing' },
  'no-neighbour': { of: 'this-machine', came: 'nothing' },
  'local-firewall': { of: 'this-machine', came: 'nothing' },
  'local-resources': { of: 'this-machine', came: 'nothing' },
  /** Silence that nothing vouches for. */
  'deaf-vantage': { of: 'this-machine', came: 'silence' },
  'dns-failed': { of: 'nobody', came: 'nothing' },
  'out-of-scope': { of: 'nobody', came: 'nothing' },
  /** No vantage of the policy sees it, of those that could judge it. */
  'cannot-see': { of: 'nobody', came: 'nothing' },
  cancelled: { of: 'nobody', came: 'nothing' },
  /** The time limit of the run was over first. */
  'out-of-time': { of: 'nobody', came: 'nothing' },
  /** A scan made elsewhere says nothing of it. */
  'not-covered': { of: 'nobody', came: 'nothing' },
  /** The machine is not where its vantage is (`source`), so that it asked nobody. */
  'not-at-source': { of: 'nobody', came: 'nothing' },
  /** No report of a merge says anything of it: the report of a vantage or of a shard is not there, or does not count. */
  'no-report': { of: 'nobody', came: 'nothing' },
} as const satisfies Readonly<Record<string, CauseFacts>>;

type Table = typeof TABLE;

export type Cause = keyof Table;

/** The causes that speak of the target: `CauseOf<'target'>`. A table that must have all of them takes it as its key. */
export type CauseOf<Of extends CauseFacts['of']> = {
  [C in Cause]: Table[C]['of'] extends Of ? C : never;
}[Cause];

export const CAUSES = Object.keys(TABLE) as readonly Cause[];

/** Whether a cause says anything of the target, and not of the machine that looked at it alone. */
export function speaksOfTarget(cause: Cause): cause is CauseOf<'target'> {
  return TABLE[cause].of === 'target';
}

/** Whether it is about a run as a whole, which asked nobody or left no report, and about no machine. */
export function isOfNoMachine(cause: Cause | null | undefined): boolean {
  return cause === 'no-report' || cause === 'not-at-source';
}

/** Whether the run ended before it knew: that says nothing of the port, and is no change of it. */
export function endedBefore(cause: Cause | null): boolean {
  return cause === 'cancelled' || cause === 'out-of-time';
}

/** Whether the target itself answered. `refused` does not count: a firewall's ICMP error may be behind it, and vouches for nothing. */
export function isAnswer(cause: Cause): boolean {
  return TABLE[cause].came === 'answer';
}

/** Whether a cause is the target's silence, over TCP or UDP. */
export function isSilence(cause: Cause): boolean {
  return TABLE[cause].of === 'target' && TABLE[cause].came === 'silence';
}
