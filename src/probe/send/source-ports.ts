// Chooses local ports, even and odd, low and high, so that a load balancer or link bundle shows all of its sides.
import { readFileSync } from 'node:fs';
import { type Flow, flowOf } from '../record/flow.ts';

/** IANA's dynamic ports (RFC 6335 section 6), where the kernel does not say what it uses. */
const DYNAMIC: LocalPortRange = { first: 49_152, last: 65_535 };
/** A range with fewer ports than this is left to the kernel. */
const FEW_PORTS = 64;

export interface LocalPortRange {
  readonly first: number;
  readonly last: number;
}

export class SourcePorts {
  readonly #range: LocalPortRange;
  readonly #reserved: readonly LocalPortRange[];
  /** The first port of the upper part: where the highest bit that differs within the range becomes 1. */
  readonly #middle: number;
  readonly #random: () => number;
  #next = 0;

  /** @param reserved ports that this machine keeps for its services */
  constructor(range: LocalPortRange, reserved: readonly LocalPortRange[] = [], random: () => number = Math.random) {
    this.#range = range;
    this.#reserved = reserved;
    this.#random = random;
    const highest = 31 - Math.clz32((range.first ^ range.last) | 1);
    this.#middle = (range.last >> highest) << highest;
  }

  /** The flow of a socket for which nobody wants a certain one: each of them in turn. */
  next(): Flow {
    return flowOf(this.#next++);
  }

  /** A port of that flow, drawn at random; null where the choice is left to the kernel. */
  draw(flow: Flow): number | null {
    const { first, last } = this.#range;
    if (last - first < FEW_PORTS) return null;
    const [from, to] = flow >= 2 ? [this.#middle, last] : [first, this.#middle - 1];
    for (let tries = 0; tries < 8; tries++) {
      let port = from + Math.floor(this.#random() * (to - from + 1));
      if ((port & 1) !== (flow & 1)) port += port < to ? 1 : -1;
      // A part of one port has no other parity.
      if (port >= from && port <= to && !this.#reserved.some((range) => range.first <= port && port <= range.last))
        return port;
    }
    return null;
  }

  /** The flow of a port that the kernel chose. */
  flowOfPort(port: number): Flow {
    return ((port & 1) | (port >= this.#middle ? 2 : 0)) as Flow;
  }
}

/** What this machine uses for outgoing connections, as ordinary clients of it do. */
export function ownSourcePorts(): SourcePorts {
  return new SourcePorts(
    rangesIn(read('ip_local_port_range').replace(/\s+/, '-'))[0] ?? DYNAMIC,
    rangesIn(read('ip_local_reserved_ports')),
  );
}

function read(name: string): string {
  try {
    return readFileSync(`/proc/sys/net/ipv4/${name}`, 'utf8').trim();
  } catch {
    return '';
  }
}

/** Linux' own notation of ports: `1,2-4,10-10`. */
function rangesIn(text: string): LocalPortRange[] {
  return text.split(',').flatMap((part) => {
    const [first = Number.NaN, last = first] = part.split('-').map((number) => Number.parseInt(number, 10));
    return first >= 1 && last >= first && last <= 65_535 ? [{ first, last }] : [];
  });
}
