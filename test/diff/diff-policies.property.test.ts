// Any two policies: the changes listed are exactly the points at which the slow reference finds them different.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffPolicies } from '../../src/diff/diff-policies.ts';
import type { ChangeKind } from '../../src/model/documents/change-words.ts';
import type { PolicyChange, PolicyDiff } from '../../src/model/documents/policy-diff.ts';
import type { Policy } from '../../src/model/policy.ts';
import { answersStrangers, questionOfPort, type UdpQuestion } from '../../src/model/udp-services.ts';
import { parsePolicy } from '../../src/policy/parse-policy.ts';
import { ADDRESSES, type AnyPolicy, anyPair, anyPolicy, COMPARED, POINTS, referenceOf, textOf } from './any-policy.ts';
import {
  Contradiction,
  type Point,
  type ReferencePolicy,
  type ReferenceState,
  referenceState,
  referenceUntil,
} from './reference.ts';

/** Five properties each; every run of the suite draws other policies. */
const RUNS = 120;
const quiet = { serviceName: () => null, riskOf: () => null };

interface Case {
  readonly reference: ReferencePolicy;
  readonly policy: Policy;
}

/** Policies that the parser refuses (entries that tie and disagree, or never apply) are another test's business. */
function caseOf(any: AnyPolicy): Case {
  const { policy } = parsePolicy(textOf(any), 'policy.yml');
  fc.pre(policy !== null);
  return { policy, reference: referenceOf(any) };
}

/**
 * Skips two policies of which one contradicts itself where the other alone looks from: there the parser need not refuse it, the
 * reference has no answer, and the comparison tells of each of the entries that disagree.
 */
function skipContradictions<T>(use: () => T): T {
  try {
    return use();
  } catch (error) {
    fc.pre(!(error instanceof Contradiction));
    throw error;
  }
}

const DEMANDS: readonly ChangeKind[] = [
  ...(['newly-open', 'newly-blocked', 'newly-watched', 'no-longer-watched', 'blocked-otherwise'] as const),
];
const ASPECTS: Readonly<Record<string, readonly ChangeKind[]>> = {
  demand: DEMANDS,
  evidence: ['evidence'],
  addresses: ['addresses'],
  question: ['question'],
  unseen: ['unseen'],
  waiver: ['waiver-added', 'waiver-changed', 'waiver-removed'],
};

function vantagesOf(...policies: readonly ReferencePolicy[]): (string | null)[] {
  const names = [...new Set(policies.flatMap(({ vantages }) => Object.keys(vantages)))].sort();
  return names.length === 0 ? [null] : names;
}

const pointText = (vantage: string | null, point: Point, port: string) =>
  `${vantage} ${'name' in point ? `${point.name} IPv${point.family}` : point.address} ${port}`;

/** The points of our little world that a host of a change stands for. */
function pointsOf({ host, family }: PolicyChange['hosts'][number]): Point[] {
  const [low = '', high] = host.split('-');
  const [base = '', bits] = low.split('/');
  const first = ADDRESSES.indexOf(base);
  const size = bits === undefined ? 1 : 2 ** ((base.includes(':') ? 128 : 32) - Number(bits));
  const last = high === undefined ? first + size - 1 : ADDRESSES.indexOf(high);
  return POINTS.filter((point) => {
    if ('name' in point) return point.name === host && (family === null || family === point.family);
    const at = ADDRESSES.indexOf(point.address);
    return first >= 0 && first <= at && at <= last;
  });
}

function portsOf({ ports, protocol }: PolicyChange): string[] {
  const ranges = (ports ?? '').split(',').map((range) => range.split('-').map(Number));
  return COMPARED.filter((text) => {
    const [port = '', of] = text.split('/');
    return of === protocol && ranges.some(([first = 0, last = first]) => first <= Number(port) && Number(port) <= last);
  });
}

function hostOf(point: Point): string {
  return 'name' in point ? point.name : point.address;
}

type ByAspect = Readonly<Record<string, Map<string, string>>>;

const emptyAspects = (): ByAspect => Object.fromEntries(Object.keys(ASPECTS).map((aspect) => [aspect, new Map()]));

/** `was -> now` by point, of each aspect; a point that is listed twice is an error. */
function listed(diff: PolicyDiff, vantages: readonly (string | null)[]): ByAspect {
  const all = emptyAspects();
  for (const [aspect, kinds] of Object.entries(ASPECTS)) {
    const map = all[aspect] as Map<string, string>;
    for (const change of diff.changes.filter(({ kind }) => kinds.includes(kind))) {
      const states = aspect === 'waiver' ? statesOf(change) : [['', `${change.was} -> ${change.now}`] as const];
      const [points, ports] = [change.hosts.flatMap(pointsOf), portsOf(change)];
      for (const vantage of change.vantages ?? vantages)
        for (const point of points)
          for (const port of ports)
            for (const [state, value] of states) {
              const at = `${pointText(vantage, point, port)}${state}`;
              if (map.has(at)) throw new Error(`${at} is listed twice`);
              map.set(at, value);
            }
    }
  }
  return all;
}

/** A row may speak of several states: `open or closed until 2026-06-30`. */
function statesOf({ was, now }: PolicyChange): [string, string][] {
  const until = (text: string | null) => (text === null ? null : text.slice(-10));
  const states = ((was ?? now) as string).replace(/ until .*/, '').split(' or ');
  return states.map((state) => [` ${state}`, `${until(was)} -> ${until(now)}`]);
}

const isShut = (state: string) => !['open', 'observe'].includes(state);

/** What changed of one aspect, as if both could be seen: `was -> now`, and what else makes two changes one row. */
function changeOf(aspect: string, [old, now]: Pair, port: string): { text: string; alike: string } | null {
  const told = (was: unknown, is: unknown, more = '') =>
    was === is ? null : { text: `${was} -> ${is}`, alike: `${was} -> ${is} ${more}` };
  if (aspect === 'demand') return told(old?.expected ?? null, now?.expected ?? null);
  if (old === null || now === null) return null;
  if (old.expected !== now.expected && !(isShut(old.expected) && isShut(now.expected))) return null;
  if (aspect === 'evidence') return isShut(now.expected) ? told(old.evidence, now.evidence) : null;
  if (aspect === 'addresses') return now.expected === 'open' ? told(old.addresses, now.addresses) : null;
  const [number = '', protocol] = port.split('/');
  const [was, is] = [old, now].map(({ speaks }) => speaks ?? questionOfPort(Number(number))) as [
    UdpQuestion,
    UdpQuestion,
  ];
  if (protocol !== 'udp' || was === is) return null;
  const proves = answersStrangers(was) !== answersStrangers(is) && isShut(now.expected) && now.expected !== 'closed';
  return told(old.speaks ?? 'what the number stands for', now.speaks ?? 'what the number stands for', `${proves}`);
}

/** A name in both families, or an address. */
const HOSTS = [...new Set(POINTS.map(hostOf))].map((host) => POINTS.filter((point) => hostOf(point) === host));

const JUDGED = ['demand', 'evidence', 'addresses', 'question'];

/** The points of one host that differ at one port. What one place cannot see is told of with what another can. */
function differingAt(
  old: ReferencePolicy,
  now: ReferencePolicy,
  points: readonly Point[],
  port: string,
  all: ByAspect,
) {
  const places = vantagesOf(old, now).flatMap((vantage) =>
    points.map((point) => {
      const before = referenceState(old, vantage, point, port, now.vantages);
      const after = referenceState(now, vantage, point, port, old.vantages);
      return { at: pointText(vantage, point, port), before, after, isSeen: Boolean(before?.seen || after?.seen) };
    }),
  );
  for (const aspect of JUDGED) {
    const seen = new Set<string>();
    for (const { at, before, after } of places.filter((place) => place.isSeen)) {
      const change = changeOf(aspect, [before?.seen ? before : null, after?.seen ? after : null], port);
      if (change === null) continue;
      all[aspect]?.set(at, change.text);
      // That something came into sight, or left it, is another change than that it came or went.
      if ([before, after].every((state) => state === null || state.seen)) seen.add(change.alike);
    }
    for (const { at, before, after } of places.filter((place) => !place.isSeen)) {
      const change = changeOf(aspect, [before, after], port);
      if (change === null) continue;
      if (seen.has(change.alike)) all[aspect]?.set(at, change.text);
      else if (aspect === 'demand') all.unseen?.set(at, change.text);
    }
  }
}

function differing(old: ReferencePolicy, now: ReferencePolicy): ByAspect {
  const all = emptyAspects();
  for (const port of COMPARED) {
    for (const points of HOSTS) differingAt(old, now, points, port, all);
    for (const vantage of vantagesOf(old, now))
      for (const point of POINTS)
        for (const state of ['open', 'closed', 'filtered']) {
          const [was, is] = [old, now].map((policy) => referenceUntil(policy, vantage, point, port, state));
          if (was !== is) all.waiver?.set(`${pointText(vantage, point, port)} ${state}`, `${was} -> ${is}`);
        }
  }
  return all;
}

type Pair = [ReferenceState | null, ReferenceState | null];

const sorted = (map: Map<string, string> | undefined) => [...(map ?? [])].sort(([a], [b]) => (a < b ? -1 : 1));

describe('against the reference', () => {
  it('lists exactly the points that differ, each once, with what was and what is', () => {
    const met = new Map<string, number>();
    fc.assert(
      fc.property(anyPair, ([one, other]) => {
        const [old, now] = [caseOf(one), caseOf(other)];
        const diff = diffPolicies(old.policy, now.policy, quiet);
        const expected = skipContradictions(() => differing(old.reference, now.reference));
        const found = listed(diff, vantagesOf(old.reference, now.reference));
        for (const aspect of Object.keys(ASPECTS)) {
          expect(sorted(found[aspect]), aspect).toEqual(sorted(expected[aspect]));
          if (expected[aspect]?.size) met.set(aspect, (met.get(aspect) ?? 0) + 1);
        }
      }),
      { numRuns: RUNS },
    );
    // Each aspect was really put to the test.
    for (const aspect of Object.keys(ASPECTS)) expect(met.get(aspect) ?? 0, aspect).toBeGreaterThan(2);
  });

  it('lists what changed alike in one row', () => {
    fc.assert(
      fc.property(anyPair, ([one, other]) => {
        const { changes } = diffPolicies(caseOf(one).policy, caseOf(other).policy, quiet);
        const rows = changes.filter(({ ports }) => ports !== null);
        // What a sentence says after hosts and ports is a part of the meaning: why nobody can see it, for one.
        const alike = ({ kind, mark, was, now, vantages, protocol, sentence }: PolicyChange) => [
          kind,
          mark,
          was,
          now,
          vantages,
          protocol,
          sentence.replace(/.* (must|may|will|cannot|need|changed) /, '$1'),
        ];
        const byPorts = rows.map((row) => JSON.stringify([...alike(row), row.ports]));
        const byHosts = rows.map((row) => JSON.stringify([...alike(row), row.hosts]));
        expect(new Set(byPorts).size).toBe(rows.length);
        expect(new Set(byHosts).size).toBe(rows.length);
      }),
      { numRuns: RUNS },
    );
  });
});

describe('of itself', () => {
  it('a policy differs in nothing', () => {
    fc.assert(
      fc.property(anyPolicy, (any) => {
        expect(diffPolicies(caseOf(any).policy, caseOf(any).policy, quiet).changes).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  });

  it('nor from the same with its items, entries, waivers and vantages in another order', () => {
    const shuffled = anyPolicy.chain((any) => fc.tuple(fc.constant(any), shuffle(any)));
    fc.assert(
      fc.property(shuffled, ([any, other]) => {
        expect(diffPolicies(caseOf(any).policy, caseOf(other).policy, quiet).changes).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  });
});

function shuffle(any: AnyPolicy): fc.Arbitrary<AnyPolicy> {
  const order = <T>(list: readonly T[]): fc.Arbitrary<T[]> =>
    fc.shuffledSubarray([...list], { minLength: list.length, maxLength: list.length });
  const items = any.items.map((item) =>
    fc.record({ ...constants(item), entries: order(item.entries), hosts: order(item.hosts) }),
  );
  return fc.record({
    ...constants(any),
    items: fc.tuple(...items).chain(order),
    role: order(any.role),
    waivers: order(any.waivers),
    vantages: order(any.vantages),
  });
}

function constants<T extends object>(value: T): { [K in keyof T]: fc.Arbitrary<T[K]> } {
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, fc.constant(one)])) as never;
}

it('is mirrored when the policies change places', () => {
  fc.assert(
    fc.property(anyPair, ([one, other]) => {
      const [old, now] = [caseOf(one).policy, caseOf(other).policy];
      const vantages = vantagesOf(referenceOf(one), referenceOf(other));
      const [there, back] = [diffPolicies(old, now, quiet), diffPolicies(now, old, quiet)];
      const turned = (text: string) => text.split(' -> ').reverse().join(' -> ');
      const [forth, mirror] = skipContradictions(() => {
        try {
          return [listed(there, vantages), listed(back, vantages)];
        } catch (error) {
          differing(referenceOf(one), referenceOf(other));
          throw error;
        }
      });
      for (const aspect of Object.keys(ASPECTS)) {
        const mirrored = [...(mirror[aspect] ?? [])].map(([at, value]) => [at, turned(value)] as [string, string]);
        expect(sorted(new Map(mirrored)), aspect).toEqual(sorted(forth[aspect]));
      }
      const OPPOSITES = [
        ['vantage-added', 'vantage-removed'],
        ['scope-widened', 'scope-narrowed'],
      ] as const;
      const count = ({ changes }: PolicyDiff, kind: ChangeKind) =>
        changes.filter((change) => change.kind === kind).length;
      for (const [a, b] of OPPOSITES) {
        expect(count(there, a)).toBe(count(back, b));
        expect(count(there, b)).toBe(count(back, a));
      }
    }),
    { numRuns: RUNS },
  );
});
