// How long a run may take at most, retries included: what every estimate says, for people and for programs.

/** What retries add where packets are lost, in seconds, as measured with 100 ports: docs/prober.md says what is asked again. */
const RETRY_SECONDS = 30;

/**
 * @param silent seconds if every port is silent, without retries
 * @returns whole seconds, as it was not measured
 */
export function longestSeconds(silent: number): number {
  return Math.round(silent + RETRY_SECONDS);
}
