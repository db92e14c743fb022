// From the number of a probe to its port, and from a port to what a scan saw of it, without an object a port.
import type { Segment } from '../model/plan.ts';
import { holdsPort } from '../model/port-ranges.ts';
import type { ScannedHost, ScannedPorts } from '../model/scan.ts';
import type { Protocol } from '../model/words.ts';

export interface Port {
  readonly protocol: Protocol;
  readonly port: number;
}

/** @returns which port the probe with an index asks; in the order of the segments and of the ports in them */
export function portsInOrder(segments: readonly Segment[]): (index: number) => Port {
  const starts: number[] = [];
  const runs: { readonly protocol: Protocol; readonly first: number }[] = [];
  let count = 0;
  for (const { ports } of segments) {
    for (const { first, last } of ports.ranges) {
      starts.push(count);
      runs.push({ protocol: ports.protocol, first });
      count += last - first + 1;
    }
  }
  return (index) => {
    const at = lastNotAfter(starts.length, (i) => starts[i] as number, index);
    const run = runs[at];
    if (run === undefined || index >= count) throw new Error(`no probe ${index} of ${count}`);
    return { protocol: run.protocol, port: run.first + index - (starts[at] as number) };
  };
}

/** More sets than this are put in order first: a report of ours has one for each port that it timed. */
const FEW = 16;

/** @returns what the scan saw of a port of a host; null where it was not covered */
export function scannedPorts({ seen }: ScannedHost): (port: Port) => ScannedPorts | null {
  if (seen.length <= FEW) {
    return ({ protocol, port }) =>
      seen.find(({ ports }) => ports.protocol === protocol && holdsPort(ports.ranges, port)) ?? null;
  }
  const sorted = (protocol: Protocol) =>
    seen
      .filter(({ ports }) => ports.protocol === protocol)
      .flatMap((of) => of.ports.ranges.map((range) => ({ range, of })))
      .sort((a, b) => a.range.first - b.range.first);
  const all = { tcp: sorted('tcp'), udp: sorted('udp') };
  return ({ protocol, port }) => {
    const list = all[protocol];
    const found = list[lastNotAfter(list.length, (i) => (list[i] as (typeof list)[number]).range.first, port)];
    return found !== undefined && port <= found.range.last ? found.of : null;
  };
}

/** @returns the greatest index whose value is not above; -1 if there is none */
function lastNotAfter(length: number, value: (index: number) => number, wanted: number): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value(middle) <= wanted) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
