// Why nothing is known of a port where this machine or this run failed: no route, no neighbour, its own firewall, its resources.
import { isLoopback } from '../../model/addresses/private-network.ts';
import type { CauseOf } from '../../model/causes.ts';
import { familyName } from './clauses/wording.ts';
import { explainDeaf } from './deaf.ts';
import type { Context, Explanation, Finding } from './finding.ts';
import { explainNotCovered } from './not-covered.ts';
import { MORE_TIME, OUT_OF_TIME } from './out-of-time.ts';

/** By cause: those that speak of this machine or of this run, never of the target. */
export const NOT_OF_THE_TARGET: Readonly<
  Record<CauseOf<'this-machine' | 'nobody'>, (finding: Finding, context: Context) => Explanation>
> = {
  'no-route': noRoute,
  // Without the errno: the kernel's table or an EHOSTUNREACH says it, by chance, and the addresses of a network are to be one finding.
  'no-neighbour': ({ planned }) => ({
    explanation:
      planned.family === 4
        ? 'No machine on the local network answered for this address, or for the router that leads there (ARP failed).'
        : 'No machine on the local network answered for this address, or for the router that leads there (neighbour discovery failed).',
    advice:
      'Check that the host (or the router) is up and still has that address. If nobody has it, take it out of the policy. In place of a network, list the hosts that exist (docs/troubleshooting.md, "Addresses that nobody has").',
  }),
  'local-firewall': ({ seen }) => ({
    explanation: `A firewall on this machine itself stopped the probe${inBrackets(seen.detail)}.`,
    advice:
      'Allow this machine to send to this address and port, in its OUTPUT rules or in the allowed endpoints of an egress filter such as Harden-Runner. Or run from another place.',
  }),
  'local-resources': shortage,
  'deaf-vantage': explainDeaf,
  'dns-failed': () => ({
    explanation: 'DNS failed for this host, so nothing was asked.',
    advice: 'Check the resolver of this machine and run again.',
  }),
  'out-of-scope': () => ({
    explanation: 'This address is outside the scope, so it was not probed.',
    advice: 'If it may be probed, add it to the scope. If not, take it out of the policy.',
  }),
  'cannot-see': () => ({
    explanation: 'No vantage of the policy sees this, so nobody checked it.',
    advice: 'Check it from a vantage whose network lets it through.',
  }),
  cancelled: () => ({
    explanation: 'The run was stopped before this port had its turn.',
    advice: 'Run again and let it finish.',
  }),
  'out-of-time': () => ({
    explanation: OUT_OF_TIME,
    advice: MORE_TIME,
  }),
  'not-covered': explainNotCovered,
  'not-at-source': () => ({
    explanation: 'This machine is not where its vantage is (`source`), so nothing was asked.',
    advice: 'Run it on a machine that has such an address, or correct `source`.',
  }),
  'no-report': () => ({
    explanation: 'No report of this merge says anything about it.',
    advice: 'Run the vantage or the shard that it belongs to, and merge again with its report.json.',
  }),
};

function noRoute({ planned, seen }: Finding, { facts, hostedRunner }: Context): Explanation {
  const { address } = planned;
  const detail = inBrackets(seen.detail);
  if (seen.detail === 'ENOSOURCE') {
    return {
      explanation: `This machine has no ${familyName(planned.family)} address in the \`source\` that probes must leave from, so nothing was sent.`,
      advice: `Add its ${familyName(planned.family)} network to \`source\`, or list \`ipv${planned.family}\` under the vantage's \`cannot-see\`.`,
    };
  }
  if (isLinkLocal(address)) {
    return {
      explanation: `This is a link-local address, which is valid only on one network link, and this machine does not know which${detail}. Nothing was sent.`,
      advice: 'Write a routable address of the host (global, unique local or private), or its name.',
    };
  }
  if (isLoopback(address)) {
    return {
      explanation: `No interface of this machine has this loopback address${detail}, so nothing was sent.`,
      advice: 'Switch the loopback address on, or take it out of the policy.',
    };
  }
  if (seen.detail === 'ENETDOWN') {
    return {
      explanation: 'The network interface that leads to this address is down (ENETDOWN), so nothing was sent.',
      advice: 'Bring the interface up (ip link), or run from another machine.',
    };
  }
  if (facts.routed(planned.family)) {
    return {
      explanation: `This machine has no route to this address${detail}, so nothing was sent.`,
      advice: 'Add the route or bring the VPN up, or run from a machine that has a route.',
    };
  }
  return noFamily(planned.family, detail, hostedRunner === true);
}

/** No address of the family has a route. */
function noFamily(family: 4 | 6, detail: string, hostedRunner: boolean): Explanation {
  if (family === 4) {
    return {
      explanation: `This machine has no route over ${familyName(family)}${detail}, so nothing was sent.`,
      advice: 'Run from a machine with IPv4. If the host also has IPv6 and that is enough, set `family: ipv6` at it.',
    };
  }
  if (hostedRunner) {
    return {
      explanation: `GitHub's hosted runners have no IPv6${detail}, so nothing was sent.`,
      advice:
        "Check IPv6 from a self-hosted runner that has it. If the host also has IPv4 and that is enough, set `family: ipv4` at it, or list `ipv6` under the vantage's `cannot-see`.",
    };
  }
  return {
    explanation: `This machine has no route over ${familyName(family)}${detail}, so nothing was sent.`,
    advice:
      "Run from a machine with IPv6 (GitHub's hosted runners have none). If the host also has IPv4 and that is enough, set `family: ipv4` at it.",
  };
}

/** 169.254.0.0/16, fe80::/10. */
function isLinkLocal(address: string): boolean {
  return /^(?:169\.254\.|fe[89ab][0-9a-f]:)/i.test(address);
}

function shortage({ seen }: Finding): Explanation {
  switch (seen.detail) {
    case 'ESELFCONNECT':
      return {
        explanation:
          'The only answer came from the probe itself: its connection reached its own socket, as happens on loopback when ports are short.',
        advice: 'Widen net.ipv4.ip_local_port_range on this machine, or run again.',
      };
    case 'EMFILE':
    case 'ENFILE':
      return {
        explanation: `This machine ran out of file descriptors (${seen.detail}).`,
        advice: 'Raise the limit (ulimit -n), or lower `in-flight` under `limits`.',
      };
    case 'EADDRNOTAVAIL':
      return {
        explanation: 'This machine had no local address or port left to send from (EADDRNOTAVAIL).',
        advice: 'Wait until the connections of earlier runs are gone and run again, or lower `rate` under `limits`.',
      };
    default:
      return {
        explanation: `This machine ran short of a resource that a probe needs${inBrackets(seen.detail)}.`,
        advice: 'Lower `rate` and `in-flight` under `limits`, or run on a larger machine.',
      };
  }
}

function inBrackets(detail: string | null): string {
  return detail === null ? '' : ` (${detail})`;
}
