// Tells mistakes of shape that one slip causes together, so that each slip is said once.
import { EXPECTED_STATES } from '../../model/words.ts';
import type { MapNode, Path, SyntaxNode } from '../yaml/syntax-tree.ts';
import { nodeAt } from '../yaml/syntax-tree.ts';
import { type MapKind, mapKindOf } from './allowed-keys.ts';
import { PORT_AS_KEY } from './special-keys.ts';

const STATES: readonly string[] = EXPECTED_STATES;
const PORT_WORDS = ['port', 'ports', 'service', 'services'];

/** Whether a word stands in the place of a key that is missing: what is said of the word is enough. */
export function standsFor(word: string, key: string, mapKind: MapKind): boolean {
  if (mapKind === 'policy') return key === 'hosts' && word === 'host';
  if (mapKind === 'entry') return key === 'ports' && PORT_AS_KEY.test(word);
  if (mapKind === 'waiver' && word === 'hosts-in') return key === 'host';
  return mapKind === 'waiver' && (key === 'state' || key === 'ports') && STATES.includes(word);
}

/** Whether the advice on another key of the same map already says what to do about this one. */
export function isSaidElsewhere(key: string, mapKind: MapKind, map: MapNode): boolean {
  if (mapKind === 'policy') return STATES.includes(key) && map.pairs.has('host');
  if (mapKind === 'entry') return PORT_AS_KEY.test(key) && firstPortKey(map) !== key;
  return (mapKind === 'host' || mapKind === 'role') && namesPorts(map) && BESIDE_PORTS.test(key);
}

const BESIDE_PORTS = /^(?:state|expect|expected|protocol|proto)$/i;

function firstPortKey(map: MapNode): string | null {
  for (const key of map.pairs.keys()) if (PORT_AS_KEY.test(key)) return key;
  return null;
}

function namesPorts(map: MapNode): boolean {
  return PORT_WORDS.some((word) => map.pairs.has(word));
}

/** `port: 443` beside `open: true` is `open: 443`: the port is complained of. */
export function isSwitchOfPorts(node: SyntaxNode, path: Path, root: SyntaxNode): boolean {
  if (node.kind !== 'scalar' || typeof node.value !== 'boolean') return false;
  const parent = path.slice(0, -1);
  const map = nodeAt(root, parent);
  const mapKind = mapKindOf(parent);
  if (map?.kind !== 'map' || (mapKind !== 'host' && mapKind !== 'role')) return false;
  return namesPorts(map);
}

/** Each dash begins another item: `- host: a` and then `- open: 443` are two of them. */
export function hasDashTooMany(path: Path, root: SyntaxNode): boolean {
  const [top, index] = path;
  if (top !== 'hosts' || path.length !== 3 || typeof index !== 'number' || index === 0) return false;
  return nodeAt(root, [top, index - 1])?.kind === 'map';
}
