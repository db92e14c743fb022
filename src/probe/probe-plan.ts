// probePlan: the entry of the prober, Plan to Observations, batch by batch.
import { forceGc } from '../base/force-gc.ts';
import { seededRandom } from '../base/seeded-random.ts';
import type { Plan } from '../model/plan.ts';
import { batchesOf } from './batches.ts';
import type { Endpoint } from './extra-targets.ts';
import type { ProbedBatch, ProbeOptions, ProbeSummary } from './probe-options.ts';
import { ProbeRun } from './probe-run.ts';
import type { UdpAsker } from './udp/udp-asker.ts';

/**
 * Probes every port of the plan, by the truth rules. Never rejects for what the network does.
 * @param onBatch given each batch as soon as it is done, in the plan's order
 */
export async function probePlan(
  plan: Plan,
  options: ProbeOptions,
  onBatch: (batch: ProbedBatch) => void,
): Promise<ProbeSummary> {
  const run = new ProbeRun(plan, options, await udpAskerFor(plan, options));
  try {
    let carried: readonly Endpoint[] = [];
    let batches = 0;
    for (const addresses of batchesOf(plan.addresses)) {
      if (batches++ > 0) await forceGc();
      carried = await run.probe(addresses, carried, onBatch);
    }
    return run.summary();
  } finally {
    await run.close();
  }
}

/** UDP's questions are loaded only by runs that ask any. */
async function udpAskerFor(plan: Plan, { seed, source }: ProbeOptions): Promise<UdpAsker | null> {
  const asked =
    plan.controls.some(({ protocol }) => protocol === 'udp') ||
    plan.addresses.some(({ segments }) => segments.some(({ ports }) => ports.protocol === 'udp'));
  if (!asked) return null;
  const { UdpAsker } = await import('./udp/udp-asker.ts');
  return new UdpAsker(seededRandom(seed ^ 0x75647000), source ?? null);
}
