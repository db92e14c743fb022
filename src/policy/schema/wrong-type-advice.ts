// What to write where a value of the wrong kind stands, by what was written there.
import { EXPECTED_STATES } from '../../model/words.ts';
import { quoted } from '../problem.ts';
import type { MapNode, Path, SyntaxNode } from '../yaml/syntax-tree.ts';
import { textOf } from './value-text.ts';

const STATES: readonly string[] = EXPECTED_STATES;

/** Null where nothing more is known than what the message says. */
export function wrongTypeAdvice(node: SyntaxNode, path: Path): string | null {
  if (path.includes('controls')) return controlHelp(node);
  const [top] = path;
  const last = path.at(-1);
  if (path.length === 1) return topHelp(String(top), node);
  if (path.length === 2 && top === 'hosts') return elementHelp(node);
  if (last === 'host' && textOf(node) === '') return 'write a name or an address after `host:`';
  if (node.kind !== 'scalar' || node.text === '') return null;
  if (node.value === true && STATES.includes(String(last)))
    return `name the ports, or \`${String(last)}: all\` for every port`;
  return last === 'reason' || last === 'owner' || path.includes('satisfies') ? `quote it: \`"${node.text}"\`` : null;
}

function topHelp(key: string, node: SyntaxNode): string | null {
  if (key === 'hosts') return hostsHelp(node);
  if (key === 'waivers' && node.kind === 'map') return dashHelp(node);
  if (key === 'extends') return 'name one file, such as `./base.yml`; that file may extend another';
  if ((key === 'defaults' || key === 'limits') && node.kind === 'list') return 'remove the dashes below it';
  if (key === 'vantages')
    return `write each name as a key: ${quoted(`${key}: { ${namesOf(node, ['internet', 'office'])} }`)}`;
  if (key === 'roles') return 'write each name as a key, and below it what is expected: `web: { open: 443 }`';
  return null;
}

function namesOf(node: SyntaxNode, examples: readonly string[]): string {
  const named = textOf(node)
    .split(/[\s,]+/)
    .filter((name) => /^[\w.-]+$/.test(name));
  return (named.length === 0 ? examples : named.slice(0, 8)).map((name) => `${name}: {}`).join(', ');
}

const EXPECTED = 'and below that what is expected of it, such as `open: 443`';

function hostsHelp(node: SyntaxNode): string {
  if (node.kind === 'map' && node.pairs.has('host')) return dashHelp(node);
  const [name = ''] = node.kind === 'map' ? node.pairs.keys() : [];
  const text = node.kind === 'map' ? name : hostText(textOf(node));
  return `below \`hosts:\` write ${quoted(`- host: ${text === '' ? 'NAME' : text}`)}, ${EXPECTED}`;
}

/** Several names in one text are a list. */
function hostText(text: string): string {
  const names = text.split(/[\s,]+/).filter((name) => name !== '');
  return names.length > 1 ? `[${names.join(', ')}]` : (names[0] ?? '');
}

function dashHelp(map: MapNode): string {
  const [[key, { value }] = ['host', { value: null }]] = map.pairs;
  const text = value === null ? '' : textOf(value);
  return `put a dash before the first key, ${quoted(`- ${key}: ${text === '' ? 'NAME' : text}`)}, and indent the other keys as far as \`${key}\``;
}

function elementHelp(node: SyntaxNode): string | null {
  if (node.kind !== 'scalar' || typeof node.value !== 'string') return null;
  return `write ${quoted(`- host: ${node.text}`)}, ${EXPECTED}`;
}

/** \`github.com: 443\` is a map for YAML, because of the blank. */
function controlHelp(node: SyntaxNode): string {
  const [pair, ...others] = node.kind === 'map' ? node.pairs : [];
  if (pair === undefined || others.length > 0) return 'such as `github.com:443`';
  const [host, { value }] = pair;
  const port = value.kind === 'scalar' && value.text !== '' ? value.text : 'PORT';
  return `without the space: ${quoted(`${host}:${port}`)}`;
}
