// Advice for single words that people write as keys, where it takes more than another word: ports, states, protocols, rules, anchors.
import { EXPECTED_STATES } from '../../model/words.ts';
import { quoted } from '../problem.ts';
import type { MapNode, SyntaxNode } from '../yaml/syntax-tree.ts';
import type { MapKind } from './allowed-keys.ts';
import { PACE_WORDS } from './tried-words.ts';
import { portsText, textOf } from './value-text.ts';

const STATES: readonly string[] = EXPECTED_STATES;

/** Ports as keys: `open: { 443: tcp }`. */
export const PORT_AS_KEY = /^\d+(?:-\d+)?$/;

/** Null for a word that nothing special is said of. */
export function specialHelp(
  word: string,
  mapKind: MapKind,
  map: MapNode,
  value: SyntaxNode | undefined,
): string | null {
  if (PACE.has(word) && mapKind !== 'limits') return paceHelp(mapKind, textOf(value));
  if (mapKind === 'policy') return policyHelp(word, value);
  if (mapKind === 'host' || mapKind === 'role') return hostHelp(word, mapKind, map, value);
  if (word === 'protocol' || word === 'proto') return protocolHelp(map, value);
  if (mapKind === 'waiver' && word === 'hosts-in') return 'a waiver names its hosts itself: `host: NAME`, or a list';
  if (mapKind === 'waiver' && STATES.includes(word) && word !== 'observe') {
    const state = word === 'blocked' ? 'open' : word;
    return `write \`ports: ${portsText(value)}\` and \`state: ${state}\``;
  }
  if (mapKind === 'entry' && (word === 'state' || word === 'expect' || word === 'expected'))
    return 'the entry belongs under its state: `open:`, `blocked:`';
  return mapKind === 'entry' && PORT_AS_KEY.test(word) ? `write the ports as a list: ${portList(map)}` : null;
}

const PACE: ReadonlySet<string> = new Set(PACE_WORDS.split(' '));

/** A rate as it would be read, or that there is none. */
const RATE = /^(?:\d+\/s|unlimited)$/;

/** @param value a rate that is written behind the key itself, most likely */
function paceHelp(mapKind: MapKind, value: string): string | null {
  const rate = RATE.test(value) ? value : '100/s';
  if (mapKind !== 'policy')
    return `how fast a run may be is said once, at the top of the file: \`limits: { rate: ${rate} }\``;
  return RATE.test(value) ? `use \`limits: { rate: ${rate} }\`` : null;
}

/** So many of the ports that are written as keys are repeated. */
const MOST_REPEATED = 8;

/** The ports that are written as the keys of an entry. */
function portList(map: MapNode): string {
  const ports: string[] = [];
  for (const key of map.pairs.keys()) {
    if (ports.length === MOST_REPEATED || !PORT_AS_KEY.test(key)) break;
    ports.push(key);
  }
  return quoted(`[${ports.length === 0 ? 'PORT' : ports.join(', ')}]`);
}

function policyHelp(word: string, value: SyntaxNode | undefined): string | null {
  if (/^x[-_]/.test(word))
    return 'a policy has no place for anchors alone: put `&NAME` where it is first used, or declare a role under `roles:`';
  if (/^(?:variables|vars|env|environment)$/.test(word))
    return 'values come from `--var NAME=VALUE` or the input `variables`';
  if (word === 'vantage') return '`vantages:` declares them; `--vantage NAME` chooses one';
  if (word === 'host') {
    const name = textOf(value);
    return `write \`hosts:\`, below it ${quoted(`- host: ${name === '' ? 'NAME' : name}`)}, and indent what belongs to the host below \`host\``;
  }
  if (STATES.includes(word)) return `${quoted(word)} belongs at a host or in a role: indent it below its \`- host:\``;
  if (/^(?:ports?|services?)$/.test(word)) return `ports belong at their host: \`open: ${portsText(value)}\``;
  return /^(?:rules?|polic(?:y|ies)|checks?|tests?|expectations?)$/.test(word)
    ? 'what a policy expects belongs under `hosts:`'
    : null;
}

function hostHelp(word: string, mapKind: MapKind, map: MapNode, value: SyntaxNode | undefined): string | null {
  if (mapKind === 'role' && word === 'host') return 'a role names no host; the host names its role: `roles: NAME`';
  if (/^(?:ports?|services?|tcp|udp)$/.test(word)) return portsHelp(word, map, value);
  if (word === 'protocol' || word === 'proto') return protocolHelp(map, value);
  if (/^(?:state|expect|expected|expectation|status|should-be)$/.test(word)) {
    const state = textOf(value);
    return `the state is the key: \`${STATES.includes(state) ? state : 'open'}: ${portsText(portsOf(map))}\``;
  }
  if (/^(?:waivers?|exceptions?|exempt|ignored?|suppress|skip|expires|until)$/.test(word))
    return 'exceptions belong at the top of the file, under `waivers:`; ports that are only reported belong under `observe:`';
  if (/^(?:rules?|expectations|checks?|tests?|policy|ingress)$/.test(word))
    return 'write the ports under their state: `open:`, `blocked:`, `closed:` or `filtered:`';
  if (/^(?:all|any|everything|rest|default|else|others?)$/.test(word))
    return '`blocked: all` is about every port that no other line of the host names';
  return null;
}

function portsOf(map: MapNode): SyntaxNode | undefined {
  return (map.pairs.get('port') ?? map.pairs.get('ports'))?.value;
}

/** `port: 443` beside `state: open` is `open: 443`; and so is `port: 443` beside `open: true`. */
function portsHelp(word: string, map: MapNode, value: SyntaxNode | undefined): string {
  if (value?.kind === 'map') {
    const [[state, pair] = ['', null]] = value.pairs;
    const said = textOf(pair?.value);
    // The other way round: `ports: { 80: open, 443: open }`.
    if (STATES.includes(said)) return `use \`${said}: ${portsOfState(value, said)}\``;
    const known = STATES.includes(state) ? state : 'open';
    return `use \`${known}: ${word === 'udp' ? udpText(pair?.value) : portsText(pair?.value)}\``;
  }
  const said = textOf(map.pairs.get('state')?.value);
  const state = STATES.find((one) => one === said || textOf(map.pairs.get(one)?.value) === 'true') ?? 'open';
  const udp = word === 'udp' || /^udp$/i.test(textOf((map.pairs.get('protocol') ?? map.pairs.get('proto'))?.value));
  return `say what is expected of the ports: \`${state}: ${udp ? udpText(value) : portsText(value)}\``;
}

/** The keys of a map whose value is that state, as they would stand behind it. */
function portsOfState(map: MapNode, state: string): string {
  const ports = [...map.pairs].flatMap(([port, { value }]) => (textOf(value) === state ? [port] : []));
  return ports.length > 1 ? `[${ports.slice(0, MOST_REPEATED).join(', ')}]` : (ports[0] ?? 'PORT');
}

function udpText(value: SyntaxNode | undefined): string {
  return portsText(value).replace(/[^\s,[\]]+/g, '$&/udp');
}

function protocolHelp(map: MapNode, value: SyntaxNode | undefined): string {
  const protocol = textOf(value).toLowerCase();
  const port = textOf(portsOf(map));
  if (protocol === 'tcp') return 'remove it: a port is TCP unless it says `/udp`';
  return `write it behind the port: \`${/^[\w-]+$/.test(port) ? port : '53'}/udp\``;
}
