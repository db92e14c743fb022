// The ceilings of a plan: how many probes the policy allows, and how many addresses and ports one process can hold.
import { grouped } from '../base/numbers-and-lists.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Policy } from '../model/policy.ts';
import type { PlannedRange } from './decide/planned-range.ts';
import { MOST_STEPS } from './work-budget.ts';

/** What one process can hold in memory and report on; `unlimited` does not reach past it (an IPv6 /64 would never end). */
const MOST_PROBES = 100_000_000;

/** Each is an object for the whole run, and a row of every report: some 300 bytes and more. */
const MOST_ADDRESSES = 1_000_000;

/** Each shard of a run looks at every address of all, to say which are whose: twenty seconds' worth, a network of the size /8. */
const MOST_SHARED_ADDRESSES = 2 ** 24;

/** How many probes one run of a policy may have. */
export function ceilingOf({ limits }: Pick<Policy, 'limits'>): number {
  return Math.min(limits.probes ?? MOST_PROBES, MOST_PROBES);
}

/** @returns the mistake where a plan is over the policy's ceiling, or over what any machine holds */
export function overCeiling(ranges: readonly PlannedRange[], probes: bigint, policy: Policy): Diagnostic[] {
  const tooMany = tooManyProbes(probes, policy);
  return tooMany.length > 0 ? tooMany : tooLarge(ranges, policy);
}

function tooManyProbes(probes: bigint, policy: Policy): Diagnostic[] {
  const ceiling = ceilingOf(policy);
  if (probes <= ceiling) return [];
  if (policy.limits.dividedBy !== undefined)
    return [
      mistake(
        `this shard alone asks for ${grouped(probes)} probes, more than the ceiling of ${grouped(ceiling)}`,
        probes > MOST_PROBES
          ? `use more shards, or name fewer ports or addresses: one shard takes at most ${grouped(MOST_PROBES)} probes`
          : `use more shards, or raise the ceiling of each with \`limits: { probes: ${probes} }\``,
        policy,
      ),
    ];
  return [
    mistake(
      `this policy asks for ${grouped(probes)} probes, more than the ceiling of ${grouped(ceiling)}`,
      probes > MOST_PROBES
        ? `name fewer ports or addresses, or divide the policy with \`--shard\`: one run takes at most ${grouped(MOST_PROBES)} probes`
        : `name fewer ports or addresses, or raise the ceiling with \`limits: { probes: ${probes} }\``,
      policy,
    ),
  ];
}

/** More addresses, or more ports to judge by different names, than one run holds. */
function tooLarge(ranges: readonly PlannedRange[], policy: Policy): Diagnostic[] {
  let addresses = 0n;
  let judged = 0n;
  for (const { first, last, segments } of ranges) {
    const count = last - first + 1n;
    addresses += count;
    judged +=
      count * BigInt(segments.reduce((sum, { ports, appliedEntries }) => sum + ports.count * appliedEntries.length, 0));
  }
  if (addresses > MOST_ADDRESSES) {
    const message = `this policy asks for ${grouped(addresses)} addresses, more than the ${grouped(MOST_ADDRESSES)} that one run takes`;
    return [mistake(message, 'name smaller networks, or divide the policy over several runs with `--shard`', policy)];
  }
  if (judged <= MOST_PROBES) return [];
  const message = `so many names of this policy lead to the same addresses that ${grouped(judged)} ports would be judged, more than the ${grouped(MOST_PROBES)} that one run takes`;
  return [mistake(message, 'name each address once, or split the names over several policies or runs', policy)];
}

/** What all shards of a run together ask is bounded as well. @returns the mistake; null where it is not too much */
export function overWhole(ranges: readonly PlannedRange[], policy: Policy): Diagnostic | null {
  const addresses = ranges.reduce((sum, { first, last }) => sum + (last - first + 1n), 0n);
  if (addresses <= MOST_SHARED_ADDRESSES) return null;
  const message = `this policy asks for ${grouped(addresses)} addresses, more than the ${grouped(MOST_SHARED_ADDRESSES)} that can be divided among shards`;
  return mistake(message, 'name smaller networks, or split them over several policies', policy);
}

/** Hosts, scopes and entries overlap so often that finding out which wins would take minutes and gigabytes. */
export function tooMuchToPlan(policy: Policy): Diagnostic {
  return mistake(
    `hosts, scopes and entries of this policy overlap in more than ${grouped(MOST_STEPS)} places`,
    'write ports as ranges, remove hosts and entries that others cover, or split the policy over several runs',
    policy,
  );
}

function mistake(message: string, help: string, { file }: Policy): Diagnostic {
  const position = { file, line: 1, column: 1 };
  return { code: 'too-many-probes', level: 'error', message, help, position, length: 1, related: [] };
}
