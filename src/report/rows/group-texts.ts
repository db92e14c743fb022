// Verdict groups in words: their machines, their ports, both together, what was seen and why. Plain text, escaped by nobody yet.
import { getOrCreate } from '../../base/get-or-create.ts';
import { counted, firstFew, grouped, upTo } from '../../base/numbers-and-lists.ts';
import { bareText, saidOfPlace, saidOfPort } from '../../model/alike-texts.ts';
import { PROTOCOLS } from '../../model/words.ts';
import { answerText } from '../text/cause-text.ts';
import { portsText, serviceSuffix, udpSuffix } from '../text/places/place-text.ts';
import { firstPort } from './alike-verdicts.ts';
import type { GroupPlace } from './group-places.ts';
import { machineText } from './machines.ts';
import { countPlaces, type VerdictGroup } from './verdict-groups.ts';

/** How much of a group is written out; the rest is counted. */
export interface GroupTextRoom {
  /** Ranges of ports of one machine. */
  readonly ports?: number;
  /** Machines. */
  readonly machines?: number;
}

const MOST_PORTS = 20;
const MOST_MACHINES = 8;
/** Lines of files that hosts come from; the rest is counted. */
const MOST_SOURCES = 4;

/** Machines of the same ports. */
interface PortSet {
  readonly ports: string;
  readonly places: GroupPlace[];
}

/** `5432 postgresql`, `1-21, 23, 53/udp`; empty where it is about no port. */
export function placePorts({ ports, service }: Pick<GroupPlace, 'ports' | 'service'>, most = MOST_PORTS): string {
  const lists = PROTOCOLS.map((protocol) => portsText(ports[protocol], most, udpSuffix(protocol)));
  return `${lists.filter((text) => text !== '').join(', ')}${serviceSuffix(service)}`;
}

/** `5432 postgresql on 203.0.113.3, also db1.example.com`; the machine alone where it is about no port. */
export function placeText(place: GroupPlace, most = MOST_PORTS): string {
  const ports = placePorts(place, most);
  return ports === '' ? machineText(place) : `${ports} on ${machineText(place)}`;
}

/** Made once a group and length: several texts of a group ask for it, and a group may have a million machines. */
const known = new WeakMap<readonly GroupPlace[], Map<number, readonly PortSet[]>>();

/** Machines by the ports that they have in the group, in the order of the machines. */
export function portSets({ places }: Pick<VerdictGroup, 'places'>, most = MOST_PORTS): readonly PortSet[] {
  const ofPlaces = getOrCreate(known, places, () => new Map<number, readonly PortSet[]>());
  return getOrCreate(ofPlaces, most, () => newPortSets(places, most));
}

function newPortSets(places: readonly GroupPlace[], most: number): readonly PortSet[] {
  const sets = new Map<string, PortSet>();
  let [before, set]: [GroupPlace | null, PortSet | null] = [null, null];
  for (const place of places) {
    if (set === null || before?.ports !== place.ports || before.service !== place.service) {
      const ports = placePorts(place, most);
      set = getOrCreate(sets, JSON.stringify([place.ports, ports]), () => ({ ports, places: [] }));
    }
    set.places.push(place);
    before = place;
  }
  return [...sets.values()];
}

/** `a, b and 2 more`; `a, also b; c` where a comma would read as another name of the same machine. */
function machinesText(places: readonly GroupPlace[], most: number): string {
  const { shown, rest } = upTo(places, most);
  const glue = shown.some(({ alsoHosts }) => alsoHosts.length > 0) ? '; ' : ', ';
  const more = rest === 0 ? '' : `${glue === '; ' ? ';' : ''} and ${grouped(rest)} more`;
  return `${shown.map((place) => machineText(place)).join(glue)}${more}`;
}

/**
 * All of a group: `22, 25, 80, 443, 5432 on 203.0.113.3, also db1.example.com`; `22 ssh on a, b; 80 on c; and 4 more machines`.
 */
export function groupPlaces(group: Pick<VerdictGroup, 'places'>, room: GroupTextRoom = {}): string {
  return setsText(portSets(group, room.ports), room);
}

function setsText(sets: readonly PortSet[], { machines = MOST_MACHINES }: GroupTextRoom): string {
  const [only] = sets;
  if (sets.length === 1 && only !== undefined) return setText(only, machinesText(only.places, machines));
  const texts: string[] = [];
  let [left, unnamed] = [machines, 0];
  for (const set of sets) {
    const shown = set.places.slice(0, Math.max(0, left));
    left -= shown.length;
    unnamed += set.places.length - shown.length;
    if (shown.length > 0) texts.push(setText(set, machinesText(shown, shown.length)));
  }
  return `${texts.join('; ')}${unnamed === 0 ? '' : `; and ${counted(unnamed, 'more machine')}`}`;
}

function setText({ ports }: PortSet, machines: string): string {
  return ports === '' ? machines : `${ports} on ${machines}`;
}

/** For a column of its own: the machines where all have the same ports, else how many they are. */
export function groupHosts(
  group: Pick<VerdictGroup, 'places'>,
  { machines = MOST_MACHINES, ports }: GroupTextRoom = {},
): string {
  const sets = portSets(group, ports);
  return sets.length === 1 ? machinesText(group.places, machines) : counted(group.places.length, 'machine');
}

/** For the column beside it: the ports where all machines have the same, else each with its machines; empty where it is about no port. */
export function groupPorts(group: Pick<VerdictGroup, 'places'>, room: GroupTextRoom = {}): string {
  const sets = portSets(group, room.ports);
  return sets.length === 1 ? (sets[0]?.ports ?? '') : setsText(sets, room);
}

/** What the policy wants, `blocked`; `open, blocked` where nothing is known of either; empty where it wants nothing of a port. */
export function groupExpected({ expected }: Pick<VerdictGroup, 'expected'>): string {
  return expected.join(', ');
}

/** Why it matters, and for which port it is said where the others have other words. */
export function groupExplanation({ verdict, sameTexts, places }: VerdictGroup): string {
  const explanation = bareText(verdict.explanation);
  if (sameTexts) return explanation;
  return `${explanation}${places.length > 1 ? saidOfPlace(firstPort(verdict), verdict.host) : saidOfPort(firstPort(verdict))}`;
}

/**
 * From which lines of files its hosts come: `host from ours.txt:12`, `hosts from ours.txt:12, outputs.json#/web/3 and 4 more`; empty
 * where the policy itself names them all.
 */
export function groupSources({ places }: Pick<VerdictGroup, 'places'>): string {
  const sources = new Set<string>();
  for (const place of places) for (const source of place.sources) sources.add(source);
  if (sources.size === 0) return '';
  const shown = firstFew([...sources], MOST_SOURCES);
  return sources.size === 1 ? `host from ${shown}` : `hosts from ${shown}`;
}

/** What was seen: `SYN-ACK in 11.8 ms`; one port's round-trip time is not said of many. */
export function groupAnswer(group: VerdictGroup): string {
  return answerText({ cause: group.verdict.cause, rttMs: countPlaces(group) === 1 ? group.verdict.rttMs : null });
}
