// What many nodes saw of one port, added up: one that saw it open is enough, whatever the others saw, and how many did is kept.
import { getOrCreate } from '../../base/get-or-create.ts';
import { portObservation } from '../port-observation.ts';
import type { ScanBuilder } from '../scan-builder.ts';
import { parseScannedAddress } from '../scanned-address.ts';

/** What the nodes of one measurement saw of one TCP port of one target. */
export interface NodeVotes {
  /** As the measurement has it: a name or an address. */
  readonly target: string | null;
  readonly port: number;
  /** Nodes that asked and came to an end, however it was. */
  readonly asked: number;
  /** One for each node that saw it open: the address at which it did. */
  readonly openAt: readonly string[];
}

export class NodeTally {
  readonly #open = new Map<
    string,
    { address: string; port: number; open: number; asked: number; names: Set<string> }
  >();

  /** @returns false where an address of it is none */
  add({ target, port, asked, openAt }: NodeVotes): boolean {
    const seen = new Map<string, number>();
    for (const text of openAt) {
      const address = parseScannedAddress(text)?.text;
      if (address === undefined) return false;
      seen.set(address, (seen.get(address) ?? 0) + 1);
    }
    for (const [address, open] of seen) {
      const known = getOrCreate(this.#open, `${address} ${port}`, () => ({
        ...{ address, port, open: 0, asked: 0 },
        names: new Set<string>(),
      }));
      known.open += open;
      known.asked += Math.max(asked, open);
      if (target !== null) known.names.add(target);
    }
    return true;
  }

  give(builder: ScanBuilder): void {
    for (const { address, port, open, asked, names } of this.#open.values()) {
      const host = builder.visit(address);
      if (host === null) continue;
      for (const name of names) builder.name(host, name);
      builder.see(host, 'tcp', port, { ...portObservation('open', 'syn-ack'), nodes: { open, asked } });
      if (builder.work.exceeded) return;
    }
  }
}
