// The explanation of a port (`explain --format json`), with its fields in a fixed order.
import type {
  AddressExplanation,
  HostEntry,
  PassedOver,
  PortExplanation,
} from '../../model/documents/port-explanation.ts';
import { passedOverText } from '../text/port-explanation-words.ts';
import { jsonText, orderedPlace } from './json-document.ts';

/**
 * @param explanations one for each vantage that the question is answered from; at least one
 * @returns indented, with a line end. `covers` is a text: an IPv6 network has more addresses than a number can count
 */
export function portExplanationJson(explanations: readonly PortExplanation[]): string {
  const [first] = explanations;
  const question = first === undefined ? {} : { host: first.host, port: first.port, protocol: first.protocol };
  const said = explanations.map((one) => ({
    vantage: one.vantage,
    ...(one.sources.length === 0 ? {} : { sources: one.sources.map((demand) => demand.map(({ text }) => text)) }),
    named: one.named.map(orderedPlace),
    resolvesTo: one.resolvesTo.map(({ text, position }) => ({ text: text.trim(), rule: orderedPlace(position) })),
    unresolved: one.unresolved.map(({ family, code }) => ({ family, code })),
    addresses: one.addresses.map(addressOf),
  }));
  return jsonText({ schemaVersion: 1, ...question, explanations: said });
}

function addressOf({
  address,
  fate,
  unseenBy,
  winners,
  passedOver,
  nearest,
  controls,
  anchors,
  waivers,
}: AddressExplanation) {
  return {
    address,
    fate,
    ...(unseenBy.length === 0 ? {} : { unseenBy }),
    winners: winners.map(({ applied: { host, entry, evidence, addresses }, merged, ...hostEntry }) => ({
      ...hostEntryOf(hostEntry),
      judgedFor: host,
      evidence,
      addresses,
      speaks: entry.speaks,
      severity: entry.severity,
      reason: entry.reason,
      merged: merged.map(hostEntryOf),
    })),
    passedOver: passedOver.map((one) => ({
      ...hostEntryOf(one),
      why: one.why.kind === 'lost' ? `lost-${one.why.by}` : one.why.kind,
      ...whyOf(one),
      explanation: passedOverText(one),
    })),
    nearest: nearest.map(hostEntryOf),
    controls,
    anchors,
    waivers: waivers.map(({ waiver, standing, states }) => ({
      standing,
      states,
      until: waiver.until,
      reason: waiver.reason,
      owner: waiver.owner,
      from: waiver.from,
      rule: orderedPlace(waiver.position),
    })),
  };
}

function hostEntryOf({ host, covers, entry }: HostEntry) {
  return {
    expected: entry.expected,
    ports: entry.text.trim(),
    count: entry.ports.count,
    host: host.text.trim(),
    covers: String(covers),
    role: entry.role,
    rule: orderedPlace(entry.position),
  };
}

/** What belongs to one reason alone. */
function whyOf({ why }: PassedOver): object {
  switch (why.kind) {
    case 'lost':
      return { to: orderedPlace(why.to.entry.position) };
    case 'not-from-here':
      return { from: why.from };
    case 'out-of-bounds':
      return { bound: why.bound, scope: why.scope.map(({ text }) => text.trim()) };
    case 'leads-elsewhere':
      return { resolvesTo: why.resolvesTo.text.trim() };
    default:
      return {};
  }
}
