// What held in which round of a run that waits, which ports answered, and which flapped (held, and then did not).
import { getOrCreate } from '../base/get-or-create.ts';
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
import type { EarlierRounds } from '../plan/narrow-to-failing.ts';

const HOLDING: ReadonlySet<VerdictKind> = new Set(['pass', 'waived', 'not-judged']);
/** Ports of an address that are remembered as answering, each protocol. */
const ANSWERING = 3;
/** Stands for the port of what is about a name. */
const NO_PORT: PortRange = { first: 0, last: 0 };

/** One host of the policy at one address: two names at one address are judged apart. */
interface Target {
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

/** What one round says of a target. */
interface Found {
  readonly held: PortRange[];
  /** Violations, and what could not be checked. */
  readonly broken: PortRange[];
  readonly violated: PortRange[];
}

/** Past this, how often a port ceased to hold is no longer counted. */
const MOST_TIMES = 100;

export class RoundHistory implements EarlierRounds {
  readonly #targets = new Map<string, Target>();
  readonly #byPort = new Map<string, Target[]>();
  #answering = new Map<string, PortRange[]>();

  /** Takes note of a round; what it did not ask stays as it was. */
  note({ verdicts }: Pick<Report, 'verdicts'>): void {
    const now = new Map<Target, Found>();
    for (const verdict of verdicts) {
      const target = this.#target(verdict);
      const found = getOrCreate(now, target, (): Found => ({ held: [], broken: [], violated: [] }));
      const ranges = verdict.ports === null ? [NO_PORT] : parseRanges(verdict.ports);
      found[HOLDING.has(verdict.verdict) ? 'held' : 'broken'].push(...ranges);
      if (verdict.verdict === 'violation') found.violated.push(...ranges);
      if (verdict.evidence === 'direct' && HOLDING.has(verdict.verdict)) this.#hear(verdict, ranges);
    }
    for (const [target, { held, broken, violated }] of now) {
      // Of two verdicts on one port the worse one counts.
      const bad = unitedRanges(broken);
      const good = rangesWithout(unitedRanges(held), bad);
      const wrong = unitedRanges(violated);
      count(target.ceased, sharedRanges(target.stood, wrong));
      target.stood = unitedRanges([...rangesWithout(target.stood, wrong), ...good]);
      target.held = unitedRanges([...rangesWithout(target.held, bad), ...good]);
      target.broken = unitedRanges([...rangesWithout(target.broken, good), ...bad]);
    }
  }

  held(address: string, protocol: Protocol): readonly PortRange[] {
    const targets = this.#byPort.get(portKey(address, protocol)) ?? [];
    const broken = unitedRanges(targets.flatMap((target) => target.broken));
    return rangesWithout(unitedRanges(targets.flatMap((target) => target.held)), broken);
  }

  answered(address: string, protocol: Protocol): readonly PortRange[] {
    return this.#answering.get(portKey(address, protocol)) ?? [];
  }

  /** What held in one round and was a violation in a later one, in the order in which it was first seen. */
  flapped(): Flapped[] {
    return [...this.#targets.values()].flatMap(({ host, address, protocol, ceased }) =>
      ceased.flatMap((ranges, index): Flapped[] => {
        const exactly = rangesWithout(ranges, ceased[index + 1] ?? []);
        if (exactly.length === 0) return [];
        const ports = protocol === null ? null : rangesText(exactly);
        return [{ host, address, protocol, ports, count: countPorts(exactly), times: index + 1 }];
      }),
    );
  }

  #target({ host, address, protocol }: Verdict): Target {
    const id = JSON.stringify([host, address, protocol]);
    const known = this.#targets.get(id);
    if (known !== undefined) return known;
    const target: Target = { host, address, protocol, held: [], broken: [], stood: [], ceased: [] };
    this.#targets.set(id, target);
    if (address !== null && protocol !== null) {
      const at = portKey(address, protocol);
      getOrCreate(this.#byPort, at, (): Target[] => []).push(target);
    }
    return target;
  }

  /** The latest that answered come first: what was heard long ago may be gone. */
  #hear({ address, protocol }: Verdict, ranges: readonly PortRange[]): void {
    const [port] = ranges;
    if (address === null || protocol === null || port === undefined) return;
    const at = portKey(address, protocol);
    const others = (this.#answering.get(at) ?? []).filter(({ first }) => first !== port.first);
    this.#answering.set(at, [{ first: port.first, last: port.first }, ...others].slice(0, ANSWERING));
  }
}

function portKey(address: string, protocol: Protocol): string {
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
