// Change groups to rows of the diff: their hosts and ports as text, how severe they are, and the sentence.
import type { PolicyChange } from '../../model/documents/policy-diff.ts';
import { countPorts, rangesText } from '../../model/port-ranges.ts';
import type { ServiceName } from '../../model/words.ts';
import { changedHosts } from '../host-text.ts';
import { hostsText, portsText, risksText, vantagesText } from '../phrases.ts';
import { rulesOf } from '../rules.ts';
import type { VantageGroup } from '../vantage-groups.ts';
import { vantagesOf } from '../vantage-groups.ts';
import type { ChangeGroup } from './change-groups.ts';
import { PORTS } from './point-change.ts';
import type { RiskyPorts } from './risky-ports.ts';

interface Known {
  readonly serviceName: ServiceName;
  readonly risks: RiskyPorts;
}

/** @param all every vantage group, so that what holds from all of them names none */
export function portChange(group: ChangeGroup, all: readonly VantageGroup[], known: Known): PolicyChange {
  const { change, protocol, ranges } = group;
  const { kind, mark, gravity, was, now } = change;
  const hosts = changedHosts(group.cells);
  const vantages = vantagesOf(group.vantageGroups, all);
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
    oldRules: rulesOf(group.oldRules),
    newRules: rulesOf(group.newRules),
    sentence: sentenceOf(group, hostsText(hosts), vantages, all, count, known),
  };
}

function sentenceOf(
  { change, protocol, ranges }: ChangeGroup,
  hosts: string,
  vantages: readonly string[] | null,
  all: readonly VantageGroup[],
  count: number,
  { serviceName, risks }: Known,
): string {
  const ports = portsText(protocol, ranges, serviceName);
  const { gravity } = change;
  // What the policy says of it goes before what is known of the number, as in its severity.
  const judgedByRisk = gravity !== null && gravity.fixed === null && gravity.own === null;
  const risk = judgedByRisk ? risksText(risks.among(protocol, ranges), count) : '';
  const from =
    vantages === null ? (all.every(({ names }) => names === null) ? null : 'every vantage') : vantagesText(vantages);
  const subject =
    from === null
      ? `${ports.charAt(0).toUpperCase()}${ports.slice(1)} of ${hosts}`
      : `From ${from}: ${ports} of ${hosts}`;
  return `${change.sentence.replace(PORTS, () => subject)}${risk}`;
}
