// The probes of a batch: which port of which address each asks, over TCP or by which UDP question.
import type { PlannedAddress, Segment } from '../../model/plan.ts';
import { questionOfPort, UDP_SERVICES, type UdpQuestion } from '../../model/udp-services.ts';
import type { ExpectedState } from '../../model/words.ts';

/** What each probe is: 0 for TCP, else one more than the place of its question in this list. */
const QUESTIONS: readonly UdpQuestion[] = ['empty', ...UDP_SERVICES.map(({ name }) => name)];
const TCP = 0;

/** One number for each probe. */
export type NumberOfProbe = ArrayLike<number>;

export class ProbeTable {
  readonly addresses: readonly PlannedAddress[];
  readonly size: number;
  /** By probe: its port, and the number of its address. */
  readonly port: NumberOfProbe;
  readonly addressOf: NumberOfProbe;
  /** Index of the first probe of each address; one more at the end. */
  readonly #firstOf: Uint32Array;
  readonly #question: Uint8Array;

  constructor(addresses: readonly PlannedAddress[], size: number) {
    this.addresses = addresses;
    this.size = size;
    this.#firstOf = new Uint32Array(addresses.length + 1);
    this.#question = new Uint8Array(size);
    const portOf = new Uint16Array(size);
    const addressOf = new Uint32Array(size);
    let index = 0;
    for (const [number, address] of addresses.entries()) {
      this.#firstOf[number] = index;
      for (const segment of address.segments) {
        const speaks = spokenIn(segment);
        for (const range of segment.ports.ranges)
          for (let port = range.first; port <= range.last; port++, index++) {
            portOf[index] = port;
            addressOf[index] = number;
            if (segment.ports.protocol === 'udp')
              this.#question[index] = 1 + QUESTIONS.indexOf(speaks ?? questionOfPort(port));
          }
      }
    }
    this.#firstOf[addresses.length] = index;
    this.port = portOf;
    this.addressOf = addressOf;
  }

  /** All probes. */
  indexes(): number[] {
    const indexes = new Array<number>(this.size);
    for (let index = 0; index < this.size; index++) indexes[index] = index;
    return indexes;
  }

  /** The probes of one address, in the order of its segments. */
  *indexesOf(address: number): Generator<number, void, void> {
    const end = this.#firstOf[address + 1] as number;
    for (let index = this.#firstOf[address] as number; index < end; index++) yield index;
  }

  firstIndexOf(address: number): number {
    return this.#firstOf[address] as number;
  }

  /** The address that a probe asks. */
  address(index: number): PlannedAddress {
    return this.addresses[this.addressOf[index] as number] as PlannedAddress;
  }

  /** What the policy expects of a probe's port; empty for one that nobody judges. */
  expected(index: number): ExpectedState[] {
    let end = this.firstIndexOf(this.addressOf[index] as number);
    const segment = this.address(index).segments.find(({ ports }) => {
      end += ports.count;
      return index < end;
    });
    return (segment?.appliedEntries ?? []).map(({ entry }) => entry.expected);
  }

  isUdp(index: number): boolean {
    return this.#question[index] !== TCP;
  }

  /** What a UDP probe asks; null for TCP. */
  question(index: number): UdpQuestion | null {
    return QUESTIONS[(this.#question[index] as number) - 1] ?? null;
  }
}

/** The question that the policy asks for, where any of those who judge these ports names one. */
function spokenIn({ appliedEntries }: Segment): UdpQuestion | null {
  for (const { entry } of appliedEntries) if (entry.speaks !== null) return entry.speaks;
  return null;
}
