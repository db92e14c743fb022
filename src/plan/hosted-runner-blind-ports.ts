// Ports that GitHub's hosted runners cannot reach (port 25), so that their silence is not taken for the target's.
import { HOSTED_RUNNER_BLIND_PORTS } from '../model/hosted-runner.ts';
import type { Plan } from '../model/plan.ts';
import { holdsPort } from '../model/port-ranges.ts';

/**
 * The TCP ports of other machines whose silence proves nothing here, even where other answers vouch for it.
 * @param hostedRunner whether this is one of GitHub's own runners
 */
export function blindPortsOf(hostedRunner: boolean): readonly number[] {
  return hostedRunner ? HOSTED_RUNNER_BLIND_PORTS : [];
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
      `GitHub's hosted runners cannot connect to port ${port} anywhere: their network blocks it, so silence there is inconclusive. ` +
      `Check it from a self-hosted runner, or put \`cannot-see: ${port}\` on the vantage of this run.`,
  );
}
