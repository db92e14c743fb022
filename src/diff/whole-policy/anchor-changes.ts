// Changes of `anchors`: which ports of a host alone may be asked again and again. They change how a run asks, and not what it judges.
import { getOrCreate } from '../../base/get-or-create.ts';
import type { SourcePosition } from '../../model/diagnostic.ts';
import type { PolicyChange } from '../../model/documents/policy-diff.ts';
import type { HostPattern, Policy } from '../../model/policy.ts';
import { addressRangeText } from '../host-text.ts';
import { hostsText } from '../phrases.ts';
import { plainChange } from '../plain-change.ts';
import { rulesOf } from '../rules.ts';

interface Chosen {
  readonly ports: Set<number>;
  readonly positions: SourcePosition[];
}

/** Of hosts that both policies name: one that comes or goes is told of by what is expected of it. */
export function anchorChanges(old: Policy, now: Policy): PolicyChange[] {
  const [olds, news] = [chosenOf(old), chosenOf(now)];
  const alike = new Map<string, string[]>();
  for (const [host, before] of olds) {
    const after = news.get(host);
    if (after === undefined) continue;
    const [was, is] = [textOf(before), textOf(after)];
    if (was !== is) getOrCreate(alike, JSON.stringify([was, is]), () => []).push(host);
  }
  return [...alike].map(([key, hosts]) => {
    const [was, is] = JSON.parse(key) as [string | null, string | null];
    const changed = hosts.sort().map((host) => ({ host, family: null }));
    const placesOf = (all: ReadonlyMap<string, Chosen>) =>
      rulesOf(hosts.flatMap((host) => all.get(host)?.positions ?? []));
    return plainChange({
      kind: 'settings',
      mark: 'neutral',
      hosts: changed,
      was,
      now: is,
      oldRules: placesOf(olds),
      newRules: placesOf(news),
      sentence: sentenceOf(hostsText(changed), was, is),
    });
  });
}

function chosenOf({ hosts: items }: Policy): Map<string, Chosen> {
  const found = new Map<string, Chosen>();
  for (const { hosts, anchors } of items)
    for (const { pattern } of hosts) {
      const chosen = getOrCreate(found, patternText(pattern), () => ({ ports: new Set<number>(), positions: [] }));
      if (anchors === null) continue;
      for (const port of anchors.ports) chosen.ports.add(port);
      chosen.positions.push(anchors.position);
    }
  return found;
}

function patternText(pattern: HostPattern): string {
  return pattern.kind === 'name' ? pattern.name : addressRangeText(pattern);
}

/** `443`, `443, 8443`; null where any port that answers will do. */
function textOf({ ports }: Chosen): string | null {
  return ports.size === 0 ? null : [...ports].sort((a, b) => a - b).join(', ');
}

function sentenceOf(hosts: string, was: string | null, now: string | null): string {
  if (now === null) return `Any port of ${hosts} that answers may be its anchor now; before, only ${was} was.`;
  if (was === null) return `Only ${now} may be an anchor of ${hosts} now; before, any port that answered was.`;
  return `Only ${now} may be an anchor of ${hosts} now; before, only ${was} was.`;
}
