// What can be wrong with a policy only once it is planned, as diagnostics.
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Only } from '../model/plan.ts';
import type { Policy, Vantage } from '../model/policy.ts';
import { usesFrom, type View } from './view.ts';
import { MOST_STEPS } from './work-budget.ts';

const NOWHERE = { position: null, length: 1, related: [] };

/** What one process can hold in memory and report on; `unlimited` does not reach past it (an IPv6 /64 would never end). */
export const MOST_PROBES = 100_000_000;

/** How many probes one run of a policy may have. */
export function ceilingOf({ limits }: Pick<Policy, 'limits'>): number {
  return Math.min(limits.probes ?? MOST_PROBES, MOST_PROBES);
}

/** @returns the mistake where a plan of so many probes is over the policy's ceiling, or over what any machine holds */
export function tooManyProbes(probes: bigint, policy: Policy): Diagnostic[] {
  const ceiling = ceilingOf(policy);
  if (probes <= ceiling) return [];
  const fewer = 'name fewer ports or addresses';
  return [
    {
      code: 'too-many-probes',
      level: 'error',
      message: `this policy asks for ${group(probes)} probes, more than the ceiling of ${group(BigInt(ceiling))}`,
      mend:
        probes > MOST_PROBES
          ? `${fewer}, or divide them among several policies: one run holds no more than ${group(BigInt(MOST_PROBES))}`
          : `${fewer}, or raise the ceiling with \`limits: { probes: ${probes} }\``,
      ...NOWHERE,
      position: { file: policy.file, line: 1, column: 1 },
    },
  ];
}

/** Hosts, scopes and entries that meet so often that to tell which wins would take minutes and gigabytes. */
export function tooMuchToPlan(policy: Policy): Diagnostic {
  return {
    code: 'too-many-probes',
    level: 'error',
    message: `hosts, scopes and entries of this policy meet in more than ${group(MOST_STEPS)} places`,
    mend: 'write ports as ranges, leave out hosts and entries that others cover, or divide the policy among several runs',
    ...NOWHERE,
    position: { file: policy.file, line: 1, column: 1 },
  };
}

export function nothingToJudge(policy: Policy, { vantage }: Pick<View, 'vantage'>): Diagnostic {
  const from = vantage === null ? '' : ` from the vantage \`${vantage.name}\``;
  return {
    code: 'nothing-to-judge',
    level: 'error',
    message: `this run would judge nothing${from}: every entry is \`observe\`, or none is left`,
    mend: 'add what must be `open` or `blocked`; a run that judges nothing is never a pass',
    ...NOWHERE,
    position: { file: policy.file, line: 1, column: 1 },
  };
}

/** A restriction that keeps nothing is a slip of the pen, and would make an empty run of the whole. */
export function nothingMeant({ text }: Only, policy: Policy): Diagnostic {
  const hosts = [...new Set(policy.hosts.flatMap(({ hosts }) => hosts.map((host) => host.text)))];
  const some = hosts.slice(0, 5).map((host) => `\`${host}\``);
  const more = hosts.length > 5 ? ` and ${hosts.length - 5} more` : '';
  return {
    code: 'nothing-to-judge',
    level: 'error',
    message: `\`only\` \`${text}\` means nothing that this policy has expected of it from here`,
    mend: `the hosts of this policy are ${some.join(', ')}${more}`,
    ...NOWHERE,
    position: null,
  };
}

/**
 * The vantage that a run was told to be, or what is wrong with that.
 * @param name null where the run was told none
 */
export function vantageNamed(
  policy: Policy,
  name: string | null,
): { vantage: Vantage | null } | { mistake: Diagnostic } {
  const declared = policy.vantages.map((one) => one.name);
  const names = declared.map((one) => `\`${one}\``).join(', ');
  if (name !== null) {
    const vantage = policy.vantages.find((one) => one.name === name);
    if (vantage !== undefined) return { vantage };
    const message = `\`${name}\` is no vantage that this policy declares`;
    const mend = declared.length === 0 ? 'declare it under `vantages`, or run without one' : `it declares ${names}`;
    return { mistake: { code: 'unknown-vantage', level: 'error', message, mend, ...NOWHERE } };
  }
  if (!usesFrom(policy)) return { vantage: null };
  const message = 'this policy says from where things are judged, and this run does not say where it is';
  const mend = `name the vantage that this run is: ${names}, by \`--vantage\` or the input \`vantage\``;
  return { mistake: { code: 'vantage-needed', level: 'error', message, mend, ...NOWHERE } };
}

/** 12345678 as 12,345,678. */
export function group(value: bigint | number): string {
  return value.toLocaleString('en-US');
}
