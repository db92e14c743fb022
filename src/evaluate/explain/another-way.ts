// Who answered did so on another way than the one that leads to this address, or the way changed: why that vouches for nothing.
import type { WayTaken } from '../../model/observation.ts';
import { andOrBut, observedText } from './clauses/observed-text.ts';
import { familyName, reachedBy } from './clauses/wording.ts';
import type { Explanation, Finding } from './finding.ts';

/** Somebody was heard over the family, but nobody to whom packets take the way that they take to this address. */
export function heardElsewhere(finding: Finding, way: WayTaken): Explanation {
  const { address, family } = finding.planned;
  const { applied, seen } = finding;
  const { expected } = applied.entry;
  const host = applied.host ?? address;
  const where = way.network === null ? '' : ` in ${way.network}`;
  // A router that has no route to a private network is one that a tunnel should have gone round.
  const explanation =
    seen.detail === 'ENETUNREACH'
      ? `Expected ${expected}, ${andOrBut(finding)} ${observedText(seen)}: ${address} is ${reachedBy(way)}, and nothing${where} answered this machine on that way both before and after (a router on the way said that it has no route there).`
      : `Expected ${expected}, ${andOrBut(finding)} ${observedText(seen)}: ${address} is ${reachedBy(way)}, and nothing${where} answered this machine on that way both before and after.`;
  return {
    explanation: `${explanation} ${whatElse(way, family)}`,
    advice: `${whatToCheck(way)} ${addControl(way, host)}`,
  };
}

/** A tunnel went down or came up: what was heard before says nothing of the way of now. */
export function wayChanged(finding: Finding, way: WayTaken): Explanation {
  const { applied, planned, seen } = finding;
  return {
    explanation: `Expected ${applied.entry.expected}, ${andOrBut(finding)} ${observedText(seen)}: the way to ${planned.address} changed while it was asked (now it is ${reachedBy(way)}), and nothing vouched for it on one way both before and after, so silence proves nothing.`,
    advice: 'Run again once the network is settled; if a tunnel or a VPN comes and goes, mend that first.',
  };
}

function whatElse({ network }: WayTaken, family: 4 | 6): string {
  return network === null
    ? `What did answer over ${familyName(family)} was reached on another way, and does not vouch for it.`
    : 'An answer from elsewhere, the public internet above all, does not vouch for it.';
}

function whatToCheck({ network, route }: WayTaken): string {
  if (network !== null) return 'If a tunnel or a VPN should lead there, check that it is up.';
  if (route === null) return 'Check that this machine reaches it.';
  return route.via === null
    ? `Check that this machine reaches anything over ${route.device}.`
    : `Check that ${route.via} forwards what this machine sends.`;
}

function addControl({ network, route }: WayTaken, host: string): string {
  const block = network ?? (route === null || route.length === 0 ? null : route.prefix);
  return block === null
    ? `Else add a port of ${host} that is known to be open, as open, or a control on the internet that this machine reaches the same way; or run from a place nearer to it.`
    : `Else add a port of ${host} that is known to be open, as open, or a control inside ${block}; or run from a place nearer to it.`;
}
