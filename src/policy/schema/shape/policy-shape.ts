// The shape of a policy file as a table, and whether a file has it. What is wrong with one that has not, the zod schema tells; it is
// loaded for that alone, as it takes a tenth of a check's start. A test holds the two to one answer.
import { EVIDENCE_DEMANDS, VANTAGE_SEES, WAIVABLE_STATES } from '../../../model/policy.ts';
import { UDP_SERVICES } from '../../../model/udp-services.ts';
import { SEVERITIES } from '../../../model/words.ts';
import type { SyntaxNode } from '../../yaml/syntax-tree.ts';
import { LONGEST_OWNER, LONGEST_REASON, LONGEST_REQUIREMENT } from './text-limits.ts';

/** What `speaks` may name: whatever the prober has a question for. */
export const SPEAKABLE = UDP_SERVICES.map(({ name }) => name);

interface MapShape {
  readonly kind: 'map';
  readonly required: readonly string[];
  readonly keys: Readonly<Record<string, Shape>>;
}

type Shape =
  /** At most so many characters. */
  | { readonly kind: 'text'; readonly most: number }
  /** A whole number, both ends included. */
  | { readonly kind: 'number'; readonly least: number; readonly most: number }
  | { readonly kind: 'words'; readonly words: readonly (string | number)[] }
  /** With at least one element. */
  | { readonly kind: 'list'; readonly of: Shape }
  /** A map under names of the author's; `mayBeEmpty` where a name without a value will do. */
  | { readonly kind: 'names'; readonly of: Shape; readonly mayBeEmpty: boolean }
  | { readonly kind: 'either'; readonly of: readonly Shape[] }
  | MapShape;

const text = (most = Number.POSITIVE_INFINITY): Shape => ({ kind: 'text', most });
const number = (least: number, most = Number.MAX_SAFE_INTEGER): Shape => ({ kind: 'number', least, most });
const words = (...all: readonly (string | number)[]): Shape => ({ kind: 'words', words: all });
const list = (of: Shape): Shape => ({ kind: 'list', of });
const either = (...of: readonly Shape[]): Shape => ({ kind: 'either', of });
const oneOrMore = (of: Shape): Shape => either(of, list(of));
const map = (keys: MapShape['keys'], required: readonly string[] = []): MapShape => ({ kind: 'map', required, keys });

const port = either(number(1, 65_535), text());
const family = words('both', 'ipv4', 'ipv6');
const addresses = words('all', 'any');
const evidence = words(...EVIDENCE_DEMANDS);
const limit = either(number(1), words('unlimited'));
const satisfies = oneOrMore(text(LONGEST_REQUIREMENT));

const entry = map(
  {
    ports: oneOrMore(port),
    from: oneOrMore(text()),
    severity: words(...SEVERITIES),
    reason: text(LONGEST_REASON),
    evidence,
    speaks: words(...SPEAKABLE),
    satisfies,
  },
  ['ports'],
);

const expectation = either(port, entry, list(either(port, entry)));
const states = {
  open: expectation,
  blocked: expectation,
  closed: expectation,
  filtered: expectation,
  observe: expectation,
};

const role = map({ ...states, satisfies });

const host = map({
  host: oneOrMore(text()),
  'hosts-in': text(),
  'at-least': number(1),
  roles: oneOrMore(text()),
  from: oneOrMore(text()),
  ...states,
  'resolves-to': oneOrMore(text()),
  addresses,
  family,
  evidence,
  anchors: oneOrMore(port),
  satisfies,
});

const vantage = map({
  family,
  'cannot-see': oneOrMore(port),
  sees: words(...VANTAGE_SEES),
  controls: oneOrMore(text()),
  source: oneOrMore(text()),
});

const waiver = map(
  {
    host: oneOrMore(text()),
    ports: oneOrMore(port),
    state: oneOrMore(words(...WAIVABLE_STATES)),
    until: text(),
    reason: text(LONGEST_REASON),
    owner: text(LONGEST_OWNER),
    from: oneOrMore(text()),
  },
  ['host', 'ports', 'state', 'until', 'reason'],
);

const defaults = map({ timeout: text(), attempts: number(1, 10), family, addresses, evidence });

const limits = map({ rate: text(), 'per-host': text(), 'in-flight': limit, probes: limit, duration: text() });

const policy = map(
  {
    version: words(1),
    extends: text(),
    scope: oneOrMore(text()),
    vantages: { kind: 'names', of: vantage, mayBeEmpty: true },
    defaults,
    limits,
    controls: oneOrMore(text()),
    roles: { kind: 'names', of: role, mayBeEmpty: false },
    hosts: list(host),
    waivers: list(waiver),
  },
  ['version'],
);

/** By the kind of map (`MapKind`), with its keys in the order in which documents list them. */
export const MAP_SHAPES = { policy, defaults, limits, vantage, role, host, entry, waiver } as const;

/** Whether the value of a key may be a list of what it may be alone. */
export function isOneOrMore(key: string, shape: MapShape): boolean {
  const of = Object.hasOwn(shape.keys, key) ? shape.keys[key] : undefined;
  return of?.kind === 'either' && of.of.some(({ kind }) => kind === 'list');
}

/** Whether the zod schema has nothing to say of a file. What its texts mean is not looked at. */
export function hasPolicyShape(root: SyntaxNode): boolean {
  return fits(root, policy);
}

function fits(node: SyntaxNode, shape: Shape): boolean {
  switch (shape.kind) {
    case 'either':
      return shape.of.some((one) => fits(node, one));
    case 'list':
      return node.kind === 'list' && node.items.length > 0 && node.items.every((item) => fits(item, shape.of));
    case 'map':
      return (
        node.kind === 'map' &&
        shape.required.every((key) => node.pairs.has(key)) &&
        [...node.pairs].every(
          ([key, { value }]) => Object.hasOwn(shape.keys, key) && fits(value, shape.keys[key] as Shape),
        )
      );
    case 'names':
      return (
        node.kind === 'map' &&
        [...node.pairs.values()].every(({ value }) => (shape.mayBeEmpty && isEmpty(value)) || fits(value, shape.of))
      );
    default:
      return node.kind === 'scalar' && fitsScalar(node.value, shape);
  }
}

function fitsScalar(
  value: string | number | boolean | null,
  shape: Shape & { kind: 'text' | 'number' | 'words' },
): boolean {
  if (shape.kind === 'text') return typeof value === 'string' && value.length <= shape.most;
  if (shape.kind === 'words') return (shape.words as readonly unknown[]).includes(value);
  return Number.isSafeInteger(value) && (value as number) >= shape.least && (value as number) <= shape.most;
}

function isEmpty(node: SyntaxNode): boolean {
  return node.kind === 'scalar' && node.value === null;
}
