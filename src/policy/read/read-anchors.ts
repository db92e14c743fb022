// `anchors`: the TCP ports of a host that alone are asked again and again while others are silent.
import { MOST_ANCHORS, type PortSet } from '../../model/policy.ts';
import type { ParsedItem } from '../parsed-file.ts';
import { parsePorts } from '../values/parse-ports.ts';
import { childOf, type MapNode, type ScalarNode } from '../yaml/syntax-tree.ts';
import { curlyQuotes, elementsOf, isText, type Reading } from './reading.ts';

/** Null where the key is missing, or holds nothing that is right, which is then reported. */
export function anchorsOf(item: MapNode, reading: Reading): ParsedItem['anchors'] {
  const node = childOf(item, 'anchors');
  if (node === null) return null;
  const { diagnostics } = reading;
  const sets = elementsOf(node).flatMap((element) => (isText(element) ? setOf(element, reading) : []));
  // Not written out before they are known to be few.
  const count = sets.reduce((sum, set) => sum + set.count, 0);
  if (count > MOST_ANCHORS) {
    const message = `\`anchors\` names ${count} ports, and an address has at most ${MOST_ANCHORS} anchors.`;
    const help = 'name a few ports whose services do not count connections, such as `443`';
    diagnostics.error(node, 'bad-port', message, help);
    return null;
  }
  const ports = new Set(sets.flatMap(portsOf));
  if (ports.size === 0) return null;
  const sorted = [...ports].sort((a, b) => a - b);
  return { ports: sorted, position: diagnostics.position(node), span: node, diagnostics };
}

/** None where the text is wrong, which is reported. */
function setOf(node: ScalarNode, { diagnostics, suggest }: Reading): PortSet[] {
  const set = curlyQuotes(node.text) ?? parsePorts(node.text, suggest);
  if ('code' in set) {
    diagnostics.add(node, set);
    return [];
  }
  if (set.protocol === 'tcp') return [set];
  const message = `An anchor is a TCP port, and \`${node.text}\` is UDP.`;
  diagnostics.error(node, 'bad-port', message, 'name a TCP port of this host that is open, such as `443`');
  return [];
}

function portsOf({ ranges }: PortSet): number[] {
  return ranges.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, i) => first + i));
}
