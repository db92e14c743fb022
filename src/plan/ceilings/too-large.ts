// What a plan may hold however high its own ceiling is: told before an address is made of it.
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Policy } from '../../model/policy.ts';
import { group, MOST_PROBES } from '../plan-mistakes.ts';
import type { PlannedRange } from '../planned-range.ts';

/** Each is an object for the whole run, and a row of every report: some 300 bytes and more. */
const MOST_ADDRESSES = 1_000_000;

/** @returns the mistake where there are more addresses, or more ports to judge by different names, than one run holds */
export function tooLarge(ranges: readonly PlannedRange[], policy: Policy): Diagnostic[] {
  let addresses = 0n;
  let judged = 0n;
  for (const { first, last, segments } of ranges) {
    const count = last - first + 1n;
    addresses += count;
    judged +=
      count * BigInt(segments.reduce((sum, { ports, appliedEntries }) => sum + ports.count * appliedEntries.length, 0));
  }
  const divide = 'divide them among several policies or runs';
  if (addresses > MOST_ADDRESSES) {
    const message = `this policy asks for ${group(addresses)} addresses, and one run holds no more than ${group(MOST_ADDRESSES)}`;
    return [mistake(message, `name smaller networks, or ${divide}`, policy)];
  }
  if (judged <= MOST_PROBES) return [];
  const message = `the names of this policy lead to the same addresses so often that ${group(judged)} ports would be judged, and one run judges no more than ${group(MOST_PROBES)}`;
  return [mistake(message, `name each address once, or ${divide}`, policy)];
}

function mistake(message: string, mend: string, { file }: Policy): Diagnostic {
  const position = { file, line: 1, column: 1 };
  return { code: 'too-many-probes', level: 'error', message, mend, position, length: 1, related: [] };
}
