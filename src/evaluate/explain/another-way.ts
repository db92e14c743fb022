// Who answered did so on another way than the one that leads to this address, or the way changed: why that vouches for nothing.
import type { WayTaken } from '../../model/observation.ts';
import { unanswered } from './clauses/observed-text.ts';
import { familyName, reachedBy } from './clauses/wording.ts';
import type { Context, Explanation, Finding } from './finding.ts';

/** Somebody was heard over the family, but nobody to whom packets take the way that they take to this address. */
export function heardElsewhere(finding: Finding, context: Context, way: WayTaken): Explanation {
  const { seen, planned } = finding;
  const where = way.network === null ? '' : ` in ${way.network}`;
  // A router that has no route to a private network is one that a tunnel should have gone round.
  const explanation =
    seen.detail === 'ENETUNREACH'
      ? `This address is ${reachedBy(way)}, and nothing${where} answered this machine on that way both before and after: a router on the way said that it has no route there (ENETUNREACH).`
      : `This address is ${reachedBy(way)}, and nothing${where} answered this machine on that way both before and after.`;
  return {
    explanation: `${explanation} ${whatElse(way, planned.family)} ${unanswered(seen)}`,
    advice: `${whatToCheck(way)} ${addControl(finding, context, way)}`,
  };
}

/** A tunnel went down or came up: what was heard before says nothing of the way of now. */
export function wayChanged({ seen }: Finding, way: WayTaken): Explanation {
  return {
    explanation: `The way to this address changed during the run (now it is ${reachedBy(way)}), and nothing answered both before and after on the same way, so silence proves nothing. ${unanswered(seen)}`,
    advice: 'Run again once the network is settled. If a tunnel or a VPN comes and goes, repair that first.',
  };
}

function whatElse({ network }: WayTaken, family: 4 | 6): string {
  return network === null
    ? `What did answer over ${familyName(family)} was reached on another way, and does not vouch for it.`
    : 'An answer from elsewhere, such as the public internet, does not vouch for it.';
}

function whatToCheck({ network, route }: WayTaken): string {
  if (network !== null) return 'If a tunnel or a VPN should lead there, check that it is up.';
  if (route === null) return 'Check that this machine reaches it.';
  return route.via === null
    ? `Check that this machine reaches anything over ${route.device}.`
    : `Check that ${route.via} forwards what this machine sends.`;
}

function addControl({ addressIndex, applied }: Finding, { facts }: Context, { network, route }: WayTaken): string {
  const block = network ?? (route === null || route.length === 0 ? null : route.prefix);
  if (facts.expectedOpen(addressIndex, applied) === 'none') {
    return block === null
      ? 'Else list a port of this host that is known to be open under `open`, add a control on the internet that is reached the same way, or run from a place nearer to it.'
      : `Else list a port of this host that is known to be open under \`open\`, add a control inside ${block}, or run from a place nearer to it.`;
  }
  return block === null
    ? 'Else add a control on the internet that is reached the same way, or run from a place nearer to it.'
    : `Else add a control inside ${block}, or run from a place nearer to it.`;
}
