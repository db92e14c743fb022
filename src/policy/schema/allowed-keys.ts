// Which keys may stand in which map of a policy, what a value there must be, and how messages call the place.
import { EXPECTED_STATES } from '../../model/words.ts';
import { quoted } from '../problem.ts';
import type { Path } from '../yaml/syntax-tree.ts';
import { isOneOrMore, MAP_SHAPES } from './shape/policy-shape.ts';

/** The maps of a policy. */
export type MapKind = keyof typeof MAP_SHAPES;

export const MAP_KINDS = Object.keys(MAP_SHAPES) as readonly MapKind[];

export const KEYS = Object.fromEntries(
  MAP_KINDS.map((kind) => [kind, Object.keys(MAP_SHAPES[kind].keys)]),
) as unknown as Readonly<Record<MapKind, readonly string[]>>;

export const NAMES: Readonly<Record<MapKind, string>> = {
  policy: 'a policy',
  defaults: '`defaults`',
  limits: '`limits`',
  vantage: 'a vantage',
  role: 'a role',
  host: 'a `hosts` item',
  entry: 'an entry',
  waiver: 'a waiver',
};

/** A value is such a map (or a list of them), a list of them, or has them under names of the author's. */
export type HeldAs = 'self' | 'list' | 'names';

/** The maps that the values of a map's keys are, or hold. */
const CHILD_KINDS: Readonly<Record<MapKind, Readonly<Record<string, readonly [MapKind, of: HeldAs]>>>> = {
  policy: {
    defaults: ['defaults', 'self'],
    limits: ['limits', 'self'],
    vantages: ['vantage', 'names'],
    roles: ['role', 'names'],
    hosts: ['host', 'list'],
    waivers: ['waiver', 'list'],
  },
  defaults: {},
  limits: {},
  vantage: {},
  role: {},
  host: {},
  entry: {},
  waiver: {},
};

const NONE = [null, 'self'] as const;

/** Below the states of a host and of a role stand entries, one or a list of them. */
export function childKindOf(key: string, mapKind: MapKind): readonly [MapKind | null, HeldAs] {
  if ((mapKind === 'host' || mapKind === 'role') && STATES.includes(key)) return ['entry', 'self'];
  const kinds = CHILD_KINDS[mapKind];
  return Object.hasOwn(kinds, key) ? (kinds[key] ?? NONE) : NONE;
}

/** Whether one variable at a key may hold several values: where one text may stand, or a list of them. Not in `scope`, which has no variables. */
export function takesList(key: string, mapKind: MapKind): boolean {
  return key !== 'scope' && isOneOrMore(key, MAP_SHAPES[mapKind]);
}

const STATES: readonly PropertyKey[] = EXPECTED_STATES;
const HOST_FILE: readonly PropertyKey[] = ['hosts-in', 'at-least'];

/** Which map of a policy a path leads to. */
export function mapKindOf(path: Path): MapKind {
  const [top] = path;
  if (top === 'defaults' || top === 'limits') return top;
  if (top === 'vantages' && path.length >= 2) return 'vantage';
  if (top === 'waivers' && path.length >= 2) return 'waiver';
  if (top === 'roles' && path.length >= 2) return path.length === 2 ? 'role' : 'entry';
  if (top !== 'hosts') return 'policy';
  return path.length <= 2 ? 'host' : 'entry';
}

/** Whether a text or number at the end of a path is read by a parser of our own, which says better what is wrong with it. */
export function isParsed(path: Path): boolean {
  const [top, , key] = path;
  if (top === 'limits') return path.length === 2;
  if (top === 'controls' || top === 'scope') return path.length <= 2;
  if (top === 'defaults') return path[1] === 'timeout' || path[1] === 'attempts';
  if (path.length < 3) return false;
  if (top === 'vantages') return key === 'cannot-see' || key === 'controls';
  if (top === 'waivers') return key === 'host' || key === 'ports' || key === 'until';
  if (
    top === 'hosts' &&
    (key === 'host' || HOST_FILE.includes(key ?? '') || key === 'resolves-to' || key === 'anchors')
  )
    return true;
  return (top === 'hosts' || top === 'roles') && STATES.includes(key ?? '') && isPorts(path.slice(3));
}

/** Whether the rest of a path, below a state, leads to ports: ``, `0`, `ports`, `0.ports`, `0.ports.0`. */
function isPorts(rest: Path): boolean {
  return rest.every((step) => typeof step === 'number' || step === 'ports');
}

/** How a message calls the value at a path. */
export function labelOf(path: Path): string {
  const key = quoted(String(path.findLast((step) => typeof step === 'string') ?? 'policy'));
  return typeof path.at(-1) === 'number' ? `An element of ${key}` : key;
}

/** What the value at a path must be, for a message; the help where one fits every case. */
export function wantedAt(path: Path): readonly [wanted: string, help: string | null] {
  const [top, , key] = path;
  const last = path.findLast((step) => typeof step === 'string');
  const list = typeof path.at(-1) === 'number' ? '' : ', or a list of these';
  if (top === 'controls' || (top === 'vantages' && key === 'controls')) return [`\`HOST:PORT\`${list}`, null];
  if (top === 'scope') return [`an address, a CIDR, a range, a name${list}`, null];
  if (path.length === 1) return TOP[String(top)] ?? ['a map', null];
  if (path.length === 2 && top === 'hosts') return ['a map with `host` and what is expected of it', null];
  if (path.length === 2 && top === 'waivers')
    return ['a map with `host`, `ports`, `state`, `until` and `reason`', null];
  if (path.length === 2 && (top === 'vantages' || top === 'roles')) return ['a map', null];
  if (top === 'defaults') return [last === 'attempts' ? 'a number' : 'a text', null];
  if (top === 'limits') return ['a number, a rate, a duration, `auto` or `unlimited`', null];
  if (last === 'satisfies') return [`a text${list}`, null];
  if (last === 'reason' || last === 'owner') return ['a text', null];
  if (last === 'state') return ['`open`, `closed` or `filtered`, or a list of these', null];
  if (last === 'until') return ['a date', 'such as `2027-01-31`'];
  if (last === 'from') return [`the name of a vantage${list}`, null];
  if (last === 'roles') return [`the name of a role${list}`, null];
  if (last === 'host') return [`a name, an address, a CIDR, a range${list}`, null];
  if (last === 'hosts-in') return ['the path of a file', 'such as `./hosts.txt` or `./outputs.json#/web_ips/value`'];
  if (last === 'at-least') return ['a number', 'such as `2`'];
  if (last === 'source')
    return [`an address, a CIDR, a range, an interface${list}`, 'such as `10.20.0.0/16` or `eth0`; or remove the key'];
  if (last === 'anchors') return [`a TCP port or a service${list}`, 'such as `443` or `[443, 8443]`'];
  if (last === 'resolves-to') return [`an address, a CIDR, a range${list}, or \`none\``, null];
  return [
    'a port, a service, a range, or a list of these',
    path.length === 3 ? 'such as `443`, `https` or `[80, 443]`' : null,
  ];
}

const TOP: Readonly<Record<string, readonly [wanted: string, help: string | null]>> = {
  hosts: ['a list of hosts', null],
  waivers: ['a list of waivers', null],
  extends: ['the path of a policy file', null],
};
