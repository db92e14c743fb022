// A finding in a few words, for a line or a title: `5432 postgresql open on db1.example.com`. Plain text, escaped by nobody yet.
import { seenWords, stateText } from '../text/cause-text.ts';
import { groupHosts, groupPlaces, groupPorts, portSets } from './group-texts.ts';
import type { VerdictGroup } from './verdict-groups.ts';

/** `5432 postgresql open on db1.example.com (203.0.113.20)`, `gone.example.com`. Plain text, escaped by nobody yet. */
export function findingText(group: VerdictGroup): string {
  const { state, ports, address, host } = group.verdict;
  if (state === null)
    return group.places.length === 1 ? `${host} ${seenWords({ state, address })}` : `leads to ${groupPlaces(group)}`;
  if (ports === null) return groupHosts(group);
  const seen = state === 'unknown' ? '' : ` ${stateText(state)}`;
  return portSets(group).length === 1
    ? `${groupPorts(group)}${seen} on ${groupHosts(group)}`
    : `${seen === '' ? '' : `${seen.trim()}: `}${groupPlaces(group)}`;
}

/** The same for a title: hosts by their names alone, each once. */
export function findingTitle(group: VerdictGroup): string {
  const hosts = new Set<string>();
  const places = group.places.flatMap((place) =>
    hosts.has(place.host) || hosts.add(place.host).size === 0 ? [] : [{ ...place, address: null, alsoHosts: [] }],
  );
  return group.verdict.state === null ? findingText(group) : findingText({ ...group, places });
}
