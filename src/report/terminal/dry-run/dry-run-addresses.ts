// The addresses of a dry run: those of which the same is expected stand together, as ranges where they are in a row.
import { getOrCreate } from '../../../base/get-or-create.ts';
import { counted, firstFew } from '../../../base/numbers-and-lists.ts';
import { bitsOfAddress } from '../../../model/addresses/address-bits.ts';
import type { Plan, PlannedAddress, Segment } from '../../../model/plan.ts';
import type { PortRange } from '../../../model/policy.ts';
import { countPorts, unitedRanges } from '../../../model/port-ranges.ts';
import { PROTOCOLS, type Protocol } from '../../../model/words.ts';
import { terminal } from '../../escape/terminal.ts';
import { portsText, udpSuffix } from '../../text/places/place-text.ts';
import { type Colours, hanging, labelled, plain } from '../terminal-layout.ts';

/** Blocks of alike addresses, names of a block, and ranges of addresses and of ports of one name that are written out. */
const MOST_BLOCKS = 60;
const MOST_NAMES = 12;
const MOST_SPANS = 6;
const MOST_PORTS = 12;
/** Where the ports begin: blanks, the expected state, and a gap. */
const INDENT = 12;

interface Expectation {
  /** `open`; `open and blocked` where two names that only DNS made meet contradict each other. */
  readonly state: string;
  readonly protocol: Protocol;
  readonly ranges: readonly PortRange[];
}

interface Wanted {
  readonly names: string;
  readonly expectations: readonly Expectation[];
  /** The same for addresses of which the same is expected. */
  readonly key: string;
}

interface Block {
  readonly expectations: readonly Expectation[];
  readonly byNames: Map<string, string[]>;
  count: number;
}

/** `203.0.113.0-203.0.113.255 (256 addresses)` and below it `open 80, 443`, for each set of alike addresses. */
export function addressLines({ addresses }: Pick<Plan, 'addresses'>, width: number, colours: Colours): string[] {
  const blocks = [...blocksOf(addresses)];
  const lines = blocks.slice(0, MOST_BLOCKS).flatMap((block) => [
    ...hanging(terminal(labelOf(block)), 4, width, colours.bold),
    ...block.expectations.flatMap(({ state, protocol, ranges }) => {
      const count = countPorts(ranges);
      const ports = portsText(ranges, MOST_PORTS, udpSuffix(protocol));
      return labelled(
        `  ${state.padEnd(INDENT - 3)} `,
        INDENT,
        count === 1 ? ports : `${ports} (${counted(count, 'port')})`,
        width,
        plain,
      );
    }),
  ]);
  const rest = blocks.slice(MOST_BLOCKS).reduce((sum, { count }) => sum + count, 0);
  return rest === 0 ? lines : [...lines, `… and ${counted(rest, 'more address', 'more addresses')}`];
}

function blocksOf(addresses: readonly PlannedAddress[]): Iterable<Block> {
  // The addresses of a network share one array.
  const wanted = new Map<readonly Segment[], Wanted>();
  const blocks = new Map<string, Block>();
  for (const { address, segments } of addresses) {
    const { key, names, expectations } = getOrCreate(wanted, segments, () => wantedOf(segments));
    const block = getOrCreate(blocks, key, () => ({ expectations, byNames: new Map(), count: 0 }));
    getOrCreate(block.byNames, names, (): string[] => []).push(address);
    block.count++;
  }
  return blocks.values();
}

function wantedOf(segments: readonly Segment[]): Wanted {
  const names = new Set(segments.flatMap(({ appliedEntries }) => appliedEntries.flatMap(({ host }) => host ?? [])));
  const found = new Map<string, Map<Protocol, PortRange[]>>();
  for (const { ports, appliedEntries } of segments) {
    const state = [...new Set(appliedEntries.map(({ entry }) => entry.expected))].join(' and ');
    const ofState = getOrCreate(found, state, () => new Map<Protocol, PortRange[]>());
    getOrCreate(ofState, ports.protocol, (): PortRange[] => []).push(...ports.ranges);
  }
  const openFirst = [...found].sort(([a], [b]) => Number(b === 'open') - Number(a === 'open'));
  const expectations = openFirst.flatMap(([state, ranges]) =>
    PROTOCOLS.flatMap((protocol) => {
      const merged = unitedRanges(ranges.get(protocol) ?? []);
      return merged.length === 0 ? [] : [{ state, protocol, ranges: merged }];
    }),
  );
  return { names: [...names].join(', '), expectations, key: JSON.stringify(expectations) };
}

function labelOf({ byNames, count }: Block): string {
  const labels = [...byNames].map(([names, addresses]) => {
    const spans = firstFew(spansOf(addresses), MOST_SPANS);
    return names === '' ? spans : `${names} (${spans})`;
  });
  const all = firstFew(labels, MOST_NAMES);
  return count === 1 ? all : `${all}: ${counted(count, 'address', 'addresses')}`;
}

/** Addresses in a row as one range: `203.0.113.0-203.0.113.255`; IPv4 first. */
function spansOf(addresses: readonly string[]): string[] {
  const [only] = addresses;
  if (only !== undefined && addresses.length === 1) return [only];
  const sorted = addresses
    .map((address) => ({ address, ...bitsOfAddress(address) }))
    .sort((a, b) => a.family - b.family || (a.bits < b.bits ? -1 : 1));
  const spans: { first: string; last: (typeof sorted)[number] }[] = [];
  for (const one of sorted) {
    const open = spans.at(-1);
    if (open !== undefined && open.last.family === one.family && open.last.bits + 1n === one.bits) open.last = one;
    else spans.push({ first: one.address, last: one });
  }
  return spans.map(({ first, last }) => (first === last.address ? first : `${first}-${last.address}`));
}
