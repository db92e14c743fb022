// Cuts a plan into batches of at most 65,536 ports, probed one after the other, so that memory does not grow with the plan.
import type { PlannedAddress } from '../model/plan.ts';

/** Ports a batch, so that one whole host fits: some 5 MB of records, and what the sockets leave behind. */
const BATCH_PROBES = 65_536;
/** The addresses of one name stay together up to this many times that. */
const AT_MOST = 2;

/**
 * Consecutive runs of addresses. An address is never cut, as its anchors and its pace have to stay in one place; addresses
 * that a name leads to stay in one batch where they can, as they explain each other.
 */
export function* batchesOf(
  addresses: readonly PlannedAddress[],
  most: number = BATCH_PROBES,
): Generator<readonly PlannedAddress[]> {
  let batch: PlannedAddress[] = [];
  let probes = 0;
  for (const address of addresses) {
    const full = probes + address.probes > most;
    const last = batch.at(-1);
    const together = last !== undefined && probes + address.probes <= AT_MOST * most && shareName(last, address);
    if (full && batch.length > 0 && !together) {
      yield batch;
      batch = [];
      probes = 0;
    }
    batch.push(address);
    probes += address.probes;
  }
  if (batch.length > 0) yield batch;
}

function shareName(one: PlannedAddress, other: PlannedAddress): boolean {
  if (one.segments === other.segments) return namesOf(one).size > 0;
  const names = namesOf(one);
  return names.size > 0 && [...namesOf(other)].some((name) => names.has(name));
}

function namesOf({ segments }: PlannedAddress): Set<string> {
  const hosts = segments.flatMap(({ appliedEntries }) => appliedEntries.map(({ host }) => host));
  return new Set(hosts.filter((host) => host !== null));
}
