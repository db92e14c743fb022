// The rows of an expansion, one by one: a policy of a few lines may have a million.

import { addressSpanText } from '../../model/addresses/address-span.ts';
import type { SourcePosition } from '../../model/diagnostic.ts';
import type { ExpandedRow } from '../../model/documents/expansion.ts';
import { rangesText } from '../../model/port-ranges.ts';
import { addressText } from '../address-text.ts';
import type { ExpandedView } from './expand-view.ts';
import type { ExpandedPart } from './expanded-part.ts';
import type { LayeredClaim } from './layered-claims.ts';

export function* expandedRows(views: Iterable<ExpandedView>): Generator<ExpandedRow> {
  for (const { vantage, parts } of views) for (const part of parts) yield* rowsOf(vantage?.name ?? null, part);
}

function* rowsOf(vantage: string | null, part: ExpandedPart): Generator<ExpandedRow> {
  if (part.kind === 'resolves-to') {
    yield nameRow(vantage, part);
    return;
  }
  const { family, covering, ports } = part;
  const addresses = part.addresses === null ? null : addressSpanText(part.addresses, addressText);
  for (const { ports: set, applied, of, fate, asked } of ports) {
    const { entry, evidence } = applied;
    yield {
      vantage,
      host: applied.host ?? (covering[of] as LayeredClaim).reference.text.trim(),
      addresses,
      protocol: set.protocol,
      ports: rangesText(set.ranges),
      expected: entry.expected,
      severity: entry.severity,
      reason: entry.reason,
      rule: placeOf(entry.position),
      source: (covering[of] as LayeredClaim).reference.source ?? null,
      satisfies: applied.satisfies ?? [],
      role: entry.role,
      evidence,
      family,
      asked,
      fate,
      anyAddress: applied.addresses === 'any',
      resolvesTo: null,
    };
  }
}

function nameRow(
  vantage: string | null,
  { host, family, resolvesTo, source, satisfies, failed }: Extract<ExpandedPart, { kind: 'resolves-to' }>,
): ExpandedRow {
  return {
    vantage,
    host,
    addresses: null,
    protocol: null,
    ports: null,
    expected: null,
    severity: null,
    reason: null,
    rule: placeOf(resolvesTo.position),
    source,
    satisfies,
    role: null,
    evidence: null,
    family,
    asked: 'yes',
    fate: failed ? 'not-resolved' : 'judged',
    anyAddress: false,
    resolvesTo: resolvesTo.text.trim(),
  };
}

function placeOf({ file, line, column }: SourcePosition): ExpandedRow['rule'] {
  return { file, line, column };
}
