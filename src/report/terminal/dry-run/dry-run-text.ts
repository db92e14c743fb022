// What `--dry-run` prints: alike addresses with what is expected of them, what would not be asked, and how long the run would take.
import { getOrCreate } from '../../../base/get-or-create.ts';
import { counted, firstFew, grouped } from '../../../base/numbers-and-lists.ts';
import { fastestPace, firstPace } from '../../../model/pace/pace-limits.ts';
import type { NameCheck, OutOfScope, Plan, SeenByNobody, Unresolved } from '../../../model/plan.ts';
import type { Limits } from '../../../model/policy.ts';
import { terminal } from '../../escape/terminal.ts';
import type { TerminalOptions } from '../../text/report-options.ts';
import { coloursOf, hanging, lineWidth, plain, printed } from '../terminal-layout.ts';
import { addressLines } from './dry-run-addresses.ts';
import { expectedTimeSentences, type TimeRange } from './expected-time-text.ts';

/** Hosts of one sentence that are named; the rest is counted. */
const MOST_HOSTS = 12;

export interface DryRun {
  readonly plan: Plan;
  readonly time: TimeRange;
  readonly limits: Limits;
  /** What else to know: what the run leaves out. */
  readonly notes: readonly string[];
}

/** All of it, as text with a line end; colour is never the only sign of anything. */
export function dryRunText({ plan, time, limits, notes }: DryRun, { colour, columns }: TerminalOptions): string {
  const width = lineWidth(columns);
  const colours = coloursOf(colour);
  const [first, fastest] = [firstPace(limits), fastestPace(limits)];
  const pace = (which: 'rate' | 'perHost') => {
    const [from, to] = [first[which], fastest[which]];
    if (to === null || from === null) return 'unlimited';
    return from === to ? `${grouped(to)}/s` : `${grouped(from)} to ${grouped(to)}/s`;
  };
  const [ports, addresses] = [counted(plan.probes, 'port'), counted(plan.addresses.length, 'address', 'addresses')];
  const sentences = (texts: readonly string[], paint = plain) =>
    texts.flatMap((text) => hanging(terminal(text), 2, width, paint));
  const lines = [
    ...addressLines(plan, width, colours),
    ...sentences(
      [
        ...outcomes(plan.unresolved, unresolvedOutcome),
        ...outcomes(plan.outOfScope, boundOutcome),
        ...outcomes(plan.seenByNobody ?? [], nobodyOutcome),
      ],
      colours.yellow,
    ),
    ...sentences(outcomes(plan.nameChecks, nameCheckOutcome)),
    ...sentences(outcomes(plan.controls, controlOutcome)),
    '',
    ...sentences([
      limits.dividedBy === undefined || limits.rate === null
        ? `${ports} on ${addresses}; pace ${pace('rate')}, ${pace('perHost')} per host`
        : `${ports} on ${addresses}; pace ${pace('rate')} (the rate of the policy, divided by ${grouped(limits.dividedBy)} shards), ${pace('perHost')} per host`,
      ...expectedTimeSentences(time),
      ...notes,
      'This was a dry run: names were resolved, and nothing was sent to the hosts.',
    ]),
  ];
  return printed(lines);
}

interface Outcome {
  /** What it happens to; hosts of the same outcome share a line. */
  readonly subject: string;
  /** Follows the hosts, with the sign or blank in between. */
  readonly outcome: string;
}

/** One line for each outcome: `a.example.com, b.example.com: not resolved (ENOTFOUND), so inconclusive`. */
function outcomes<T>(all: readonly T[], outcomeOf: (one: T) => Outcome): string[] {
  const hosts = new Map<string, string[]>();
  for (const one of all) {
    const { subject, outcome } = outcomeOf(one);
    getOrCreate(hosts, outcome, (): string[] => []).push(subject);
  }
  return [...hosts].map(([outcome, subjects]) => `${firstFew(subjects, MOST_HOSTS)}${outcome}`);
}

function unresolvedOutcome({ host, family, code, crowd }: Unresolved): Outcome {
  if (crowd !== undefined) {
    const outcome = `: its ${grouped(crowd.addresses)} addresses are too many for the ceiling of ${grouped(crowd.ceiling)} ports, so it would be inconclusive`;
    return { subject: host, outcome };
  }
  const over = family === null ? '' : ` over IPv${family}`;
  return { subject: host, outcome: `: not resolved${over} (${code}), which would be inconclusive` };
}

function boundOutcome({ host, outside, bound }: OutOfScope): Outcome {
  const why = bound === 'this-machine' ? 'the name leads to this very machine' : 'out of scope';
  return {
    subject: host === outside ? host : `${host} (${outside})`,
    outcome: `: ${why}, which would be inconclusive`,
  };
}

function nobodyOutcome({ host, address, what }: SeenByNobody): Outcome {
  return {
    subject: address === null || host === address ? host : `${host} (${address})`,
    outcome: `: no vantage of the policy sees ${what}, which would be inconclusive`,
  };
}

function controlOutcome({ target, address }: Plan['controls'][number]): Outcome {
  return { subject: `${target} (${address})`, outcome: ': asked before and after, as a control' };
}

function nameCheckOutcome({ host, resolvesTo, inside, outside, failure }: NameCheck): Outcome {
  const must = ` must resolve to ${resolvesTo.text}`;
  const subject = host;
  if (failure !== null)
    return { subject, outcome: `${must}: it did not resolve (${failure.code}), so it would be inconclusive` };
  if (outside.length > 0)
    return { subject, outcome: `${must}: it resolves to ${outside.join(', ')}, which is a violation and not asked` };
  if (inside.length > 0 || resolvesTo.within.length === 0) return { subject, outcome: `${must}: it does` };
  return { subject, outcome: `${must}: it has no address, so it would be inconclusive` };
}
