// Ports and machines of a group as the page shows them: a few at once, the others folded, and what its filter asks of them.
import { rangeText, unitedRanges } from '../../model/port-ranges.ts';
import { PROTOCOLS } from '../../model/words.ts';
import type { GroupPlace } from '../rows/group-places.ts';
import { placePorts, portSets } from '../rows/group-texts.ts';
import { machineParts } from '../rows/machines.ts';
import { shown } from '../text/clip.ts';
import { hiddenNames, MOST_HIDDEN } from './hidden-names.ts';
import type { PageSet, PageWhere } from './page-entry.ts';

/** Machines of one entry that are seen at once, and those that are folded below them. */
const MOST_SEEN = 6;
const MOST_FOLDED = 1000;
/** Ranges of ports that are seen at once, and those that are folded below them. */
const MOST_RANGES = 12;
const MOST_FOLDED_RANGES = 400;
/** Of an address and three names. */
const LONGEST_REST = 1300;

function pageSets(places: readonly GroupPlace[], noPort: string): PageSet[] {
  return portSets({ places }, MOST_RANGES).map(({ ports, places: machines }) => {
    const [first] = machines;
    const isCut = first !== undefined && first.ports.tcp.length + first.ports.udp.length > MOST_RANGES;
    return {
      ports: ports === '' ? noPort : shown(ports),
      allPorts: isCut ? placePorts(first, MOST_FOLDED_RANGES) : '',
      places: machines.map((machine) => {
        const [host, rest] = machineParts(machine);
        return { host: shown(host), rest: shown(rest, LONGEST_REST) };
      }),
    };
  });
}

/** All ports of all places. */
function filterPorts(places: readonly GroupPlace[]): string {
  return PROTOCOLS.flatMap((protocol) => {
    // Most machines share their list with others.
    const lists = new Set(places.map(({ ports }) => ports[protocol]));
    const all = unitedRanges([...lists].flat());
    return all.length === 0 ? [] : [`${protocol} ${all.map(rangeText).join(',')}`];
  }).join(' ');
}

/** The tags around one machine. */
const PLACE_TAGS = ' '.repeat(60);

/** All of its texts, for a bound on their bytes; with what stands around each machine. */
export function whereTexts({ sets, moreSets, filterHosts, filterPorts: ports }: PageWhere): string[] {
  const listed = [...sets, ...moreSets].flatMap((set) => [
    set.ports,
    set.allPorts,
    ...set.places.flatMap(({ host, rest }) => [host, rest, PLACE_TAGS]),
  ]);
  return [...listed, filterHosts, ports];
}

/** @param noPort what stands in the place of ports where there is none */
export function pageWhere(places: readonly GroupPlace[], noPort: string): PageWhere {
  const most = places.length === MOST_SEEN + 1 ? places.length : MOST_SEEN;
  const folded = places.slice(most, most + MOST_FOLDED);
  // The names that are written out behind "also" are found in the text.
  const named = places.slice(0, most + MOST_FOLDED).filter(({ alsoHosts }) => alsoHosts.length > 3);
  return {
    sets: pageSets(places.slice(0, most), noPort),
    moreSets: pageSets(folded, noPort),
    moreMachines: places.length - Math.min(most, places.length),
    unnamed: Math.max(0, places.length - most - MOST_FOLDED),
    filterHosts: hiddenNames(named.flatMap(({ alsoHosts }) => alsoHosts.slice(0, MOST_HIDDEN))),
    filterPorts: filterPorts(places),
  };
}
