// The lines of one item of a drafted policy: its ports, with what a reader should know of each as comments.

import { counted } from '../base/numbers-and-lists.ts';
import { rangeText } from '../model/port-ranges.ts';
import type { Protocol } from '../model/words.ts';
import type { ClaimedPorts } from './claimed-ports.ts';
import type { PortKnowledge } from './port-knowledge.ts';
import { isGraveRisk } from './port-knowledge.ts';
import { besideComment, commentLines, listLines, scalar } from './yaml-text.ts';

/** Services up to here are what their number says to everybody; above, a name of the registry is often one that nobody uses. */
const LAST_WELL_KNOWN = 1023;

/** Words that stand for sets of ports. */
const SETS = ['all', 'any', 'known', 'registered', 'dynamic', 'well-known'];

/** Why ports are only observed, or blocked although that is not what was seen. */
export interface Because {
  readonly unknown: string | null;
  readonly unsafe: string | null;
  readonly differing: readonly string[];
}

/** The lists of an item, indented below `- host`. */
export function portLines(claimed: ClaimedPorts, because: Because, knowledge: PortKnowledge): string[] {
  const { open, blocked, closed, observe, scattered } = claimed;
  const lines: string[] = [];
  if (open.length > 0) {
    lines.push('    open:');
    for (const port of open) lines.push(...openLines(port, knowledge));
  }
  if (blocked.length > 0) {
    for (const one of because.differing) lines.push(...commentLines(4, one));
    if (because.unsafe !== null) {
      if (observe.length === 0 && because.unknown !== null) lines.push(...commentLines(4, because.unknown));
      lines.push(...commentLines(4, because.unsafe));
    }
    lines.push(...listLines(4, 'blocked', blocked));
  }
  if (closed.length > 0) lines.push(...listLines(4, 'closed', closed));
  if (observe.length === 0) return lines;
  if (because.unknown !== null) lines.push(...commentLines(4, because.unknown));
  if (scattered)
    lines.push(
      ...commentLines(
        4,
        'What is known stands scattered among what is not, so that nothing but the open and the dangerous ports is said.',
      ),
    );
  return [...lines, ...listLines(4, 'observe', observe)];
}

function openLines({ first, last, protocol }: ClaimedPorts['open'][number], knowledge: PortKnowledge): string[] {
  const suffix = protocol === 'udp' ? '/udp' : '';
  const number = `${rangeText({ first, last })}${suffix}`;
  if (first !== last)
    return [`      - ${scalar(number)}${besideComment(`${counted(last - first + 1, 'port')} in a row`)}`];
  const risk = knowledge.riskOf(first, protocol);
  const above = isGraveRisk(risk) ? commentLines(6, `${risk.severity}: the port of ${risk.what}; ${risk.why}.`) : [];
  const registered = knowledge.serviceName(first, protocol);
  const name = writableName(first, protocol, registered, knowledge);
  if (name !== null) return [...above, `      - ${scalar(`${name}${suffix}`)}${besideComment(`${first}`)}`];
  const said = registered === null ? '' : besideComment(`registered for ${registered}`);
  return [...above, `      - ${scalar(number)}${said}`];
}

/** The name to write for a port: one that leads back to it, and that a reader takes for it. */
function writableName(
  port: number,
  protocol: Protocol,
  name: string | null,
  { portOf, riskOf }: Pick<PortKnowledge, 'portOf' | 'riskOf'>,
): string | null {
  if (name === null || !/^[a-z][a-z0-9-]*$/.test(name) || SETS.includes(name) || /^top-?\d+$/.test(name)) return null;
  if (portOf(name, protocol) !== port) return null;
  return port <= LAST_WELL_KNOWN || riskOf(port, protocol) !== null ? name : null;
}
