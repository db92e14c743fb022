// The table of shapes and the zod schema of a policy say yes to the same files: the table decides whether the schema is asked at all.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  defaultsSchema,
  entrySchema,
  hostItemSchema,
  limitsSchema,
  policySchema,
  roleSchema,
  vantageSchema,
  waiverSchema,
} from '../../../../src/policy/schema/policy-schema.ts';
import { hasPolicyShape, MAP_SHAPES } from '../../../../src/policy/schema/shape/policy-shape.ts';
import type { SyntaxNode } from '../../../../src/policy/yaml/syntax-tree.ts';

type Plain = string | number | boolean | null | Plain[] | { [key: string]: Plain };

/** Every key of a policy, with every kind of value that it takes. */
const WHOLE: Plain = {
  version: 1,
  extends: 'base.yml',
  scope: ['10.0.0.0/8', '*.example.com'],
  vantages: {
    outside: null,
    office: { family: 'both', 'cannot-see': [25, 'smtp'], sees: 'open-only', controls: 'a:1', source: ['eth0'] },
  },
  defaults: { timeout: '2s', attempts: 3, family: 'ipv4', addresses: 'any', evidence: 'proven' },
  limits: { rate: 'auto', 'per-host': '5/s', 'in-flight': 7, probes: 'unlimited', duration: '10m' },
  controls: ['a.example.com:443'],
  roles: { web: { open: [80, 443], blocked: { ports: 22 }, satisfies: 'PCI 1.2' } },
  hosts: [
    {
      host: 'a.example.com',
      open: 443,
      observe: [{ ports: ['https'], severity: 'high', reason: 'x', from: 'office' }],
    },
    { host: ['10.0.0.1', '10.0.0.2'], roles: 'web', closed: '1-9', filtered: [{ ports: 53, speaks: 'dns' }, 7] },
    { 'hosts-in': './hosts.txt', 'at-least': 2, from: ['office'], blocked: 'all', anchors: [443], family: 'ipv6' },
    { host: 'b', 'resolves-to': ['none'], addresses: 'all', evidence: 'vouched', satisfies: ['a', 'b'], open: 1 },
  ],
  waivers: [{ host: 'a', ports: [22], state: ['open'], until: '2027-01-31', reason: 'x', owner: 'me', from: 'office' }],
};

/** What may be put in the place of any value, or under any key. */
const VALUES: Plain[] = [
  ...[
    null,
    true,
    0,
    1,
    65_535,
    65_536,
    1.5,
    -1,
    11,
    2 ** 53,
    '',
    'x',
    'both',
    'any',
    'unlimited',
    'auto',
    'open',
    'dns',
    'high',
  ],
  ...['x'.repeat(200), 'x'.repeat(201), 'x'.repeat(1000), 'x'.repeat(1001)],
  ...[[], [1], ['x', 'x'], [[1]], [null], [{ ports: 1 }], [{ ports: 1, x: 1 }], [0], ['x', 0]],
  ...[
    {},
    { ports: 1 },
    { ports: [] },
    { x: 1 },
    { host: 'a' },
    { x: null },
    { x: { open: 1 } },
    { __proto__: null, toString: 1 },
  ],
];
const KEYS = [...new Set(Object.values(MAP_SHAPES).flatMap(({ keys }) => Object.keys(keys)))];

function nodeOf(value: Plain): SyntaxNode {
  const common = { offset: 0, length: 1, spoilt: false, size: 1 };
  if (Array.isArray(value)) return { ...common, kind: 'list', items: value.map(nodeOf) };
  if (typeof value !== 'object' || value === null)
    return { ...common, kind: 'scalar', value, text: String(value), variable: false, lone: null };
  const pairs = Object.entries(value).map(([key, of]) => [key, { key: common, value: nodeOf(of) }] as const);
  return { ...common, kind: 'map', pairs: new Map(pairs) };
}

/** Every place in a value, with what puts another value there. */
function places(
  value: Plain,
  put: (value: Plain | undefined) => Plain | undefined,
): ((value: Plain | undefined) => Plain | undefined)[] {
  if (typeof value !== 'object' || value === null) return [put];
  const inner = Object.entries(value).flatMap(([key, of]) =>
    places(of, (changed) => {
      if (Array.isArray(value))
        return put(
          value.flatMap((one, index) => (String(index) !== key ? [one] : changed === undefined ? [] : [changed])),
        );
      const { [key]: _, ...rest } = value;
      return put(changed === undefined ? rest : { ...rest, [key]: changed });
    }),
  );
  const added = Array.isArray(value)
    ? [(more: Plain | undefined) => put(more === undefined ? value : [...value, more])]
    : [...KEYS, 'x'].map(
        (key) => (more: Plain | undefined) => put(more === undefined ? value : { ...value, [key]: more }),
      );
  return [put, ...inner, ...added];
}

const both = (value: Plain) => [hasPolicyShape(nodeOf(value)), policySchema.safeParse(value).success];

describe('the table and the schema', () => {
  it('know the same keys in the same order', () => {
    const schemas = { policy: policySchema, defaults: defaultsSchema, limits: limitsSchema, vantage: vantageSchema };
    const more = { role: roleSchema, host: hostItemSchema, entry: entrySchema, waiver: waiverSchema };
    for (const [kind, { shape }] of Object.entries({ ...schemas, ...more }))
      expect(Object.keys(MAP_SHAPES[kind as keyof typeof MAP_SHAPES].keys)).toEqual(Object.keys(shape));
  });

  it('take a policy that has every key', () => expect(both(WHOLE)).toEqual([true, true]));

  it('agree on that policy with a value missing, and with one value in the place of any other', () => {
    const all = places(WHOLE, (value) => value).slice(0, -KEYS.length);
    const answers = all.flatMap((put) =>
      [undefined, 1, 'x', [1], {}].flatMap((value) => {
        const changed = put(value);
        return changed === undefined ? [] : [[changed, ...both(changed)] as const];
      }),
    );
    expect(answers.filter(([, table, schema]) => table !== schema)).toEqual([]);
    const taken = answers.filter(([, table]) => table).length;
    // Neither all nor none of them, or nothing was compared.
    expect(taken).toBeGreaterThan(answers.length / 10);
    expect(taken).toBeLessThan(answers.length / 2);
  });

  it('agree on any two changes at once', () => {
    const change = fc.tuple(fc.nat(), fc.constantFrom(...VALUES));
    fc.assert(
      fc.property(change, change, ([first, one], [second, other]) => {
        const at = places(WHOLE, (value) => value);
        const once = at[first % at.length]?.(one) ?? null;
        const again = places(once, (value) => value);
        const [table, schema] = both(again[second % again.length]?.(other) ?? null);
        expect(table).toBe(schema);
      }),
      { numRuns: 500 },
    );
  });
});
