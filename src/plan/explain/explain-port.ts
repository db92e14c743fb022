// `explain`: which entry of a policy decides one port, and why no other does.
import { getOrCreate } from '../../base/get-or-create.ts';
import { askedName } from '../../model/addresses/host-name.ts';
import type {
  AddressExplanation,
  PortExplanation,
  PortFate,
  PortQuestion,
} from '../../model/documents/port-explanation.ts';
import type { NameQuestion, Resolution } from '../../model/plan.ts';
import type { HostItem, Policy } from '../../model/policy.ts';
import { holdsPort, portSet } from '../../model/port-ranges.ts';
import type { Family } from '../../model/words.ts';
import { addressText, addressValue } from '../address-text.ts';
import { bound } from '../bound/bound.ts';
import { type Claim, claim } from '../claim/claim.ts';
import { chosenAnchors } from '../decide/chosen-anchors.ts';
import { type NarrowedPolicy, narrow } from '../narrow.ts';
import { withResolutions } from '../resolve.ts';
import { isNat64Answer } from '../scope/nat64.ts';
import { SeenByNobodyList } from '../subtract/seen-by-nobody.ts';
import { BOTH_FAMILIES, entriesSeen, familiesOf, isJudgedFrom, usesFrom, type View } from '../view.ts';
import { WorkBudget } from '../work-budget.ts';
import { contestOf, excludedOf, nearestOf, type Spot } from './competing-entries.ts';
import { contestOfName } from './contest-of-name.ts';
import { relevantWaivers } from './port-waivers.ts';

/** How many neighbours of a port that nothing speaks of are told. */
const MOST_NEAREST = 3;

/** Why nothing may decide, the weightiest first: out of bounds makes a run inconclusive, another family is nothing at all. */
const WEIGHTIEST = ['out-of-bounds', 'leads-elsewhere', 'not-from-here', 'other-family'] as const;

/**
 * The views that a question is answered from: the one that is given, or, where the policy says from where things are judged and the
 * run does not say where it is, that of every declared vantage.
 */
export function viewsToExplain(policy: Policy, view: View): View[] {
  if (view.vantage !== null || !usesFrom(policy) || policy.vantages.length === 0) return [view];
  return policy.vantages.map((vantage) => ({ ...view, vantage }));
}

/** Every name that an explanation asks DNS for: those of a run from each view, and the name that is asked about. */
export function namesToExplain(policy: Policy, views: readonly View[], { pattern }: PortQuestion): NameQuestion[] {
  const names = new Map<string, Set<Family>>();
  const ask = (name: string, families: readonly Family[]) => {
    const asked = getOrCreate(names, name, () => new Set<Family>());
    for (const family of families) asked.add(family);
  };
  for (const view of views) for (const { name, families } of narrow(policy, view).names) ask(name, families);
  if (pattern.kind === 'name') ask(askedName(pattern), BOTH_FAMILIES);
  return [...names].map(([name, families]) => ({ name, families: [...families].sort() }));
}

/**
 * Explains one port from one vantage. What it says wins is what a run would have judged there. `view.only` is not looked at: what
 * a run leaves out does not change what an entry means.
 *
 * @param resolutions one for each name and family of `namesToExplain`
 * @param question one name, or one address
 * @param today `YYYY-MM-DD` in UTC, which decides whether a waiver has ended
 * @param budget once it is spent, the explanation is of no use
 */
export function explainPort(
  policy: Policy,
  resolutions: readonly Resolution[],
  view: View,
  question: PortQuestion,
  today: string,
  budget = new WorkBudget(),
): PortExplanation {
  const { pattern, port, protocol } = question;
  const narrowed = narrow(policy, view);
  const resolved = withResolutions(narrowed, askedResolutions(narrowed, resolutions));
  const { claims, unresolved, bounds, plannedControls } = bound(claim(resolved, budget), budget);
  const spots = spotsOf(question, resolutions);
  const name = pattern.kind === 'name' ? pattern.name : null;
  const naming = policy.hosts.filter(({ hosts }) => hosts.some((one) => isNamed(one.pattern, pattern)));
  const failed = unresolved.filter(({ host }) => host === name);
  const bare = spots.every((spot) => spot === null) && failed.length === 0;
  return {
    host: name ?? hostText(question),
    port,
    protocol,
    vantage: view.vantage?.name ?? null,
    sources: view.vantage?.sources ?? [],
    named: naming.flatMap(({ hosts }) =>
      hosts.filter((one) => isNamed(one.pattern, pattern)).map(({ position }) => position),
    ),
    addresses: spots.map((spot): AddressExplanation => {
      const covering = spot === null ? claimsOfName(naming, name ?? '', view) : claimsAt(claims, spot);
      const { winners, lost } = spot === null ? contestOfName(covering, question) : contestOf(covering, question);
      const passedOver = [...lost, ...excludedOf(policy, resolutions, bounds, view, question, spot)];
      const nearest =
        winners.length + passedOver.length > 0
          ? []
          : nearestOf(policy, resolutions, view, question, spot, MOST_NEAREST);
      const address = spot === null ? null : addressText(spot.family, spot.value);
      const appliedEntries = winners.map(({ applied }) => applied);
      return {
        address,
        fate: fateOf(winners, passedOver, view, question, spot),
        unseenBy: seenByNobody(policy, winners, view, question, spot),
        winners,
        passedOver,
        nearest,
        waivers: relevantWaivers(policy, view, question, spot, appliedEntries, today),
        controls: plannedControls
          .filter((one) => one.address === address && one.port === port && one.protocol === protocol)
          .map(({ target }) => target),
        anchors: chosenAnchors(covering),
      };
    }),
    unresolved: bare ? wholeFailure(pattern, resolutions) : failed.map(({ family, code }) => ({ family, code })),
    resolvesTo:
      name === null
        ? []
        : naming.flatMap(({ resolvesTo, from }) =>
            resolvesTo !== null && isJudgedFrom(view, from) ? [resolvesTo] : [],
          ),
  };
}

/** What a run from here would have asked DNS: an answer about another name must not widen a scope. */
export function askedResolutions({ names }: NarrowedPolicy, resolutions: readonly Resolution[]): Resolution[] {
  const asked = new Set(names.flatMap(({ name, families }) => families.map((family) => `${family} ${name}`)));
  return resolutions.filter((one) => asked.has(`${one.family} ${one.name}`) || isNat64Answer(one));
}

function spotsOf({ pattern }: PortQuestion, resolutions: readonly Resolution[]): Spot[] {
  if (pattern.kind === 'addresses') return [{ family: pattern.family, value: pattern.first }];
  const found = resolutions
    .filter(({ name }) => name === askedName(pattern))
    .flatMap(({ addresses }) => addresses.map((address) => addressValue(address)))
    .sort((a, b) => a.family - b.family || (a.value < b.value ? -1 : 1));
  const spots = found.filter((one, index) => found[index - 1]?.value !== one.value);
  return spots.length === 0 ? [null] : spots;
}

/** What the items that write a name expect of it, wherever it may lead. */
function claimsOfName(naming: readonly HostItem[], name: string, view: View): Claim[] {
  return naming.flatMap((item, order) => {
    const entries = entriesSeen(item, view);
    const [family] = familiesOf(item);
    const reference = item.hosts.find(({ pattern }) => pattern.kind === 'name' && pattern.name === name);
    if (entries.length === 0 || family === undefined || reference === undefined) return [];
    return [{ item, reference, entries, host: name, family, first: 0n, last: 0n, size: 1n, order }];
  });
}

function fateOf(
  winners: AddressExplanation['winners'],
  passedOver: AddressExplanation['passedOver'],
  { vantage }: View,
  { port, protocol }: PortQuestion,
  spot: Spot,
): PortFate {
  if (winners.length === 0)
    return WEIGHTIEST.find((kind) => passedOver.some(({ why }) => why.kind === kind)) ?? 'nothing';
  if (spot === null) return 'not-resolved';
  if (vantage !== null && !vantage.families.includes(spot.family)) return 'family-not-seen';
  const blind = (vantage?.cannotSee ?? []).some((set) => set.protocol === protocol && holdsPort(set.ranges, port));
  if (blind) return 'not-seen';
  if (winners.every(({ entry }) => entry.expected === 'observe')) return 'observed';
  return vantage?.openOnly ? 'exposure-only' : 'judged';
}

/** As a run decides it: the vantages that leave the port to each other; empty where one of those that could judge it sees it. */
function seenByNobody(
  { vantages }: Policy,
  winners: AddressExplanation['winners'],
  { vantage }: View,
  { port, protocol }: PortQuestion,
  spot: Spot,
): readonly string[] {
  if (vantage === null || spot === null) return [];
  const isBlind =
    !vantage.families.includes(spot.family) ||
    vantage.cannotSee.some((set) => set.protocol === protocol && holdsPort(set.ranges, port));
  if (!isBlind) return [];
  const asked = portSet(protocol, [{ first: port, last: port }]);
  const appliedEntries = winners.map(({ applied }) => applied);
  const byNobody = new SeenByNobodyList(vantages, vantage).in({ ports: asked, appliedEntries }, asked, spot.family);
  return [...new Set(byNobody.flatMap(({ by }) => by.vantages))];
}

/** Why a name that no run from here asks for has no address. */
function wholeFailure(
  pattern: PortQuestion['pattern'],
  resolutions: readonly Resolution[],
): PortExplanation['unresolved'] {
  if (pattern.kind !== 'name') return [];
  const code = resolutions.find((one) => one.name === askedName(pattern) && one.code !== null)?.code;
  return code === undefined || code === null ? [] : [{ family: null, code }];
}

/** Each host once: DNS may give an address twice. */
function claimsAt(claims: readonly Claim[], { family, value }: NonNullable<Spot>): Claim[] {
  const covering = claims.filter((one) => one.family === family && one.first <= value && value <= one.last);
  return [...new Map(covering.map((claim) => [claim.order, claim])).values()].sort((a, b) => a.order - b.order);
}

function isNamed(pattern: PortQuestion['pattern'], asked: PortQuestion['pattern']): boolean {
  if (pattern.kind === 'name' || asked.kind === 'name')
    return pattern.kind === 'name' && asked.kind === 'name' && pattern.name === asked.name;
  return pattern.family === asked.family && pattern.first === asked.first && pattern.last === asked.first;
}

function hostText({ pattern }: PortQuestion): string {
  return pattern.kind === 'name' ? pattern.name : addressText(pattern.family, pattern.first);
}
