// The parts of a run's files to one Policy: roles written out, defaults put in, names of roles and vantages looked up.
import { DEFAULTS, type Entry, type HostItem, type Policy, type Waiver } from '../../model/policy.ts';
import type { EntryPlaces, FilePart, ItemPart, NamedPlace } from '../file-part.ts';
import { distinctControls } from '../parse-control.ts';
import { checkApplies, checkFamilies, checkRoleApplies, checkVantages, unknownRole } from './check-names.ts';
import { strictestDefaults, tightestLimits, unitedVantages } from './united.ts';

/** @param parts one for each file of the run, with what it extends already in it; at least one */
export function assemble(parts: readonly FilePart[], places: EntryPlaces): Policy {
  const [first] = parts;
  if (first === undefined) throw new Error('a run has at least one policy file');
  const room: Room = { left: MOST_PAIRS };
  const hosts = parts.flatMap((part) => itemsOf(part, places, room));
  return {
    file: first.file,
    defaults: strictestDefaults(parts),
    limits: tightestLimits(parts),
    controls: distinctControls(parts.flatMap(({ controls }) => controls ?? [])),
    vantages: unitedVantages(parts),
    waivers: parts.flatMap((part) => waiversOf(part)),
    // Too many to look at: that is said, and nothing else is worth the work.
    hosts: room.left < 0 ? [] : hosts,
  };
}

function waiversOf(part: FilePart): Waiver[] {
  return part.waivers.map(({ waiver, from }) => {
    checkVantages(from ?? [], part);
    return waiver;
  });
}

/** Hosts times entries, with every role written out: a list of thousands beside a list of thousands is no policy but an attack. */
const MOST_PAIRS = 1_000_000;

interface Room {
  left: number;
}

/** The item's own entries and those of its roles; none where there is no room left for them, which is reported once. */
function entriesOf(item: ItemPart, part: FilePart, room: Room): readonly Entry[] {
  const lists = [item.entries, ...item.roles.map((role) => entriesOfRole(role, item, part))];
  const count = lists.reduce((sum, list) => sum + list.length, 0);
  const before = room.left;
  room.left -= count * Math.max(1, item.hosts.length);
  if (room.left >= 0) return lists.flat();
  if (before >= 0) {
    const message = `The hosts of this run and their entries, with roles written out, are more than ${MOST_PAIRS} pairs.`;
    item.diagnostics.error(item.span, 'alias-bomb', message, 'divide the policy among several runs');
  }
  return [];
}

function itemsOf(part: FilePart, places: EntryPlaces, room: Room): HostItem[] {
  for (const { states } of part.roles.values())
    for (const entries of states.values())
      for (const entry of entries) checkVantages(places.get(entry)?.from ?? [], part);
  const defaults = { ...DEFAULTS, ...part.defaults };
  return part.items.map((item): HostItem => {
    checkVantages(item.from ?? [], part);
    for (const entry of item.entries) checkVantages(places.get(entry)?.from ?? [], part);
    checkFamilies(item, part);
    const entries = entriesOf(item, part, room);
    checkApplies(item, places, part);
    return {
      hosts: item.hosts.map(({ reference }) => reference),
      entries,
      family: item.family ?? defaults.family,
      evidence: item.evidence ?? defaults.evidence,
      addresses: item.addresses ?? defaults.addresses,
      from: item.from?.map(({ name }) => name) ?? null,
      resolvesTo: item.resolvesTo,
      scopes: part.scopes,
      position: item.diagnostics.position(item.span),
    };
  });
}

function entriesOfRole(named: NamedPlace, item: ItemPart, part: FilePart): readonly Entry[] {
  const role = part.roles.get(named.name);
  if (role === undefined) {
    unknownRole(named, part);
    return [];
  }
  const entries = [...role.states.values()].flat();
  checkRoleApplies(named, entries, role, item, part);
  return entries;
}
