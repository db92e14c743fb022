// The top of merging: the parsed files of a run to one Policy, with roles written out, defaults put in, and names looked up.
import { DEFAULTS, type Entry, type HostItem, type Policy, type Waiver } from '../../model/policy.ts';
import type { EntrySpans, NamedSpan, ParsedFile, ParsedItem, ParsedRole } from '../parsed-file.ts';
import { checkApplies, checkFamilies, checkRoleApplies, checkVantages, unknownRole } from './check-names.ts';
import { distinctControls } from './merge-controls.ts';
import { mergedVantages, strictestDefaults, tightestLimits } from './merge-settings.ts';
import { checkAnchors } from './warnings/check-anchors.ts';

/** @param files one for each file of the run, with what it extends already in it; at least one */
export function assemble(files: readonly ParsedFile[], entrySpans: EntrySpans): Policy {
  const [first] = files;
  if (first === undefined) throw new Error('a run has at least one policy file');
  const room: Room = { left: MOST_PAIRS };
  const hosts = files.flatMap((file) => itemsOf(file, entrySpans, room));
  return {
    file: first.file,
    defaults: strictestDefaults(files),
    limits: tightestLimits(files),
    controls: distinctControls(files.flatMap(({ controls }) => controls ?? [])),
    vantages: mergedVantages(files),
    waivers: files.flatMap((file) => waiversOf(file)),
    // Too many to look at: that is said, and nothing else is worth the work.
    hosts: room.left < 0 ? [] : hosts,
  };
}

function waiversOf(file: ParsedFile): Waiver[] {
  return file.waivers.map(({ waiver, from }) => {
    checkVantages(from ?? [], file);
    return waiver;
  });
}

/** Hosts times entries, with every role written out: a list of thousands beside a list of thousands is an attack, not a policy. */
const MOST_PAIRS = 1_000_000;

interface Room {
  left: number;
}

/** What a role brings, looked at once however many items name it. */
interface RoleEntries {
  readonly role: ParsedRole;
  readonly entries: readonly Entry[];
  /** The first entry of each list of vantages that its entries are judged from. */
  readonly byFrom: readonly Entry[];
}

/** The item's own entries and those of its roles; none where there is no room left for them, which is reported once. */
function entriesOf(
  item: ParsedItem,
  file: ParsedFile,
  roles: ReadonlyMap<string, RoleEntries>,
  room: Room,
): readonly Entry[] {
  const lent = item.roles.map((named) => {
    const role = roles.get(named.name);
    if (role === undefined) unknownRole(named, file);
    else checkRoleApplies(named, role.byFrom, role.role, item, file);
    return role?.entries ?? [];
  });
  const lists = [item.entries, ...lent].filter(({ length }) => length > 0);
  const count = lists.reduce((sum, list) => sum + list.length, 0);
  const before = room.left;
  // An item without entries takes its place too: a file may be extended by many others.
  room.left -= Math.max(1, count) * Math.max(1, item.hosts.length);
  const [only, ...others] = lists;
  // Items that have nothing but one role share its list.
  if (room.left >= 0) return others.length === 0 ? (only ?? []) : lists.flat();
  if (before >= 0) {
    const message = `This policy is too large: its hosts times their entries, with roles written out, are more than ${MOST_PAIRS}.`;
    const help = 'write ports as ranges, name each role once, or split the policy and run each part on its own';
    item.diagnostics.error(item.span, 'too-many-probes', message, help);
  }
  return [];
}

function rolesOf(file: ParsedFile, entrySpans: EntrySpans): Map<string, RoleEntries> {
  const roles = new Map<string, RoleEntries>();
  for (const [name, role] of file.roles) {
    if (role.states.size === 0 && role.satisfies !== null && !file.incomplete) nothingToSatisfy(role);
    const entries = [...role.states.values()].flat().map((entry) => forRole(entry, role.satisfies, entrySpans));
    const byFrom = new Map(entries.toReversed().map((entry) => [entry.from, entry]));
    roles.set(name, { role, entries, byFrom: [...byFrom.values()].reverse() });
  }
  return roles;
}

/** A role of which the base has no more either. */
function nothingToSatisfy({ span, diagnostics }: ParsedRole): void {
  const message = 'This role does not say what is expected of its ports, so nothing is checked for its `satisfies`.';
  diagnostics.error(span, 'nothing-expected', message, 'add what is expected, such as `open: 443`');
}

/** The entry with what its role is checked for, known by its place as before. */
function forRole(entry: Entry, satisfies: ParsedRole['satisfies'], entrySpans: EntrySpans): Entry {
  if (satisfies === null || satisfies.length === 0) return entry;
  const lent: Entry = { ...entry, satisfies: [...new Set([...satisfies, ...(entry.satisfies ?? [])])] };
  const span = entrySpans.get(entry);
  if (span !== undefined) entrySpans.set(lent, span);
  return lent;
}

function itemsOf(file: ParsedFile, entrySpans: EntrySpans, room: Room): HostItem[] {
  const checked = new Set<readonly NamedSpan[]>();
  const checkFrom = (entries: readonly Entry[]) => {
    for (const entry of entries) {
      const from = entrySpans.get(entry)?.from ?? [];
      if (from.length === 0 || checked.has(from)) continue;
      checked.add(from);
      checkVantages(from, file);
    }
  };
  for (const { states } of file.roles.values()) for (const entries of states.values()) checkFrom(entries);
  const roles = rolesOf(file, entrySpans);
  const defaults = { ...DEFAULTS, ...file.defaults };
  return file.items.map((item): HostItem => {
    checkVantages(item.from ?? [], file);
    checkFrom(item.entries);
    checkFamilies(item, file);
    const entries = entriesOf(item, file, roles, room);
    checkApplies(item, entrySpans, file);
    checkAnchors(item, entries, file);
    return {
      hosts: item.hosts.map(({ reference }) => reference),
      entries,
      family: item.family ?? defaults.family,
      evidence: item.evidence ?? defaults.evidence,
      addresses: item.addresses ?? defaults.addresses,
      from: item.from?.map(({ name }) => name) ?? null,
      resolvesTo: item.resolvesTo,
      anchors: item.anchors === null ? null : { ports: item.anchors.ports, position: item.anchors.position },
      ...(item.satisfies === null || item.satisfies.length === 0 ? {} : { satisfies: item.satisfies }),
      scopes: file.scopes,
      position: item.diagnostics.position(item.span),
    };
  });
}
