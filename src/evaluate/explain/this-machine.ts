// Why nothing is known of a port where this machine or this run failed: no route, no neighbour, its own firewall, its resources.
import type { CauseOf } from '../../model/causes.ts';
import { familyName, portName } from './clauses/wording.ts';
import { explainDeaf } from './deaf.ts';
import type { Context, Explanation, Finding } from './finding.ts';
import { explainNotCovered } from './not-covered.ts';

/** By cause: those that speak of this machine or of this run, never of the target. */
export const NOT_OF_THE_TARGET: Readonly<
  Record<CauseOf<'this-machine' | 'nobody'>, (finding: Finding, context: Context) => Explanation>
> = {
  'no-route': noRoute,
  'no-neighbour': ({ applied, planned, seen }) => {
    const { expected } = applied.entry;
    const { address, family } = planned;
    const detail = seen.detail === null ? '' : `, ${seen.detail}`;
    return {
      explanation:
        family === 4
          ? `Expected ${expected}, but nothing is known of this port: on this machine's own network nobody answers to ${address}, or to the router that leads there (ARP failed${detail}).`
          : `Expected ${expected}, but nothing is known of this port: on this machine's own network nobody answers to ${address}, or to the router that leads there (neighbour discovery failed${detail}).`,
      advice: `Check that the host (or the router) is up and still has that address; take ${address} out of the policy if nobody has it.`,
    };
  },
  'local-firewall': ({ applied, port, protocol, planned, seen }) => ({
    explanation: `Expected ${applied.entry.expected}, but nothing is known of this port: a firewall on this machine itself stopped the probe${inBrackets(seen.detail)}.`,
    advice: `Let this machine send to ${planned.address} on ${portName(port, protocol)} (its OUTPUT rules), or run from another place.`,
  }),
  'local-resources': shortage,
  'deaf-vantage': explainDeaf,
  'dns-failed': ({ applied, planned }) => ({
    explanation: `Expected ${applied.entry.expected}, but nothing is known of this port: DNS failed for ${applied.host ?? planned.address}.`,
    advice: 'Check the resolver of this machine and run again.',
  }),
  'out-of-scope': ({ applied, planned }) => ({
    explanation: `Expected ${applied.entry.expected}, but nothing is known of this port: ${planned.address} is outside the scope, so it was not probed.`,
    advice: 'Widen the scope if this address may be probed; if it may not, take it out of the policy.',
  }),
  cancelled: ({ applied }) => ({
    explanation: `Expected ${applied.entry.expected}, but nothing is known of this port: the run was stopped before its turn.`,
    advice: 'Run again and let it finish.',
  }),
  'not-covered': explainNotCovered,
};

function noRoute({ applied, planned, seen }: Finding, { facts }: Context): Explanation {
  const { expected } = applied.entry;
  const { address } = planned;
  const family = familyName(planned.family);
  const detail = inBrackets(seen.detail);
  if (facts.routed(planned.family)) {
    return {
      explanation: `Expected ${expected}, but nothing is known of this port: this machine has no route to ${address}${detail}, so nothing was sent.`,
      advice: 'Add the route (or bring the VPN up), or run from a machine that has one.',
    };
  }
  return {
    explanation: `Expected ${expected}, but nothing is known of this port: this machine has no ${family} to reach ${address} with${detail}, so nothing was sent.`,
    advice:
      planned.family === 6
        ? "Run from a machine with IPv6 (GitHub's hosted runners have no IPv6), or set family: ipv4 to check IPv4 alone."
        : 'Run from a machine with IPv4, or set family: ipv6 to check IPv6 alone.',
  };
}

function shortage({ applied, seen }: Finding): Explanation {
  const { expected } = applied.entry;
  switch (seen.detail) {
    case 'ESELFCONNECT':
      return {
        explanation: `Expected ${expected}, but nothing is known of this port: the only one that answered was this very probe, connected to itself, as loopback does when ports are short.`,
        advice: 'Widen net.ipv4.ip_local_port_range on this machine, or run again.',
      };
    case 'EMFILE':
    case 'ENFILE':
      return {
        explanation: `Expected ${expected}, but nothing is known of this port: this machine ran out of file descriptors.`,
        advice: 'Raise the limit (ulimit -n), or lower in-flight under limits.',
      };
    case 'EADDRNOTAVAIL':
      return {
        explanation: `Expected ${expected}, but nothing is known of this port: this machine had no local address or port left to send from (EADDRNOTAVAIL).`,
        advice: 'Wait until the connections of earlier runs are gone and run again, or lower rate under limits.',
      };
    default:
      return {
        explanation: `Expected ${expected}, but nothing is known of this port: this machine ran out of something that a probe needs${inBrackets(seen.detail)}.`,
        advice: 'Lower rate and in-flight under limits, or run on a machine with more to spare.',
      };
  }
}

function inBrackets(detail: string | null): string {
  return detail === null ? '' : ` (${detail})`;
}
