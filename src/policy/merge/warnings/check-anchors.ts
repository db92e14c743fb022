// Looks at the `anchors` of an item: whether the item expects them to answer, and whether their services count connections.

import type { Entry } from '../../../model/policy.ts';
import { holdsPort } from '../../../model/port-ranges.ts';
import { carefulService } from '../../../model/services/careful-services.ts';
import type { ParsedFile, ParsedItem } from '../../parsed-file.ts';

/** @param entries of the item and of its roles */
export function checkAnchors({ anchors }: ParsedItem, entries: readonly Entry[], { waiting }: ParsedFile): void {
  if (anchors === null) return;
  const { diagnostics, span } = anchors;
  for (const port of anchors.ports) {
    const expected = expectedOf(port, entries);
    if ((expected === 'blocked' || expected === 'filtered') && !mayBeOpen(waiting)) {
      const message = `Port ${port} cannot be an anchor: this item expects it \`${expected}\`, and an anchor has to answer.`;
      diagnostics.error(span, 'contradiction', message, 'name a port that this item expects `open`');
      continue;
    }
    const service = carefulService(port);
    if (service === null) continue;
    const message = `Port ${port} is a poor anchor: ${service.name} may lock out a machine that opens many connections, so a run opens at most ${service.most} to it.`;
    diagnostics.warn(
      span,
      'poor-anchor',
      message,
      'name a port of this host that a web server listens on, such as `443`',
    );
  }
}

/** Whether variables without a value may expect any port to be open. */
function mayBeOpen(waiting: ParsedFile['waiting']): boolean {
  return ['open', 'closed', 'observe', 'ports', 'roles'].some((key) => waiting.has(key));
}

/** What the item expects of a TCP port: the entry with the fewest ports says. */
function expectedOf(port: number, entries: readonly Entry[]): Entry['expected'] | null {
  let narrowest: Entry | null = null;
  for (const entry of entries) {
    if (entry.ports.protocol === 'udp' || !holdsPort(entry.ports.ranges, port)) continue;
    if (narrowest === null || entry.ports.count < narrowest.ports.count) narrowest = entry;
  }
  return narrowest?.expected ?? null;
}
