// What the network that a run starts from is known to keep from it, so that its silence is not taken for the target's.
import type { Plan } from '../model/plan.ts';

/** The cloud that GitHub's hosted runners live in lets no mail out (Azure: outbound SMTP connections on TCP port 25). */
const SMTP = 25;

/**
 * @param hostedRunner whether this is one of GitHub's own runners
 * @returns a warning where the plan asks for a port of other machines that the runner's network blocks
 */
export function knownBlindSpots(plan: Plan, hostedRunner: boolean): string[] {
  if (!hostedRunner) return [];
  const asked = plan.addresses.some(
    ({ address, segments }) =>
      !address.startsWith('127.') &&
      address !== '::1' &&
      segments.some(
        ({ ports }) =>
          ports.protocol === 'tcp' && ports.ranges.some(({ first, last }) => first <= SMTP && SMTP <= last),
      ),
  );
  if (!asked) return [];
  return [
    "GitHub's hosted runners cannot reach port 25 of other machines: their own network blocks it. " +
      'Silence there says nothing of the target. Check that port from a runner of your own, or take it out.',
  ];
}
