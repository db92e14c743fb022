// Who answered did so on another way than the one that leads to this address, or the way changed: why that vouches for nothing.
import type { WayTaken } from '../../model/observation.ts';
import type { Explanation, Finding } from './finding.ts';
import { familyName } from './wording.ts';

/** Somebody was heard over the family, but nobody to whom packets take the way that they take to this address. */
export function heardElsewhere({ planned, applied, seen }: Finding, way: WayTaken): Explanation {
  const { address, family } = planned;
  const host = applied.host ?? address;
  const where = way.network === null ? '' : ` in ${way.network}`;
  // A router that has no route to a private network is one that a tunnel should have gone round.
  const noRoute = seen.detail === 'ENETUNREACH' ? ' (a router on the way said that it has no route there)' : '';
  return {
    meaning: `: ${address} is ${reached(way)}, and nothing${where} answered this machine on that way both before and after${noRoute}. ${whatElse(way, family)}`,
    advice: `${whatToCheck(way)} Else add a port of ${host} that is known to be open, as open, or a control ${controlOn(way)}; or run from a place nearer to it.`,
  };
}

/** A tunnel went down or came up: what was heard before says nothing of the way of now. */
export function wayChanged(address: string, way: WayTaken): Explanation {
  return {
    meaning: `: the way to ${address} changed while it was asked (now it is ${reached(way)}), and nothing vouched for it on one way both before and after, so silence proves nothing.`,
    advice: 'Run again once the network is settled; if a tunnel or a VPN comes and goes, mend that first.',
  };
}

function reached({ route, network }: WayTaken): string {
  if (route === null)
    return network === null ? 'reached by a route that this machine does not show' : 'of a private network';
  const { prefix, length, device, via } = route;
  const entry = length === 0 ? 'the default route' : `the route to ${prefix}`;
  return `reached over ${entry} (${device}, ${via === null ? 'directly' : `via ${via}`})`;
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

function controlOn({ network, route }: WayTaken): string {
  if (network !== null) return `inside ${network}`;
  if (route === null || route.length === 0) return 'on the internet that this machine reaches the same way';
  return `inside ${route.prefix}`;
}
