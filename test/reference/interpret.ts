// The whole policy language, from texts to what is expected of every port of every address: slow, and easy to check by eye.
import { findTies } from './find-ties.ts';
import { OnlyThese } from './only-these.ts';
import { isFrom } from './plain.ts';
import { type Cell, cellsOf, holdsCell, sizeOfCell } from './ports-text.ts';
import { Reach } from './reach.ts';
import { type Item, readItems } from './read-claims.ts';
import { readControls } from './read-controls.ts';
import { readFiles } from './read-files.ts';
import { readSettings } from './read-settings.ts';
import { type Blindness, blindnessOf, checkVantages, declaredVantages, leavesFrom } from './read-vantages.ts';
import type { ReferenceAnswer, ReferenceInput, ReferencePlan } from './reference-types.ts';
import { Refused, TooBig } from './refused.ts';
import { LostClaims, Requirements } from './requirements.ts';
import { nameChecksOf, nameOf, unresolvedOf } from './resolve.ts';
import { isSeenByNobody, type Watchers } from './seen-by-nobody.ts';
import { readWaivers } from './waive.ts';
import { expectationsOf, winnersOf } from './which-wins.ts';

/** Meant for inputs that the parser accepts: what is merely badly written is not looked for here. */
export function interpret(input: ReferenceInput): ReferenceAnswer {
  try {
    return planOf(input);
  } catch (error) {
    if (error instanceof Refused) return { refused: true, why: error.why };
    if (error instanceof TooBig) return { skipped: true };
    throw error;
  }
}

function planOf(input: ReferenceInput): ReferencePlan {
  const { vantage, zone } = input;
  const documents = readFiles(input);
  const items = readItems(documents);
  const claims = items.flatMap((item) => item.claims);
  const anyFrom = checkVantages(documents, items, vantage);
  const declared = declaredVantages(documents);
  const blind = blindnessOf(vantage, documents);
  const watchers: Watchers = new Map([...declared].map((name) => [name, blindnessOf(name, documents)]));
  const only = new OnlyThese(input.only);
  const blindPorts = [...watchers.values()].flatMap(({ ports }) => ports);
  const cells = cellsOf([...claims.map(({ entry }) => entry.ports), ...blindPorts, ...only.ports]);
  findTies(claims, cells, anyFrom ? [...declared] : [null]);

  const active = activeItems(items, vantage);
  const allChecks = nameChecksOf(active, zone);
  // A wildcard means the names that this run asks for: those of hosts that are judged from this vantage.
  const reach = new Reach(active, active, allChecks, input);
  const requirements = new Requirements(items);
  if (input.only.length > 0) requirements.noteOnly();
  requirements.noteVantages(items, watchers, vantage);
  const { judged, ...ports } = planPorts(reach, cells, { blind, watchers }, only, requirements);
  const outOfScope = reach.outOfScope(only);
  const missing = unresolvedOf(active, zone, blind.families);
  const named = [...missing].filter(([text]) => only.keepsName(nameOf(text), false));
  const nameChecks = new Map(
    [...allChecks].filter(([name, check]) => only.keepsName(name, check.outside.length + check.failed.length === 0)),
  );
  const maybe = only.mayMean(
    [...missing].filter(([, isFailure]) => isFailure).map(([text]) => text),
    cells,
  );
  const unresolved = new Set([...named.map(([text]) => text), ...maybe]);

  const lacking = only.lacking(cells);
  if (lacking.length > 0) throw new Refused(`the policy does not have all of --only ${lacking}`);
  if (judged + outOfScope.size + unresolved.size + nameChecks.size === 0) throw new Refused('nothing-to-judge');
  const controls = readControls(documents, vantage);
  const settings = readSettings(documents);
  const listed = new Set(
    items.flatMap(({ hosts, sources }) => sources.map((source, at) => `${hosts[at]?.text} ${source}`)),
  );
  const leaving = leavesFrom(documents, vantage);
  const waivers = readWaivers(documents);
  return {
    ...ports,
    requirements: requirements.all(),
    ...{ outOfScope, unresolved, nameChecks, controls, settings, listed, leaving, waivers },
  };
}

/** 1. Drop what is not from this vantage; an item of which nothing is left wants nothing of its hosts. */
function activeItems(items: readonly Item[], vantage: string | null): readonly Item[] {
  return items
    .filter(({ from }) => isFrom(from, vantage))
    .map((item) => ({ ...item, claims: item.claims.filter(({ from }) => isFrom(from, vantage)) }))
    .filter(({ claims, resolvesTo }) => claims.length > 0 || resolvesTo !== null);
}

type PlannedPorts = Pick<
  ReferencePlan,
  'expectations' | 'anchors' | 'looked' | 'probes' | 'unwatched' | 'seenByNobody'
> & {
  /** Expectations that are more than `observe`. */
  readonly judged: number;
};

/** Which entry wins comes first; what `--only` leaves and what the vantage cannot see are decided after it. */
function planPorts(
  reach: Reach,
  cells: readonly Cell[],
  { blind, watchers }: { readonly blind: Blindness; readonly watchers: Watchers },
  only: OnlyThese,
  requirements: Requirements,
): PlannedPorts {
  const expectations = new Map<string, readonly string[]>();
  const looked = new Set<string>();
  const anchors = new Map<string, string>();
  const seenByNobody = new Map<string, number>();
  const lost = new LostClaims();
  let [probes, unwatched, judged] = [0, 0, 0];
  for (const [text, address] of reach.everyAddress(cells.length)) {
    const there = reach.claimsAt(address);
    lost.look(there, cells);
    for (const cell of cells) {
      const ends = [...new Set([cell.first, cell.last])].map((port) => `${text} ${port}/${cell.protocol}`);
      for (const end of ends) looked.add(end);
      const winners = winnersOf(there.filter(({ entry }) => holdsCell(entry.ports, cell)));
      const wanted = expectationsOf(winners).filter(({ name }) => only.keepsPort(name, address, cell));
      if (wanted.length === 0) continue;
      if (blind.families.has(address.family) || blind.ports.some((ports) => holdsCell(ports, cell))) {
        const nobody = wanted.filter((one) => isSeenByNobody(one, address.family, cell, blind, watchers));
        for (const { name } of nobody)
          seenByNobody.set(name ?? text, (seenByNobody.get(name ?? text) ?? 0) + sizeOfCell(cell));
        if (nobody.length === wanted.length) continue;
        // What one of several names there is judged by elsewhere is not checked from here.
        unwatched += sizeOfCell(cell);
        for (const { expected, satisfies } of wanted)
          if (expected !== 'observe') requirements.note(satisfies, 'cannot-see');
        continue;
      }
      probes += sizeOfCell(cell);
      judged += wanted.filter(
        ({ expected }) => expected !== 'observe' && !(blind.openOnly && expected === 'open'),
      ).length;
      for (const end of ends) expectations.set(end, wanted.map((one) => one.text).sort());
      const chosen = new Set(there.flatMap((claim) => claim.anchors ?? []));
      if (chosen.size > 0) anchors.set(text, [...chosen].sort((a, b) => a - b).join(', '));
    }
  }
  lost.noteIn(requirements);
  return { expectations, anchors, looked, probes, unwatched, seenByNobody, judged };
}
