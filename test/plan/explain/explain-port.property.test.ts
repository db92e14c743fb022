// Any policy from any vantage: what the explanation says wins is what the plan judges, and no entry that speaks of a port is left out.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { WaiverMatcher } from '../../../src/evaluate/waiver-matcher.ts';
import type {
  AddressExplanation,
  HostEntry,
  PortExplanation,
  PortQuestion,
} from '../../../src/model/documents/port-explanation.ts';
import type { AppliedEntry, Plan } from '../../../src/model/plan.ts';
import type { Policy } from '../../../src/model/policy.ts';
import { PROTOCOLS } from '../../../src/model/words.ts';
import { addressValue } from '../../../src/plan/address-text.ts';
import { explainPort, namesToExplain, viewsToExplain } from '../../../src/plan/explain/explain-port.ts';
import { isJudgedFrom, type View, WHOLE_VIEW } from '../../../src/plan/view.ts';
import { parsePolicy } from '../../../src/policy/parse-policy.ts';
import { parseScopeElement } from '../../../src/policy/values/parse-scope-element.ts';
import { ADDRESSES, anyPolicy, anyZone, NAMES, PORTS, TODAY } from '../any-policy.ts';
import { appliedAt, makePlan, resolutionsOf, type Zone } from '../plan-of.ts';
import { answersTo } from './explained.ts';

const SCOPE = ['10.0.0.0-10.0.0.4', '2001:db8::1'].map((text) => {
  const element = parseScopeElement(text);
  if ('code' in element) throw new Error(element.message);
  return element;
});

const addressQuestion = (address: string, port: number, protocol: PortQuestion['protocol']): PortQuestion => {
  const { family, value } = addressValue(address);
  return { pattern: { kind: 'addresses', family, first: value, last: value }, port, protocol };
};

/** `expect` takes its time, and there are a hundred thousand of these: it is asked only where two differ. */
function same(found: unknown, wanted: unknown): void {
  if (JSON.stringify(found) !== JSON.stringify(wanted)) expect(found).toEqual(wanted);
}

/** What an applied entry says, by the place of its entry. */
function said({ host, entry, evidence, addresses }: AppliedEntry): string {
  const { line, column } = entry.position;
  return JSON.stringify([host, line, column, entry.expected, entry.role, evidence, addresses, entry.speaks]);
}

/** The places where an entry of the policy speaks of the port at a host that covers the address: what nobody may leave out. */
function hostEntries(
  policy: Policy,
  { port, protocol }: PortQuestion,
  means: (host: Policy['hosts'][number]['hosts'][number]) => boolean,
) {
  return policy.hosts.flatMap(({ hosts, entries }) =>
    hosts
      .filter(means)
      .flatMap((host) =>
        entries
          .filter(
            ({ ports }) =>
              ports.protocol === protocol && ports.ranges.some(({ first, last }) => first <= port && port <= last),
          )
          .map((entry) => place(host, entry)),
      ),
  );
}

const place = (host: { position: object }, entry: { position: object; role: string | null }) =>
  JSON.stringify([host.position, entry.position, entry.role]);

function told({ winners, passedOver }: AddressExplanation): string[] {
  return [...winners.flatMap((winner) => [winner, ...winner.merged]), ...passedOver].map(({ host, entry }) =>
    place(host, entry),
  );
}

function expectAgreement(
  { addresses: [explained], unresolved }: PortExplanation,
  question: PortQuestion,
  address: string,
  { plan, policy, view, zone }: { plan: Plan; policy: Policy; view: View; zone: Zone },
): void {
  if (explained === undefined) throw new Error('no address is explained');
  const { family, value } = addressValue(address);
  const judged = appliedAt(plan, address, question.port, question.protocol);
  const asked = explained.fate === 'judged' || explained.fate === 'observed';
  same(
    explained.winners.filter(() => asked).map(({ applied }) => said(applied)),
    judged.map(said),
  );
  same(asked, judged.length > 0);
  same(
    explained.fate === 'judged',
    judged.some(({ entry }) => entry.expected !== 'observe'),
  );
  if (!asked && explained.winners.length > 0) expect(['not-seen', 'family-not-seen']).toContain(explained.fate);
  same(unresolved, []);
  // A name is known to lead to an address only where a run from here would have asked for it.
  const known = new Set(
    resolutionsOf(policy, zone, view).flatMap(({ name, addresses }) => (addresses.includes(address) ? [name] : [])),
  );
  const covers = hostEntries(policy, question, ({ pattern }) =>
    pattern.kind === 'name'
      ? known.has(pattern.name)
      : pattern.family === family && pattern.first <= value && value <= pattern.last,
  );
  same([...told(explained)].sort(), [...covers].sort());
  for (const { entry, covers, why } of explained.passedOver) {
    if (why.kind === 'lost') expect(why.by).toBe(advantage({ entry, covers }, why.to));
    if (why.kind !== 'out-of-bounds') continue;
    const bounds = plan.outOfScope.filter(({ outside, bound }) => bound === why.bound && holds(outside, address));
    expect(bounds).not.toEqual([]);
  }
}

/** In what one entry is narrower than another, in the order in which it counts. */
function advantage(loser: Pick<HostEntry, 'entry' | 'covers'>, winner: HostEntry): string | null {
  if (loser.entry.ports.count > winner.entry.ports.count) return 'ports';
  if (loser.entry.ports.count < winner.entry.ports.count) return null;
  if (loser.covers > winner.covers) return 'addresses';
  return loser.covers === winner.covers && loser.entry.role !== null && winner.entry.role === null ? 'role' : null;
}

function holds(run: string, address: string): boolean {
  const [first = '', last = first] = run.split('-');
  const [low, high, one] = [addressValue(first), addressValue(last), addressValue(address)];
  return low.family === one.family && low.value <= one.value && one.value <= high.value;
}

/** Each state that would be a violation is excused, or was, exactly as the verdicts would have it. */
function expectWaivers(
  { waivers, winners, fate }: AddressExplanation,
  question: PortQuestion,
  address: string,
  plan: Plan,
  policy: Policy,
  view: View,
): void {
  const planned = plan.addresses.find((one) => one.address === address);
  if (fate !== 'judged' || planned === undefined || winners.length !== 1) return;
  const [{ applied }] = winners as [AddressExplanation['winners'][number]];
  const book = new WaiverMatcher(
    policy.waivers.filter(({ from }) => isJudgedFrom(view, from)),
    TODAY,
  ).of(planned);
  const against = {
    open: ['closed', 'filtered'],
    closed: ['open', 'filtered'],
    filtered: ['open', 'closed'],
    blocked: ['open'],
    observe: [],
  } as const;
  const { port, protocol } = question;
  for (const state of against[applied.entry.expected]) {
    const excuse = book.cover('violation', applied.host ?? address, protocol, port, state);
    const [deciding] = waivers.filter(({ states }) => states.includes(state));
    expect(deciding?.standing ?? 'none').toBe(
      excuse.kind === 'waived' ? 'holds' : excuse.note === '' ? 'none' : 'ended',
    );
    // Of those that end on the same day, either may be named.
    if (excuse.waiver !== null) expect(deciding?.waiver.until).toBe(excuse.waiver.until);
  }
}

it('agrees with the plan on every port of every address, from every vantage', () => {
  const fates = new Set<string>();
  const whys = new Set<string>();
  const standings = new Set<string>();
  fc.assert(
    fc.property(anyPolicy, anyZone, fc.boolean(), (text, zone, narrowed) => {
      const { policy } = parsePolicy(text, 'policy.yml');
      fc.pre(policy !== null);
      for (const view of viewsToExplain(policy, { ...WHOLE_VIEW, runScope: narrowed ? SCOPE : null })) {
        const { plan } = makePlan(policy, resolutionsOf(policy, zone, view), { ...view, mayObserveOnly: true });
        if (plan === null) throw new Error('no plan');
        for (const address of ADDRESSES) {
          for (const port of PORTS) {
            for (const protocol of PROTOCOLS) {
              const question = addressQuestion(address, port, protocol);
              const resolutions = answersTo(namesToExplain(policy, [view], question), zone);
              const explanation = explainPort(policy, resolutions, view, question, TODAY);
              expectAgreement(explanation, question, address, { plan, policy, view, zone });
              for (const one of explanation.addresses) {
                expectWaivers(one, question, address, plan, policy, view);
                fates.add(one.fate);
                for (const { why } of one.passedOver) whys.add(why.kind === 'lost' ? why.by : why.kind);
                for (const { standing } of one.waivers) standings.add(standing);
              }
            }
          }
        }
      }
    }),
    // Each is asked of some thousand ports of every address: so many find what 120 find, in half a minute less.
    { numRuns: 70 },
  );
  // The generator reaches these often enough to rely on, or the agreement would say little; the rest have tests of their own.
  for (const fate of ['judged', 'observed', 'not-seen', 'family-not-seen', 'not-from-here', 'out-of-bounds', 'nothing'])
    expect(fates).toContain(fate);
  for (const why of ['ports', 'addresses', 'role', 'not-from-here', 'leads-elsewhere', 'out-of-bounds'])
    expect(whys).toContain(why);
  for (const standing of ['ended', 'holds', 'not-against', 'nothing-judged', 'not-from-here'])
    expect(standings).toContain(standing);
});

it('says of a name what it says of each of its addresses, and of one without an address what its items expect', () => {
  let nameless = 0;
  fc.assert(
    fc.property(anyPolicy, anyZone, fc.constantFrom(...NAMES), (text, zone, name) => {
      const { policy } = parsePolicy(text, 'policy.yml');
      fc.pre(policy !== null);
      for (const view of viewsToExplain(policy, WHOLE_VIEW)) {
        const { plan } = makePlan(policy, resolutionsOf(policy, zone, view), { ...view, mayObserveOnly: true });
        if (plan === null) throw new Error('no plan');
        for (const port of PORTS) {
          const question: PortQuestion = { pattern: { kind: 'name', name }, port, protocol: 'tcp' };
          const resolutions = answersTo(namesToExplain(policy, [view], question), zone);
          const { addresses, unresolved } = explainPort(policy, resolutions, view, question, TODAY);
          expect(addresses.length).toBeGreaterThan(0);
          for (const { address, winners, fate } of addresses) {
            if (address === null) {
              nameless++;
              expect(winners.every(({ applied }) => applied.host === name)).toBe(true);
              if (winners.length > 0) {
                expect(fate).toBe('not-resolved');
                expect(plan.unresolved.filter(({ host }) => host === name)).not.toEqual([]);
              }
              continue;
            }
            const judged = appliedAt(plan, address, port, 'tcp');
            const asked = fate === 'judged' || fate === 'observed';
            expect(winners.filter(() => asked).map(({ applied }) => said(applied))).toEqual(judged.map(said));
          }
          const failed = plan.unresolved.filter(({ host }) => host === name);
          if (failed.length > 0) expect(unresolved).toEqual(failed.map(({ family, code }) => ({ family, code })));
        }
      }
    }),
    { numRuns: 120 },
  );
  expect(nameless).toBeGreaterThan(0);
});
