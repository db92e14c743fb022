// Ports that GitHub's hosted runners cannot reach (port 25), so that their silence is not taken for the target's.
import type { Plan } from '../model/plan.ts';
import { holdsPort } from '../model/port-ranges.ts';

/** The cloud that GitHub's hosted runners live in lets no mail out (Azure: outbound SMTP connections on TCP port 25). */
const HOSTED_RUNNER: readonly number[] = [25];

/**
 * The TCP ports of other machines whose silence proves nothing here, even where other answers vouch for it.
 * @param hostedRunner whether this is one of GitHub's own runners
 */
export function blindPortsOf(hostedRunner: boolean): readonly number[] {
  return hostedRunner ? HOSTED_RUNNER : [];
}

/** @returns a warning where the plan asks for a port of other machines that this machine's network blocks */
export function blindSpotWarnings(plan: Plan, blind: readonly number[]): string[] {
  const asked = blind.filter((port) =>
    plan.addresses.some(
      ({ address, segments }) =>
        !address.startsWith('127.') &&
        address !== '::1' &&
        segments.some(({ ports }) => ports.protocol === 'tcp' && holdsPort(ports.ranges, port)),
    ),
  );
  return asked.map(
    (port) =>
      `GitHub's hosted runners cannot reach port ${port} of other machines: their own network blocks it. ` +
      'Silence there says nothing of the target, so it is inconclusive. ' +
      'Check that port from a runner of your own, or take it out.',
  );
}
