// The parts of a run's files to one Policy: roles written out, defaults put in, names of roles and vantages looked up.
import {
  type Control,
  DEFAULT_LIMITS,
  DEFAULTS,
  type Defaults,
  type Entry,
  type HostItem,
  type Limits,
  type Policy,
  type Vantage,
  type Waiver,
} from '../../model/policy.ts';
import type { Family } from '../../model/words.ts';
import type { EntryPlaces, FilePart, ItemPart, NamedPlace, RolePart, VantagePart } from '../file-part.ts';
import { quoted } from '../located.ts';
import { nearestWord } from '../nearest-word.ts';
import { distinctControls } from '../parse-control.ts';

/** @param parts one for each file of the run, with what it extends already in it; at least one */
export function assemble(parts: readonly FilePart[], places: EntryPlaces): Policy {
  const [first] = parts;
  if (first === undefined) throw new Error('a run has at least one policy file');
  return {
    file: first.file,
    defaults: strictestDefaults(parts),
    limits: tightestLimits(parts),
    controls: distinctControls(parts.flatMap(({ controls }) => controls ?? [])),
    vantages: unitedVantages(parts),
    waivers: parts.flatMap((part) => waiversOf(part)),
    hosts: parts.flatMap((part) => itemsOf(part, places)),
  };
}

/** The family and the like hold for each file by itself; how long and how often one waits is the whole run's. */
function strictestDefaults(parts: readonly FilePart[]): Defaults {
  const all = parts.map(({ defaults }) => ({ ...DEFAULTS, ...defaults }));
  const families = new Set(all.map(({ family }) => family));
  return {
    timeoutMs: Math.max(...all.map(({ timeoutMs }) => timeoutMs)),
    attempts: Math.max(...all.map(({ attempts }) => attempts)),
    family: families.size === 1 ? (all[0]?.family ?? DEFAULTS.family) : 'both',
    addresses: all.every(({ addresses }) => addresses === 'any') ? 'any' : 'all',
    evidence: all.some(({ evidence }) => evidence === 'anchored') ? 'anchored' : 'vouched',
  };
}

function tightestLimits(parts: readonly FilePart[]): Limits {
  const all = parts.map(({ limits }) => ({ ...DEFAULT_LIMITS, ...limits }));
  const least = (values: readonly (number | null)[]): number | null => {
    const bounds = values.filter((value) => value !== null);
    return bounds.length === 0 ? null : Math.min(...bounds);
  };
  return {
    rate: least(all.map(({ rate }) => rate)),
    perHost: least(all.map(({ perHost }) => perHost)),
    inFlight: least(all.map(({ inFlight }) => inFlight)),
    probes: least(all.map(({ probes }) => probes)),
  };
}

/** Where two files declare the same vantage, what either says that it cannot see is not seen. */
function unitedVantages(parts: readonly FilePart[]): Vantage[] {
  const united = new Map<string, Vantage>();
  for (const { vantages } of parts) {
    for (const [name, part] of vantages) {
      const own = vantageOf(name, part);
      const known = united.get(name);
      united.set(name, known === undefined ? own : both(known, own));
    }
  }
  return [...united.values()];
}

const BOTH_FAMILIES: readonly Family[] = [4, 6];

function vantageOf(name: string, { families, cannotSee, controls, span, diagnostics }: VantagePart): Vantage {
  return {
    name,
    families: families ?? BOTH_FAMILIES,
    cannotSee: cannotSee ?? [],
    controls: distinctControls(controls ?? []),
    position: diagnostics.position(span),
  };
}

function both(a: Vantage, b: Vantage): Vantage {
  return {
    ...a,
    families: a.families.filter((family) => b.families.includes(family)),
    cannotSee: [...a.cannotSee, ...b.cannotSee],
    controls: distinctControls([...a.controls, ...b.controls] as Control[]),
  };
}

function waiversOf(part: FilePart): Waiver[] {
  return part.waivers.map(({ waiver, from }) => {
    checkVantages(from ?? [], part);
    return waiver;
  });
}

function itemsOf(part: FilePart, places: EntryPlaces): HostItem[] {
  for (const { states } of part.roles.values())
    for (const entries of states.values())
      for (const entry of entries) checkVantages(places.get(entry)?.from ?? [], part);
  const defaults = { ...DEFAULTS, ...part.defaults };
  return part.items.map((item): HostItem => {
    checkVantages(item.from ?? [], part);
    for (const entry of item.entries) checkVantages(places.get(entry)?.from ?? [], part);
    checkFamilies(item, part);
    const entries = [...item.entries, ...item.roles.flatMap((role) => entriesOfRole(role, item, part))];
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
  const { roles } = part;
  const role = roles.get(named.name);
  if (role === undefined && part.incomplete) return [];
  if (role === undefined) {
    const known = [...roles.keys()];
    const meant = nearestWord(named.name, known);
    const mend =
      meant !== null
        ? `did you mean ${quoted(meant)}?`
        : known.length === 0
          ? 'declare it under `roles`'
          : `it declares ${listed(known)}`;
    named.diagnostics.error(
      named.span,
      'unknown-role',
      `${quoted(named.name)} is no role that this policy declares.`,
      mend,
    );
    return [];
  }
  const entries = [...role.states.values()].flat();
  checkRoleApplies(named, entries, role, item, part);
  return entries;
}

function checkVantages(names: readonly NamedPlace[], { vantages, incomplete }: FilePart): void {
  if (incomplete) return;
  for (const { name, span, diagnostics } of names) {
    if (vantages.has(name)) continue;
    const known = [...vantages.keys()];
    const meant = nearestWord(name, known);
    const declare = `declare it: \`vantages: { ${name}: {} }\``;
    const mend =
      meant !== null
        ? `did you mean ${quoted(meant)}?`
        : known.length === 0
          ? declare
          : `it declares ${listed(known)}; or ${declare}`;
    diagnostics.error(span, 'unknown-vantage', `${quoted(name)} is no vantage that this policy declares.`, mend);
  }
}

/** An entry that no vantage judges is a check that nobody makes. */
function checkApplies({ entries, from }: ItemPart, places: EntryPlaces, part: FilePart): void {
  for (const entry of entries) {
    const place = places.get(entry);
    if (place === undefined || meet(from, entry.from, part)) continue;
    const message = `This entry is judged from ${listed(entry.from ?? [])}, and its host from ${listed(namesOf(from))}: so from nowhere.`;
    place.diagnostics.error(
      place.from[0]?.span ?? place.span,
      'never-applies',
      message,
      'name a vantage that both have, or remove one `from`',
    );
  }
}

function checkRoleApplies(
  named: NamedPlace,
  entries: readonly Entry[],
  role: RolePart,
  { from }: ItemPart,
  part: FilePart,
): void {
  const idle = entries.find((entry) => !meet(from, entry.from, part));
  if (idle === undefined) return;
  const line = idle.position.line;
  const where = idle.position.file === named.diagnostics.file ? `line ${line}` : `${idle.position.file}, line ${line}`;
  const message = `The role ${quoted(named.name)} has an entry (${where}) that is judged from ${listed(idle.from ?? [])}, and this host is judged from ${listed(namesOf(from))}: so from nowhere.`;
  named.diagnostics.add(
    named.span,
    { code: 'never-applies', message, mend: 'remove `from` here, or use a role without that entry' },
    [role.diagnostics.position(role.span)],
  );
}

/** Whether both are judged from some vantage. A name that nobody declared is complained of already, and may mean any. */
function meet(from: readonly NamedPlace[] | null, of: readonly string[] | null, { vantages }: FilePart): boolean {
  if (from === null || of === null || from.some(({ name }) => of.includes(name))) return true;
  return [...namesOf(from), ...of].some((name) => !vantages.has(name));
}

function namesOf(from: readonly NamedPlace[] | null): string[] {
  return (from ?? []).map(({ name }) => name);
}

function checkFamilies(item: ItemPart, { defaults }: FilePart): void {
  const family = item.family ?? defaults.family ?? DEFAULTS.family;
  for (const { reference, span, diagnostics } of item.hosts) {
    const { pattern, text } = reference;
    if (pattern.kind !== 'addresses' || family === 'both' || family === `ipv${pattern.family}`) continue;
    const where = item.family === null ? '`defaults`' : 'this item';
    const message = `\`${text}\` is IPv${pattern.family}, and the \`family\` of ${where} is ${family}.`;
    diagnostics.error(span, 'bad-host', message, 'remove one of the two');
  }
}

function listed(names: readonly string[]): string {
  return names.slice(0, 8).map(quoted).join(', ') + (names.length > 8 ? ` and ${names.length - 8} more` : '');
}
