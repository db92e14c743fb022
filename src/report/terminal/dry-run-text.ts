// What `--dry-run` prints: each address with its ports and what is expected of them, and how long the run would take.
import { counted, grouped } from '../../base/numbers-and-lists.ts';
import type { NameCheck, Plan, Unresolved } from '../../model/plan.ts';
import type { Limits } from '../../model/policy.ts';
import { terminal } from '../escape/terminal.ts';
import { durationText } from '../text/counts-text.ts';
import { portsText } from '../text/place-text.ts';

/** Addresses that are listed one by one; of a large network the rest is counted. */
const MOST_ADDRESSES = 200;

/**
 * @param time seconds, if every port answers and if every port is silent
 * @param notes what else to know: what the run leaves out
 */
export function dryRunText(
  plan: Plan,
  time: { least: number; most: number },
  limits: Limits,
  notes: readonly string[] = [],
): string {
  const lines: string[] = [];
  for (const { address, segments } of plan.addresses.slice(0, MOST_ADDRESSES)) {
    const names = [
      ...new Set(segments.flatMap(({ appliedEntries }) => appliedEntries.flatMap(({ host }) => host ?? []))),
    ];
    lines.push(terminal(names.length === 0 ? address : `${address} (${names.join(', ')})`));
    for (const { ports, appliedEntries } of segments) {
      const expected = [...new Set(appliedEntries.map(({ entry }) => entry.expected))].join(' and ');
      lines.push(
        `  ${expected.padEnd(8)} ${ports.protocol} ${portsText(ports.ranges)} (${counted(ports.count, 'port')})`,
      );
    }
  }
  if (plan.addresses.length > MOST_ADDRESSES)
    lines.push(`… and ${grouped(plan.addresses.length - MOST_ADDRESSES)} more addresses`);
  for (const one of plan.unresolved) lines.push(terminal(unresolvedText(one)));
  for (const { host, outside, bound } of plan.outOfScope.slice(0, MOST_ADDRESSES)) {
    const why = bound === 'this-machine' ? 'the name leads to this very machine' : 'out of scope';
    lines.push(terminal(`${host === outside ? host : `${host} (${outside})`}: ${why}, so it would be inconclusive`));
  }
  for (const check of plan.nameChecks.slice(0, MOST_ADDRESSES)) lines.push(terminal(nameCheckText(check)));
  for (const { target, address } of plan.controls.slice(0, MOST_ADDRESSES))
    lines.push(terminal(`${target} (${address}): asked before and after, as a control`));
  const pace = (perSecond: number | null) => (perSecond === null ? 'unlimited' : `${grouped(perSecond)}/s`);
  lines.push(
    '',
    `${counted(plan.probes, 'port')} on ${counted(plan.addresses.length, 'address', 'addresses')}; pace ${pace(limits.rate)}, ${pace(limits.perHost)} per host`,
    `Expected time: ${durationText(time.least * 1000)} if every port answers, ${durationText(time.most * 1000)} if every port is silent.`,
    ...notes.map(terminal),
    'Nothing was sent, names aside: those were resolved.',
    '',
  );
  return lines.join('\n');
}

function unresolvedText({ host, family, code, crowd }: Unresolved): string {
  if (crowd !== undefined)
    return `${host}: its ${grouped(crowd.addresses)} addresses are too many for the ceiling of ${grouped(crowd.ceiling)} ports, so it would be inconclusive`;
  return `${host}${family === null ? '' : ` over IPv${family}`}: not resolved (${code}), so it would be inconclusive`;
}

function nameCheckText({ host, resolvesTo, inside, outside, failure }: NameCheck): string {
  const must = `${host} must resolve to ${resolvesTo.text}`;
  if (failure !== null) return `${must}: it did not resolve (${failure.code}), so it would be inconclusive`;
  if (outside.length > 0) return `${must}: it resolves to ${outside.join(', ')}, which is a violation and not asked`;
  if (inside.length > 0 || resolvesTo.within.length === 0) return `${must}: it does`;
  return `${must}: it has no address, so it would be inconclusive`;
}
