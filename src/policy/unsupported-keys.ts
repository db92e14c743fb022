// Words of the policy language that this version knows and does not obey: refused by name, never ignored.
import type { Path } from './located.ts';

const AT_TOP: Readonly<Record<string, string>> = {
  scope: 'only what `hosts` names is probed',
  vantages: 'a policy has one vantage, the machine that it runs on',
  roles: 'write the ports at each host, or share them with a YAML anchor',
  waivers: 'change what the policy expects, or use `observe`',
  extends: 'put both into one file',
  variables: 'write the values themselves',
};

const AT_HOST: Readonly<Record<string, string>> = {
  roles: 'write the ports here, or share them with a YAML anchor',
  from: 'an item is judged from every machine that the policy runs on',
  'resolves-to': 'list the addresses as hosts of their own',
  addresses: 'every address of a name is probed',
};

const AT_ENTRY: Readonly<Record<string, string>> = {
  from: 'an entry is judged from every machine that the policy runs on',
};

/** Where in a policy a map stands. */
export type Place = 'policy' | 'defaults' | 'limits' | 'host' | 'entry';

const TABLES: Readonly<Record<Place, Readonly<Record<string, string>>>> = {
  policy: AT_TOP,
  defaults: {},
  limits: {},
  host: AT_HOST,
  entry: AT_ENTRY,
};

/** Which map of a policy a path leads to. */
export function placeOf(path: Path): Place {
  if (path[0] === 'defaults' || path[0] === 'limits') return path[0];
  if (path[0] !== 'hosts') return 'policy';
  return path.length <= 2 ? 'host' : 'entry';
}

/** What to do instead of a key that is not built yet; null for a key that is not of the language at all. */
export function insteadOf(key: string, place: Place): string | null {
  const table = TABLES[place];
  return Object.hasOwn(table, key) ? (table[key] ?? null) : null;
}
