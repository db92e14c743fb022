// `waivers`: exceptions with a last day and a reason.
import { WAIVABLE_STATES, type WaivableState, type Waiver } from '../../model/policy.ts';
import type { ParsedWaiver } from '../parsed-file.ts';
import { parseHost } from '../values/parse-host.ts';
import { parsePorts } from '../values/parse-ports.ts';
import { childOf, type MapNode } from '../yaml/syntax-tree.ts';
import { parseDate } from './parse-date.ts';
import { elementsOf, fromAt, isText, parsed, type Reading, textAt } from './reading.ts';

/** The waivers of a file; one that lacks what it needs is left out, as that is complained of. */
export function waiversOf(root: MapNode, reading: Reading): ParsedWaiver[] {
  return elementsOf(childOf(root, 'waivers')).flatMap((item) => (item.kind === 'map' ? waiver(item, reading) : []));
}

function waiver(item: MapNode, reading: Reading): ParsedWaiver[] {
  const { diagnostics, suggest } = reading;
  const hosts = parsed(childOf(item, 'host'), reading, parseHost).map(({ value, node }) => ({
    pattern: value,
    text: node.text.trim(),
    position: diagnostics.position(node),
  }));
  const ports = parsed(childOf(item, 'ports'), reading, (text) => parsePorts(text, suggest)).map(({ value }) => value);
  const states = elementsOf(childOf(item, 'state')).flatMap((node): WaivableState[] => {
    const known = node.kind === 'scalar' ? WAIVABLE_STATES.find((state) => state === node.text) : undefined;
    return known === undefined ? [] : [known];
  });
  const until = untilOf(item, reading);
  const reason = reasonOf(item, reading);
  if (until === null || reason === null || hosts.length === 0 || ports.length === 0 || states.length === 0) return [];
  const from = fromAt(item, diagnostics);
  const owner = textAt(item, 'owner');
  const position = diagnostics.position(item);
  const read: Waiver = {
    hosts,
    ports,
    states,
    until,
    reason,
    owner,
    from: from?.map(({ name }) => name) ?? null,
    position,
  };
  return [{ waiver: read, from, span: item, diagnostics }];
}

function untilOf(item: MapNode, { diagnostics }: Reading): string | null {
  const node = childOf(item, 'until');
  if (node === null || !isText(node)) return null;
  const date = parseDate(node.text);
  if (typeof date === 'string') return date;
  diagnostics.add(node, date);
  return null;
}

/** A waiver without a reason is a hole that nobody remembers; spaces are not a reason. */
function reasonOf(item: MapNode, { diagnostics }: Reading): string | null {
  const reason = textAt(item, 'reason');
  const node = childOf(item, 'reason');
  if (reason === null || node === null || reason.trim() !== '') return reason;
  diagnostics.error(node, 'bad-value', '`reason` is empty.', 'say why, with the ticket that will end it');
  return null;
}
