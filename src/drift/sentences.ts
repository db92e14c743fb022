// What changed, in words. Addresses and names of unknown origin stand in them: they are not escaped.
import { firstFew } from '../base/numbers-and-lists.ts';
import type { PortRange } from '../model/policy.ts';
import { countPorts, rangeText, unitedRanges } from '../model/port-ranges.ts';
import type { Protocol, State, VerdictKind } from '../model/words.ts';
import type { ChangedAddresses } from './changed-addresses.ts';
import type { PortChangeKind } from './port-change.ts';
import { isKnownOpen, type PortStatus } from './port-status.ts';

/** Addresses or ranges of ports that a sentence lists; the rest is counted. */
const MOST_LISTED = 10;

const SEEN: Readonly<Record<State, string>> = {
  open: 'open',
  closed: 'closed',
  filtered: 'filtered',
  'open|filtered': 'silent (open or filtered)',
  unknown: 'not known',
};

/** Why a port that is open now has no status in the baseline. */
export type NotAsked = 'new-host' | 'not-resolved' | 'not-asked';

const NOT_ASKED: Readonly<Record<NotAsked, string>> = {
  'new-host': 'the baseline says nothing about this host',
  'not-resolved': 'the name did not resolve in the baseline',
  'not-asked': 'the baseline did not ask it',
};

/** @param moved the address is new to its name, and is compared with those that the name had */
export function portSentence(
  kind: PortChangeKind,
  before: PortStatus | null,
  after: PortStatus,
  moved: boolean,
  notAsked: NotAsked,
): string {
  const told = {
    'newly-open': newlyOpen,
    'newly-blocked': () => `It was open, and is ${SEEN[after.state]} now.`,
    'changed-verdict': judgedOtherwise,
  }[kind](before, after, notAsked);
  const caveat =
    after.state === 'open' && !after.proven
      ? ' The address accepts connections on any port, so "open" does not show that a service is running.'
      : '';
  return `${told}${caveat}${moved ? ' The address is new to the name, and was compared with those that the name had.' : ''}`;
}

function newlyOpen(before: PortStatus | null, _after: PortStatus, notAsked: NotAsked): string {
  if (before === null) return `It is open now; whether it was is not known: ${NOT_ASKED[notAsked]}.`;
  switch (before.state) {
    case 'closed':
    case 'filtered':
      return `It was ${SEEN[before.state]}, and is open now.`;
    case 'open':
      return 'It is open now; whether it was is not known: its address accepted connections on any port in the baseline.';
    case 'open|filtered':
      return 'It is open now; whether it was is not known: the baseline heard nothing from it.';
    case 'unknown':
      return 'It is open now; whether it was is not known: the baseline could not tell.';
  }
}

function judgedOtherwise(before: PortStatus | null, after: PortStatus): string {
  if (before === null) return '';
  if (after.state === 'unknown' && before.state === 'unknown')
    return `It could not be known then, nor now, and is judged otherwise (${before.verdict} then, ${after.verdict} now).`;
  if (after.state === 'unknown') return `It was ${SEEN[before.state]}; what it is now could not be known.`;
  if (before.state === 'unknown') return `It is ${SEEN[after.state]} now; what it was the baseline could not tell.`;
  if (before.state !== after.state)
    return `It was ${SEEN[before.state]}, and is ${SEEN[after.state]} now, which is judged otherwise (${before.verdict} then, ${after.verdict} now).`;
  if (isKnownOpen(before) !== isKnownOpen(after))
    return `It is open as before, but ${after.proven ? 'no longer' : 'now'} at an address that accepts any port, which is judged otherwise (${before.verdict} then, ${after.verdict} now).`;
  return `It is ${SEEN[after.state]} as before, and judged otherwise (${before.verdict} then, ${after.verdict} now).`;
}

interface Judged {
  readonly verdict: VerdictKind;
}

/** Of a name that is bound to addresses. */
export function nameSentence(before: Judged, after: Judged): string {
  return `What DNS says of the name is judged otherwise (${before.verdict} then, ${after.verdict} now).`;
}

/** @param open by protocol, what was open there; ranges in any order */
export function goneHostSentence(open: Readonly<Record<Protocol, readonly PortRange[]>>): string {
  const was = [...rangesOf(open.tcp, ''), ...rangesOf(open.udp, '/udp')];
  const ports = countPorts(unitedRanges(open.tcp)) + countPorts(unitedRanges(open.udp));
  const gone = 'This run says nothing about the host: the policy no longer names it, or no longer judges it from here.';
  if (was.length === 0) return gone;
  return ports === 1
    ? `${gone} It had an open port: ${listed(was)}.`
    : `${gone} It had ${ports} open ports: ${listed(was)}.`;
}

function rangesOf(ranges: readonly PortRange[], suffix: string): string[] {
  return unitedRanges(ranges).map((range) => `${rangeText(range)}${suffix}`);
}

export const NEW_HOST = 'The baseline says nothing about this host.';

/** @param led the name led anywhere before */
export function addressSentence({ added, gone }: ChangedAddresses, led: boolean): string {
  if (gone.length === 0)
    return led ? `The name also leads to ${listed(added)} now.` : `The name leads to ${listed(added)} now.`;
  if (added.length === 0) return `The name no longer leads to ${listed(gone)}.`;
  return `The name leads to ${listed(added)} now, and no longer to ${listed(gone)}.`;
}

function listed(texts: readonly string[]): string {
  return firstFew(texts, MOST_LISTED, String);
}
