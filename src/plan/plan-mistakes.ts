// What can be wrong with a policy only once it is planned, as diagnostics.
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Policy } from '../model/policy.ts';

const NOWHERE = { position: null, length: 1, related: [] };

/** What one process can hold in memory and report on; `unlimited` does not reach past it (an IPv6 /64 would never end). */
const MOST_PROBES = 100_000_000;

/** @returns the mistake where a plan of so many probes is over the policy's ceiling, or over what any machine holds */
export function tooManyProbes(probes: bigint, policy: Policy): Diagnostic[] {
  const ceiling = Math.min(policy.limits.probes ?? MOST_PROBES, MOST_PROBES);
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

export function nothingToJudge(policy: Policy): Diagnostic {
  return {
    code: 'nothing-to-judge',
    level: 'error',
    message: 'this run would judge nothing: every entry is `observe`, or none is left',
    mend: 'add what must be `open` or `blocked`; a run that judges nothing is never a pass',
    ...NOWHERE,
    position: { file: policy.file, line: 1, column: 1 },
  };
}

/** 12345678 as 12,345,678. */
function group(value: bigint): string {
  return value.toString().replace(/\B(?=(\d{3})+$)/g, ',');
}
