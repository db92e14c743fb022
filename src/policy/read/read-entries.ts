// Entries: what stands under `open`, `blocked` and the like, at a host or in a role.
import { type Entry, EVIDENCE_DEMANDS, type EvidenceDemand } from '../../model/policy.ts';
import { EXPECTED_STATES, type ExpectedState, SEVERITIES } from '../../model/words.ts';
import type { NamedSpan } from '../parsed-file.ts';
import { SPEAKABLE } from '../schema/shape/policy-shape.ts';
import { parsePorts } from '../values/parse-ports.ts';
import { childOf, type MapNode, type SyntaxNode } from '../yaml/syntax-tree.ts';
import { satisfiesAt } from './read-satisfies.ts';
import { curlyQuotes, elementsOf, fromAt, isText, type Reading, textAt, wordAt } from './reading.ts';

/** The entries under one state; null where the map does not have it. */
export function entriesAt(
  map: MapNode,
  expected: ExpectedState,
  role: string | null,
  reading: Reading,
): Entry[] | null {
  const value = childOf(map, expected);
  if (value === null) return null;
  return elementsOf(value).flatMap((element) => {
    if (element.kind !== 'map') return entry(element, expected, PORTS_ALONE, role, reading);
    const said = saidAt(element, reading);
    return elementsOf(childOf(element, 'ports')).flatMap((ports) => entry(ports, expected, said, role, reading));
  });
}

/** All entries of an item, in the order of the file. */
export function ownEntries(item: MapNode, reading: Reading): Entry[] {
  const entries = EXPECTED_STATES.flatMap((state) => entriesAt(item, state, null, reading) ?? []);
  return entries.sort((a, b) => a.position.line - b.position.line || a.position.column - b.position.column);
}

export function evidenceAt(map: MapNode | null): EvidenceDemand | null {
  return wordAt(map, 'evidence', EVIDENCE_DEMANDS);
}

/** What an entry says beside its ports. A list of ports is an entry for each, and all of them share it. */
interface Said extends Pick<Entry, 'severity' | 'reason' | 'evidence' | 'speaks' | 'from' | 'satisfies'> {
  readonly fromSpans: readonly NamedSpan[];
  readonly hasSpeaks: boolean;
}

const PORTS_ALONE: Said = {
  severity: null,
  reason: null,
  evidence: null,
  speaks: null,
  from: null,
  fromSpans: [],
  hasSpeaks: false,
};

function saidAt(map: MapNode, reading: Reading): Said {
  const from = fromAt(map, reading.diagnostics);
  const satisfies = satisfiesAt(map, reading);
  return {
    severity: wordAt(map, 'severity', SEVERITIES),
    reason: textAt(map, 'reason'),
    evidence: evidenceAt(map),
    speaks: wordAt(map, 'speaks', SPEAKABLE),
    from: from?.map(({ name }) => name) ?? null,
    fromSpans: from ?? PORTS_ALONE.fromSpans,
    hasSpeaks: childOf(map, 'speaks') !== null,
    ...(satisfies === null || satisfies.length === 0 ? {} : { satisfies }),
  };
}

function entry(
  node: SyntaxNode,
  expected: ExpectedState,
  { fromSpans, hasSpeaks, ...said }: Said,
  role: string | null,
  { diagnostics, suggest, entrySpans }: Reading,
): Entry[] {
  if (!isText(node)) return [];
  const ports = curlyQuotes(node.text) ?? parsePorts(node.text, suggest);
  if ('code' in ports) {
    diagnostics.add(node, ports);
    return [];
  }
  if (ports.protocol === 'tcp' && hasSpeaks) {
    const message = `\`speaks\` is for UDP ports, and \`${node.text}\` is TCP.`;
    const help = `use \`${withoutTcp(node.text)}/udp\`, or an entry of its own without \`speaks\``;
    diagnostics.error(node, 'bad-port', message, help);
  }
  const read: Entry = { expected, ports, text: node.text.trim(), ...said, role, position: diagnostics.position(node) };
  entrySpans.set(read, { span: node, diagnostics, from: fromSpans });
  return [read];
}

/** A port's text without its `/tcp`. */
function withoutTcp(text: string): string {
  const slash = text.lastIndexOf('/');
  return (slash === -1 ? text : text.slice(0, slash)).trim();
}
