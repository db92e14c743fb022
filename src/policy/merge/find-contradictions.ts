// Two entries that are equally narrow, share a port of a host, and expect different things of it, or ask it differently.
import type { SourcePosition } from '../../model/diagnostic.ts';
import type {
  Entry,
  FamilyChoice,
  HostItem,
  HostPattern,
  HostReference,
  Policy,
  PortRange,
} from '../../model/policy.ts';
import { sharedRanges } from '../../model/port-ranges.ts';
import { UDP_SERVICES } from '../../model/udp-services.ts';
import { EXPECTED_STATES } from '../../model/words.ts';
import type { EntryPlaces } from '../file-part.ts';
import { quoted } from '../located.ts';

/** One entry as it applies to one host of its item. */
interface Claim {
  readonly entry: Entry;
  readonly host: HostReference;
  readonly family: FamilyChoice;
  /** What it and its item are judged from; null: every vantage. */
  readonly from: ReadonlySet<string> | null;
}

/**
 * Where claims lie: by what they expect and how large they are and in which row of addresses, then by the column of their ports.
 * Most rows are empty, and a set like `top-1000` lies in every column: rows are looked up first.
 */
type Grid = Map<string, Map<number, Map<string, Claim>>>;

/** A vantage as far as ties go; null is the nameless one, and any that no `from` names. */
type Seat = string | null;

/**
 * Reports ties that disagree, as far as they show without DNS: the same name, or overlapping runs of equally many
 * addresses, and port sets of the same size that share a port which no narrower entry decides. Entries that expect the
 * same but have it asked as different services speak (`speaks`) disagree as well: a port is asked one question.
 *
 * Rectangles of one size (addresses by ports) lie in a grid whose cells have that size: two that overlap are in the
 * same cell or in neighbouring ones, so nothing is ever compared with everything. A set of several ranges lies in a cell
 * for each.
 */
export function findContradictions(policy: Policy, places: EntryPlaces): void {
  const grid: Grid = new Map();
  const narrower = new NarrowerEntries(policy.hosts);
  const seats = seatsOf(policy);
  const budget = { left: MOST_COMPARED };
  const reported = new Set<string>();
  for (const item of policy.hosts) {
    for (const entry of item.entries) {
      const from = bothFrom(item, entry);
      for (const host of item.hosts) {
        const claim: Claim = { entry, host, family: item.family, from };
        const other = findRival(claim, grid, narrower, seats, budget);
        if (other) report(claim, other.claim, other.shared);
        // Of claims alike in all that matters here, the first stands for the others.
        const ranges = entry.ports.ranges.map(({ first, last }) => `${first}-${last}`).join();
        const seen = from === null ? '' : [...from].sort().join();
        const alike = `${item.family} ${ranges} ${patternKey(host.pattern)} ${seen}`;
        const columns = columnsOf(entry.ports, false);
        for (const key of ownKeys(claim)) {
          const row = grid.get(key) ?? new Map<number, Map<string, Claim>>();
          grid.set(key, row);
          for (const column of columns) {
            const cell = row.get(column);
            if (cell === undefined) row.set(column, new Map([[alike, claim]]));
            else if (!cell.has(alike)) cell.set(alike, claim);
          }
        }
      }
    }
  }

  function report(later: Claim, earlier: Claim, shared: PortRange): void {
    const here = later.entry.position;
    const there = earlier.entry.position;
    const key = JSON.stringify([here, there]);
    const place = places.get(later.entry);
    if (reported.has(key) || place === undefined) return;
    reported.add(key);
    const ports = shared.first === shared.last ? `port ${shared.first}` : `ports ${shared.first}-${shared.last}`;
    const protocol = later.entry.ports.protocol === 'udp' ? '/udp' : '';
    const what = `${ports}${protocol} on ${quoted(later.host.text)}`;
    const one = lineOf(here, here);
    const other = lineOf(there, here);
    const differ =
      later.entry.expected === earlier.entry.expected
        ? `${one} speaks \`${later.entry.speaks}\` to ${what}, ${lower(other)} speaks \`${earlier.entry.speaks}\``
        : `${one} expects \`${later.entry.expected}\` of ${what}, ${lower(other)} expects \`${earlier.entry.expected}\``;
    const message = `${differ}, and neither is narrower.`;
    const mend = 'remove one of the two, or make the one that shall win narrower';
    place.diagnostics.add(place.span, { code: 'contradiction', message, mend }, [there]);
  }
}

/**
 * How many pairs one run may make us look at. Past it, a tie is left to the plan, which judges both sides of it: nothing
 * turns green that way.
 */
const MOST_COMPARED = 2_000_000;

function lineOf({ file, line }: SourcePosition, here: SourcePosition): string {
  return file === here.file ? `Line ${line}` : `Line ${line} of ${quoted(file)}`;
}

function lower(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}

/** The vantages that differ in what is judged from them: those that some `from` names, and one for all others. */
function seatsOf({ hosts, vantages }: Policy): Seat[] {
  const named = new Set(
    hosts.flatMap(({ from, entries }) => [from ?? [], ...entries.map((entry) => entry.from ?? [])].flat()),
  );
  const others = named.size === 0 || vantages.some(({ name }) => !named.has(name));
  return others ? [...named, null] : [...named];
}

function bothFrom(item: Pick<HostItem, 'from'>, entry: Pick<Entry, 'from'>): ReadonlySet<string> | null {
  if (item.from === null) return entry.from && new Set(entry.from);
  const { from } = entry;
  return new Set(from === null ? item.from : item.from.filter((name) => from.includes(name)));
}

function isJudgedFrom(seat: Seat, { from }: Pick<Claim, 'from'>): boolean {
  return from === null || (seat !== null && from.has(seat));
}

function findRival(
  claim: Claim,
  grid: Grid,
  narrower: NarrowerEntries,
  seats: readonly Seat[],
  budget: { left: number },
): { claim: Claim; shared: PortRange } | null {
  const rows = rowKeys(claim, true);
  let columns: ReadonlySet<number> | null = null;
  for (const says of sayingsAgainst(claim.entry)) {
    for (const key of rows) {
      const row = grid.get(`${says} ${key}`);
      if (row === undefined) continue;
      // A set in the column of its own may share a port with any other.
      columns ??= columnsOf(claim.entry.ports, true);
      for (const column of columns === EVERYWHERE ? row.keys() : columns) {
        for (const other of row.get(column)?.values() ?? []) {
          budget.left -= seats.length;
          if (budget.left < 0) return null;
          const shared = sharedUndecided(claim, other, narrower, seats);
          if (shared) return { claim: other, shared };
        }
      }
    }
  }
  return null;
}

function sharedUndecided(a: Claim, b: Claim, narrower: NarrowerEntries, seats: readonly Seat[]): PortRange | null {
  if (!hostsMeet(a, b)) return null;
  for (const seat of seats) {
    if (!isJudgedFrom(seat, a) || !isJudgedFrom(seat, b)) continue;
    const shared = narrower.undecided(a, b, seat);
    if (shared) return shared;
  }
  return null;
}

/** What others may say of a port that an entry speaks of, so that the two disagree. */
function sayingsAgainst({ expected, speaks }: Entry): string[] {
  const states = EXPECTED_STATES.filter((state) => state !== expected);
  if (speaks === null) return states;
  const others = UDP_SERVICES.filter(({ name }) => name !== speaks);
  return [...states, ...others.map(({ name }) => `${expected} ${name}`)];
}

/** Where a claim is to be found: by what it expects, and by what it has asked. */
function ownKeys(claim: Claim): string[] {
  const { expected, speaks } = claim.entry;
  const rows = rowKeys(claim, false);
  const found = rows.map((row) => `${expected} ${row}`);
  return speaks === null ? found : [...found, ...rows.map((row) => `${expected} ${speaks} ${row}`)];
}

/** A set of many pieces, such as `top-1000`, would lie in every column: it lies in one of its own, which everybody looks into. */
const MOST_COLUMNS = 8;
const EVERYWHERE: ReadonlySet<number> = new Set([-2]);

/** The columns of a set of ports; those beside them too, where a rival may lie. */
function columnsOf({ count, ranges }: Entry['ports'], around: boolean): ReadonlySet<number> {
  if (ranges.length > MOST_COLUMNS) return EVERYWHERE;
  const columns = new Set<number>(around ? EVERYWHERE : []);
  // No range holds more than `count` ports: of two that share one, the beginnings are at most a column apart.
  for (const { first } of ranges) {
    const at = Math.floor(first / count);
    columns.add(at);
    if (around && count > 1) columns.add(at - 1).add(at + 1);
  }
  return columns;
}

/** The rows of a claim; those beside it too, where a rival may lie. */
function rowKeys({ entry, host: { pattern } }: Claim, around: boolean): string[] {
  // The host's own entries win over those of roles, so the two never tie.
  const alike = `${entry.role === null ? 'own' : 'role'} ${entry.ports.protocol} ${entry.ports.count}`;
  if (pattern.kind === 'name') return [`${alike} ${pattern.name}`];
  const size = pattern.last - pattern.first + 1n;
  const row = pattern.first / size;
  const rows = around && size > 1n ? [row, row - 1n, row + 1n] : [row];
  return rows.map((at) => `${alike} ${pattern.family}:${size}:${at}`);
}

function hostsMeet(a: Claim, b: Claim): boolean {
  if (a.family !== 'both' && b.family !== 'both' && a.family !== b.family) return false;
  const [one, two] = [a.host.pattern, b.host.pattern];
  if (one.kind === 'name' || two.kind === 'name') return one.kind === two.kind;
  return one.first <= two.last && two.first <= one.last;
}

function patternKey(pattern: HostPattern): string {
  return pattern.kind === 'name' ? pattern.name : `${pattern.family}:${pattern.first}-${pattern.last}`;
}

/** Which ports of a host entries with fewer ports decide, so that a tie of wider ones says nothing of them. */
class NarrowerEntries {
  readonly #items: readonly HostItem[];
  #byHost: Map<string, Claim[]> | null = null;
  // What one file may make us look at: past it, a tie is reported although a narrower entry may decide it.
  #budget = 5_000_000;

  constructor(items: readonly HostItem[]) {
    this.#items = items;
  }

  /** The first run of ports that both claims hold and nothing narrower decides from there; null where there is none. */
  undecided(a: Claim, b: Claim, seat: Seat): PortRange | null {
    const shared = sharedRanges(a.entry.ports.ranges, b.entry.ports.ranges);
    if (shared.length === 0) return null;
    const decided = this.#decidedBy(a, b, seat);
    for (const { first, last } of shared) {
      let from = first;
      for (const range of decided) {
        if (range.last < from) continue;
        if (range.first > from) break;
        from = range.last + 1;
      }
      if (from > last) continue;
      const next = decided.find((range) => range.first > from);
      return { first: from, last: Math.min(last, (next?.first ?? last + 1) - 1) };
    }
    return null;
  }

  #decidedBy(a: Claim, b: Claim, seat: Seat): PortRange[] {
    const ofRoles = a.entry.role !== null;
    if ((a.entry.ports.count === 1 && !ofRoles) || this.#budget <= 0) return [];
    // An entry on the host of either side covers all that the two hosts share.
    const keys = new Set([patternKey(a.host.pattern), patternKey(b.host.pattern)]);
    const claims = [...keys].flatMap((key) => this.#claimsOf(key));
    this.#budget -= claims.length;
    return claims
      .filter((claim) => {
        const { entry, family } = claim;
        const applies = family === 'both' || (family === a.family && family === b.family);
        if (!applies || entry.ports.protocol !== a.entry.ports.protocol || !isJudgedFrom(seat, claim)) return false;
        const own = ofRoles && entry.role === null;
        return own ? entry.ports.count <= a.entry.ports.count : entry.ports.count < a.entry.ports.count;
      })
      .flatMap(({ entry }) => entry.ports.ranges)
      .sort((x, y) => x.first - y.first);
  }

  #claimsOf(key: string): readonly Claim[] {
    if (this.#byHost === null) {
      this.#byHost = new Map();
      for (const item of this.#items) {
        for (const host of item.hosts) {
          const known = this.#byHost.get(patternKey(host.pattern)) ?? [];
          for (const entry of item.entries)
            known.push({ entry, host, family: item.family, from: bothFrom(item, entry) });
          this.#byHost.set(patternKey(host.pattern), known);
        }
      }
    }
    return this.#byHost.get(key) ?? [];
  }
}
