// The requirements of a policy, each with what the policy says of it and this run does not check: other vantages, shards, `only`, blind spots.

import { getOrCreate } from '../base/get-or-create.ts';
import { counted, firstFew } from '../base/numbers-and-lists.ts';
import type { RequirementParts } from '../model/documents/requirements.ts';
import type { Unwatched } from '../model/plan.ts';
import type { Entry, HostItem, Policy } from '../model/policy.ts';
import type { RequirementException, UncheckedPart } from '../model/report.ts';
import type { ShardNumber } from '../model/shards/shard.ts';
import type { PortException } from './decide/exceptions.ts';
import type { LostEntry } from './decide/lost-entries.ts';
import { requirementsOf } from './satisfies.ts';
import { namesBoth, type View } from './view.ts';

export interface RequirementsPlanned {
  readonly policy: Policy;
  readonly view: View;
  /** Null: the run is not divided. */
  readonly shard: ShardNumber | null;
  readonly unwatched: readonly Unwatched[];
  /** Of the whole run, whatever its shards. */
  readonly lostEntries: readonly LostEntry[];
  /** Of the whole run as well. */
  readonly exceptions: readonly PortException[];
}

/** A requirement names so many entries that decide nothing, and so many vantages. */
const MOST_NAMED = 8;

/** @returns one for each requirement of the policy, in its order; empty where it has none */
export function plannedRequirements(planned: RequirementsPlanned): RequirementParts[] {
  const { policy, view, shard, unwatched, lostEntries, exceptions } = planned;
  const texts = requirementsOf(policy.hosts);
  if (texts.length === 0) return [];
  const { elsewhere, unshown } = vantagesOf(policy);
  const lost = new Map<string, LostEntry[]>();
  for (const one of lostEntries)
    for (const text of one.satisfies) getOrCreate(lost, text, (): LostEntry[] => []).push(one);
  const excepted = new Map<string, PortException[]>();
  for (const one of exceptions) getOrCreate(excepted, one.requirement, (): PortException[] => []).push(one);
  const ofRun = [...onlyPart(view), ...shardPart(shard)];
  return texts.map((requirement) => ({
    requirement,
    unchecked: [
      ...ofRun,
      ...vantagePart([...(elsewhere.get(requirement) ?? [])], view),
      ...unshownPart([...(unshown.get(requirement) ?? [])]),
      ...unwatched.filter(({ satisfies = [] }) => satisfies.includes(requirement)).map((one) => blindPart(one, view)),
      ...lostParts(lost.get(requirement) ?? []),
    ],
    exceptions: exceptionParts(excepted.get(requirement) ?? []),
  }));
}

interface VantagesOfRequirements {
  /** The vantages that something of each requirement is judged from. */
  readonly elsewhere: ReadonlyMap<string, ReadonlySet<string>>;
  /** Of what is judged from vantages alone that see only what is open: those vantages. */
  readonly unshown: ReadonlyMap<string, ReadonlySet<string>>;
}

function vantagesOf({ hosts, vantages }: Policy): VantagesOfRequirements {
  const [elsewhere, unshown] = [new Map<string, Set<string>>(), new Map<string, Set<string>>()];
  const all = vantages.map(({ name }) => name);
  const blind = new Set(vantages.filter(({ openOnly }) => openOnly).map(({ name }) => name));
  const add = (texts: readonly string[] = [], names: readonly string[]) => {
    const maps = names.every((name) => blind.has(name)) ? [elsewhere, unshown] : [elsewhere];
    for (const text of texts)
      for (const map of maps) {
        const known = getOrCreate(map, text, () => new Set<string>());
        for (const name of names) known.add(name);
      }
  };
  if (all.length === 0) return { elsewhere, unshown };
  for (const item of hosts) {
    if (item.resolvesTo !== null) add(item.satisfies, item.from ?? all);
    for (const [entry, from] of judgedEntries(item)) {
      const names = namesBoth(item.from, from, all);
      add(item.satisfies, names);
      add(entry.satisfies, names);
    }
  }
  return { elsewhere, unshown };
}

/** One of each kind of entry: those that share requirements and vantages say the same here. */
function judgedEntries({ entries }: HostItem): [Entry, Entry['from']][] {
  const kinds = new Map<Entry['satisfies'], Map<Entry['from'], Entry>>();
  for (const entry of entries)
    if (entry.expected !== 'observe')
      getOrCreate(kinds, entry.satisfies, () => new Map<Entry['from'], Entry>()).set(entry.from, entry);
  return [...kinds.values()].flatMap((byFrom) =>
    [...byFrom].map(([from, entry]): [Entry, Entry['from']] => [entry, from]),
  );
}

function vantagePart(names: readonly string[], { vantage }: View): UncheckedPart[] {
  const others = names.filter((name) => name !== vantage?.name);
  if (others.length === 0) return [];
  const from = firstFew(
    others.map((name) => `\`${name}\``),
    MOST_NAMED,
    String,
  );
  const explanation =
    vantage === null
      ? `Something of it is judged from ${from}, and this run names no vantage.`
      : `Something of it is judged from ${from}, and this run is of \`${vantage.name}\`.`;
  return [{ kind: 'other-vantage', explanation }];
}

/** Such a vantage finds exposures, and proves nothing; where another one judges the same entry, that one does. */
function unshownPart(names: readonly string[]): UncheckedPart[] {
  if (names.length === 0) return [];
  const from = firstFew(
    names.map((name) => `\`${name}\``),
    MOST_NAMED,
    String,
  );
  const explanation =
    names.length === 1
      ? `Something of it is judged from ${from} alone, which sees only what is open (\`sees: open-only\`): nothing shows that it is as the policy says.`
      : `Something of it is judged from ${from} alone, which see only what is open (\`sees: open-only\`): nothing shows that it is as the policy says.`;
  return [{ kind: 'cannot-see', explanation }];
}

function onlyPart({ only }: View): UncheckedPart[] {
  if (only.length === 0) return [];
  return [{ kind: 'part-of-policy', explanation: 'This run checked a part of the policy (`only`).' }];
}

function shardPart(shard: ShardNumber | null): UncheckedPart[] {
  if (shard === null) return [];
  const explanation = `This run is shard ${shard.index} of ${shard.of}: the others check the rest.`;
  return [{ kind: 'part-of-policy', explanation }];
}

function blindPart({ what }: Unwatched, { vantage }: View): UncheckedPart {
  const explanation = `Something of it is not checked from \`${vantage?.name}\` (cannot-see): ${what}.`;
  return { kind: 'cannot-see', explanation };
}

function lostParts(lost: readonly LostEntry[]): UncheckedPart[] {
  const told = lost.slice(0, MOST_NAMED).map(({ entry, reference }): UncheckedPart => {
    const { file, line } = entry.position;
    const explanation = `\`${entry.expected}: ${entry.text}\` (${file}, line ${line}) was not checked on ${reference.text}: other entries decide all of its ports there, and this requirement is not theirs.`;
    return { kind: 'other-entry-decides', explanation };
  });
  const more = lost.length - told.length;
  if (more === 0) return told;
  const explanation = `Other entries decide all ports of ${counted(more, 'entry', 'entries')} more of this requirement.`;
  return [...told, { kind: 'other-entry-decides', explanation }];
}

/** Exceptions that a requirement names; the rest is counted. */
const MOST_EXCEPTIONS = 50;

/** Ports that a narrower entry takes away from a requirement without standing for it. */
function exceptionParts(exceptions: readonly PortException[]): RequirementException[] {
  const told = exceptions.slice(0, MOST_EXCEPTIONS).map(exceptionPart);
  const rest = exceptions.slice(MOST_EXCEPTIONS);
  if (rest.length === 0) return told;
  const count = rest.reduce((sum, one) => sum + one.count, 0);
  const explanation = `Except ${counted(count, 'more port')} that other entries decide, which do not name this requirement.`;
  return [...told, { count, explanation }];
}

function exceptionPart({ entry, protocol, ports, count, hosts, more }: PortException): RequirementException {
  const { file, line } = entry.position;
  const at = `${firstFew(hosts, MOST_NAMED, String)}${more && hosts.length <= MOST_NAMED ? ' and others' : ''}`;
  const which = `${/[,-]/.test(ports) ? 'ports' : 'port'} ${ports}${protocol === 'udp' ? ' (UDP)' : ''}`;
  const explanation =
    entry.expected === 'observe'
      ? `Except ${which} on ${at}: \`observe: ${entry.text}\` (${file}, line ${line}) only observes it there.`
      : `Except ${which} on ${at}: \`${entry.expected}: ${entry.text}\` (${file}, line ${line}) decides it there, and does not name this requirement.`;
  return { count, explanation };
}
