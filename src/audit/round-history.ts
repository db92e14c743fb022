// What held when it was last asked, over the rounds of a run that waits, and what changed back and forth.
import type { Flapped } from '../model/documents/wait.ts';
import type { PortRange } from '../model/policy.ts';
import {
  countPorts,
  parseRanges,
  rangesText,
  rangesWithout,
  sharedRanges,
  unitedRanges,
} from '../model/port-ranges.ts';
import type { Report } from '../model/report.ts';
import type { Verdict } from '../model/verdict.ts';
import type { Protocol, VerdictKind } from '../model/words.ts';
import type { Settled } from '../plan/narrow-to-failing.ts';

const HOLDING: ReadonlySet<VerdictKind> = new Set(['pass', 'waived', 'not-judged']);
/** Ports of an address that are remembered as answering, each protocol. */
const ANSWERING = 3;
/** Stands for the port of what is about a name. */
const NO_PORT: PortRange = { first: 0, last: 0 };

/** One host of the policy at one address: two names at one address are judged apart. */
interface Seat {
  readonly host: string;
  readonly address: string | null;
  readonly protocol: Protocol | null;
  held: readonly PortRange[];
  broken: readonly PortRange[];
  /** What held when it was last known: a round in which it could not be checked changes nothing. */
  stood: readonly PortRange[];
  /** Index 0: ceased to hold at least once; 1: at least twice; and so on. */
  readonly ceased: PortRange[][];
}

/** What one round says of a seat. */
interface Found {
  readonly held: PortRange[];
  /** Violations, and what could not be checked. */
  readonly broken: PortRange[];
  readonly violated: PortRange[];
}

/** Past this, how often a port ceased to hold is no longer counted. */
const MOST_TIMES = 100;

export class HeldPorts implements Settled {
  readonly #seats = new Map<string, Seat>();
  readonly #places = new Map<string, Seat[]>();
  #answering = new Map<string, PortRange[]>();

  /** Takes note of a round; what it did not ask stays as it was. */
  note({ verdicts }: Pick<Report, 'verdicts'>): void {
    const now = new Map<Seat, Found>();
    for (const verdict of verdicts) {
      const seat = this.#seat(verdict);
      const found = now.get(seat) ?? { held: [], broken: [], violated: [] };
      now.set(seat, found);
      const ranges = verdict.ports === null ? [NO_PORT] : parseRanges(verdict.ports);
      found[HOLDING.has(verdict.verdict) ? 'held' : 'broken'].push(...ranges);
      if (verdict.verdict === 'violation') found.violated.push(...ranges);
      if (verdict.evidence === 'direct' && HOLDING.has(verdict.verdict)) this.#hear(verdict, ranges);
    }
    for (const [seat, { held, broken, violated }] of now) {
      // Of two verdicts on one port the worse one counts.
      const bad = unitedRanges(broken);
      const good = rangesWithout(unitedRanges(held), bad);
      const wrong = unitedRanges(violated);
      count(seat.ceased, sharedRanges(seat.stood, wrong));
      seat.stood = unitedRanges([...rangesWithout(seat.stood, wrong), ...good]);
      seat.held = unitedRanges([...rangesWithout(seat.held, bad), ...good]);
      seat.broken = unitedRanges([...rangesWithout(seat.broken, good), ...bad]);
    }
  }

  held(address: string, protocol: Protocol): readonly PortRange[] {
    const seats = this.#places.get(place(address, protocol)) ?? [];
    const broken = unitedRanges(seats.flatMap((seat) => seat.broken));
    return rangesWithout(unitedRanges(seats.flatMap((seat) => seat.held)), broken);
  }

  answered(address: string, protocol: Protocol): readonly PortRange[] {
    return this.#answering.get(place(address, protocol)) ?? [];
  }

  /** What held in one round and was a violation in a later one, in the order in which it was first seen. */
  flapped(): Flapped[] {
    return [...this.#seats.values()].flatMap(({ host, address, protocol, ceased }) =>
      ceased.flatMap((ranges, index): Flapped[] => {
        const exactly = rangesWithout(ranges, ceased[index + 1] ?? []);
        if (exactly.length === 0) return [];
        const ports = protocol === null ? null : rangesText(exactly);
        return [{ host, address, protocol, ports, count: countPorts(exactly), times: index + 1 }];
      }),
    );
  }

  #seat({ host, address, protocol }: Verdict): Seat {
    const id = JSON.stringify([host, address, protocol]);
    const known = this.#seats.get(id);
    if (known !== undefined) return known;
    const seat: Seat = { host, address, protocol, held: [], broken: [], stood: [], ceased: [] };
    this.#seats.set(id, seat);
    if (address !== null && protocol !== null) {
      const at = place(address, protocol);
      this.#places.set(at, [...(this.#places.get(at) ?? []), seat]);
    }
    return seat;
  }

  /** The latest that answered come first: what was heard long ago may be gone. */
  #hear({ address, protocol }: Verdict, ranges: readonly PortRange[]): void {
    const [port] = ranges;
    if (address === null || protocol === null || port === undefined) return;
    const at = place(address, protocol);
    const others = (this.#answering.get(at) ?? []).filter(({ first }) => first !== port.first);
    this.#answering.set(at, [{ first: port.first, last: port.first }, ...others].slice(0, ANSWERING));
  }
}

function place(address: string, protocol: Protocol): string {
  return `${protocol} ${address}`;
}

function count(ceased: PortRange[][], ranges: readonly PortRange[]): void {
  let left = ranges;
  for (let index = 0; left.length > 0 && index < MOST_TIMES; index++) {
    const before = ceased[index] ?? [];
    ceased[index] = unitedRanges([...before, ...left]);
    left = sharedRanges(before, left);
  }
}
