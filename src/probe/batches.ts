// Cuts a plan into batches of some 65,536 ports, probed one after the other, so that memory does not grow with the plan.
import type { PlannedAddress } from '../model/plan.ts';

/** Ports a batch, so that one whole host fits: some 5 MB of records, and what the sockets leave behind. */
const BATCH_PROBES = 65_536;
/** The addresses of one name stay together up to this many times that. */
const AT_MOST = 2;
/**
 * So many addresses share a batch however many ports they have: the pace of one address is a fifth of that of the run
 * (1,000/s and 200/s, 10,000/s and 2,000/s), so that fewer would leave the rest of it unused, and the last of them waiting.
 */
const SIDE_BY_SIDE = 5;

/**
 * Consecutive runs of addresses. An address is never cut, as its anchors and its pace have to stay in one place; addresses
 * that a name leads to stay in one batch where they can, as they explain each other.
 */
export function* batchesOf(
  addresses: readonly PlannedAddress[],
  most: number = BATCH_PROBES,
  sideBySide: number = SIDE_BY_SIDE,
): Generator<readonly PlannedAddress[]> {
  let batch: PlannedAddress[] = [];
  let probes = 0;
  for (const address of addresses) {
    const full = probes + address.probes > most;
    const last = batch.at(-1);
    const together = last !== undefined && probes + address.probes <= AT_MOST * most && shareName(last, address);
    if (full && batch.length >= sideBySide && !together) {
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
