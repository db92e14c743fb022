// What to write instead of a key that a map of a policy does not have: the key that was meant, or where this one belongs.
import { didYouMean, plainWord } from '../did-you-mean.ts';
import { quoted } from '../problem.ts';
import type { MapNode, SyntaxNode } from '../yaml/syntax-tree.ts';
import { KEYS, type MapKind } from './allowed-keys.ts';
import { specialHelp } from './special-keys.ts';
import { triedWords } from './tried-words.ts';
import { textOf } from './value-text.ts';

export interface KeyAdvice {
  readonly help: string;
  /** The key of the same map that was obviously meant: what stands below is read as its value. */
  readonly meant: string | null;
}

/** Where the keys of a map belong; the likely places stand first. */
const PLACES: readonly (readonly [mapKind: MapKind, place: (key: string) => string])[] = [
  ['defaults', () => 'under `defaults:`'],
  ['host', () => 'at a host'],
  ['role', () => 'in a role'],
  ['entry', (key) => `in an entry (\`{ ports: 443, ${key}: ${EXAMPLES.get(key) ?? 'VALUE'} }\`)`],
  ['limits', () => 'under `limits:`'],
  ['vantage', () => 'in a vantage'],
  ['waiver', () => 'in a waiver'],
  ['policy', () => 'at the top of the file'],
];

const EXAMPLES: ReadonlyMap<string, string> = new Map([
  ['from', 'office'],
  ['severity', 'high'],
  ['reason', 'WHY'],
  ['evidence', 'anchored'],
  ['speaks', 'dns'],
  ['satisfies', 'PCI-DSS 1.2.5'],
]);

/** Names the maps that have this key; null where none has. */
export function placesOf(key: string): string | null {
  const places = PLACES.flatMap(([mapKind, place]) => (KEYS[mapKind].includes(key) ? [place(key)] : []));
  const last = places.pop();
  if (last === undefined) return null;
  return places.length === 0 ? last : `${places.join(', ')} or ${last}`;
}

/** @param map the map that the key stands in */
export function keyAdvice(key: string, mapKind: MapKind, map: MapNode): KeyAdvice {
  const keys = KEYS[mapKind];
  const plain = plainWord(key);
  if (keys.includes(plain)) return { help: `use ${quoted(plain)}`, meant: plain };
  const value = map.pairs.get(key)?.value;
  const help = specialHelp(plain, mapKind, map, value);
  if (help !== null) return { help, meant: null };
  const tried = triedWords(mapKind).get(plain);
  if (tried !== undefined && !map.pairs.has(tried)) return { help: `use ${quoted(tried)}`, meant: tried };
  if (COMMENT_WORDS.has(plain)) return { help: commentHelp(value), meant: null };
  if (tried !== undefined)
    return { help: `${quoted(tried)} is there already: put this there, or remove it`, meant: null };
  const places = placesOf(plain);
  if (places !== null) return { help: `${quoted(plain)} belongs ${places}`, meant: null };
  const near = didYouMean(plain, keys);
  if (near !== null) return { help: `did you mean ${quoted(near)}?`, meant: near };
  return { help: `its keys are ${likelyFirst(keys).map(quoted).join(', ')}`, meant: null };
}

/** Keys that most policies use, in the order in which a message lists them. */
const LIKELY: readonly string[] = ['version', 'hosts', 'host', 'ports', 'open', 'blocked', 'closed', 'filtered'];

function likelyFirst(keys: readonly string[]): string[] {
  const rank = (key: string) => (LIKELY.includes(key) ? LIKELY.indexOf(key) : LIKELY.length);
  return [...keys].sort((a, b) => rank(a) - rank(b));
}

/** What is said of a host for people; the language has comments for that. */
const COMMENT_WORDS: ReadonlySet<string> = new Set(
  'description desc comment comments note notes title label labels tag tags name team contact env environment id metadata runner runs-on location'.split(
    ' ',
  ),
);

function commentHelp(value: SyntaxNode | undefined): string {
  const said = textOf(value);
  return `write it as a comment: ${quoted(`# ${said === '' ? 'TEXT' : said}`)}`;
}
