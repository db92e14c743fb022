// Rectangles to changes: their hosts and ports as text, how grave they are, and the sentence that says so.
import type { PolicyChange } from '../../model/documents/policy-diff.ts';
import { countPorts, rangesText } from '../../model/port-ranges.ts';
import { changedHosts } from '../host-text.ts';
import type { ServiceName } from '../phrases.ts';
import { hostsText, portsText, risksText, vantagesText } from '../phrases.ts';
import { rulesOf } from '../rules.ts';
import type { Seat } from '../vantage-groups.ts';
import { vantagesOf } from '../vantages-of.ts';
import type { Rectangle } from './change-groups.ts';
import type { RiskyPorts } from './risky-ports.ts';

interface Known {
  readonly serviceName: ServiceName;
  readonly risks: RiskyPorts;
}

/** @param all every seat, so that what holds from all of them names none */
export function portChange(rectangle: Rectangle, all: readonly Seat[], known: Known): PolicyChange {
  const { change, protocol, ranges } = rectangle;
  const { kind, mark, gravity, was, now } = change;
  const hosts = changedHosts(rectangle.cells);
  const vantages = vantagesOf(rectangle.seats, all);
  const count = countPorts(ranges);
  const [first] = ranges;
  return {
    kind,
    mark,
    severity: gravity === null ? null : known.risks.severityOf(gravity, protocol, ranges),
    vantages,
    hosts,
    protocol,
    ports: rangesText(ranges),
    count,
    service: count === 1 && first !== undefined ? known.serviceName(first.first, protocol) : null,
    was,
    now,
    oldRules: rulesOf(rectangle.oldRules),
    newRules: rulesOf(rectangle.newRules),
    sentence: sentenceOf(rectangle, hostsText(hosts), vantages, all, count, known),
  };
}

function sentenceOf(
  { change, protocol, ranges }: Rectangle,
  hosts: string,
  vantages: readonly string[] | null,
  all: readonly Seat[],
  count: number,
  { serviceName, risks }: Known,
): string {
  const what = `${portsText(protocol, ranges, serviceName)} of ${hosts} ${change.predicate}`;
  const { gravity } = change;
  // What the policy says of it goes before what is known of the number, as in its severity.
  const judgedByRisk = gravity !== null && gravity.fixed === null && gravity.own === null;
  const risk = judgedByRisk ? risksText(risks.among(protocol, ranges), count) : '';
  const from =
    vantages === null ? (all.every(({ names }) => names === null) ? null : 'every vantage') : vantagesText(vantages);
  return from === null ? `${what.charAt(0).toUpperCase()}${what.slice(1)}${risk}` : `From ${from}: ${what}${risk}`;
}
