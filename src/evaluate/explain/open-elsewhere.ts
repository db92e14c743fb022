// Why a port that must be open is not, where another address of the same name has it open: the name, or one family.
import { isSilence } from '../../model/causes.ts';
import type { Protocol, State } from '../../model/words.ts';
import { askingMachine } from './clauses/asking-machine.ts';
import { isOfScan } from './clauses/observed-text.ts';
import { restsOn } from './clauses/witnesses.ts';
import { familyName, firewallBefore, listed } from './clauses/wording.ts';
import type { Context, Explanation, Finding } from './finding.ts';

/** The other addresses of the name say more than the cause does: the service runs, this address is the odd one out. */
export function openElsewhere(finding: Finding, context: Context): Explanation | null {
  const { planned, addressIndex, applied, protocol, port } = finding;
  const open = context.facts
    .siblings(addressIndex, applied, protocol, port)
    .filter(({ state, proven }) => state === 'open' && proven);
  const same = open.filter(({ family }) => family === planned.family).map(({ address }) => address);
  if (same.length > 0) return onThisHostAlone(finding, context, listed(same));
  return open.length === 0
    ? null
    : overOtherFamily(
        finding,
        context,
        open.map(({ address }) => address),
      );
}

/**
 * Another host of the same name is well: what is wrong is on this one, or before it. What came back says which.
 * @param where the addresses that have the port open
 */
function onThisHostAlone(finding: Finding, context: Context, where: string): Explanation {
  const { seen, addressIndex, protocol } = finding;
  const leave = mayGo(finding, context) ? ' If this host is not in service any more, take its address out of DNS.' : '';
  if (seen.state === 'closed') {
    return {
      explanation: `The same name has this port open on ${where}. Here it is refused, so some clients of the name may fail. Usually the service on this host is down, or listens on another interface; a firewall that rejects looks the same.`,
      advice: `On the host of this address, check that the service runs and on which address it listens (${listeners(protocol)}).${leave}`,
    };
  }
  if (!isSilence(seen.cause)) {
    return {
      explanation: `The same name has this port open on ${where}. Here a firewall or router rejects it, so some clients of the name may fail. ${restsOn(finding, context)}`,
      advice: `Compare the firewall rules of this address with those of ${where}, and allow ${askingMachine(finding, context)} to reach this port here too.${leave}`,
    };
  }
  const answers = seen.anchor !== null || context.facts.answer(addressIndex) !== null;
  return answers ? silentBesideAnswers(finding, context, where) : silentHost(finding, context, where, leave);
}

/** Other ports of the address answer: the host is there, and this port alone is not heard. */
function silentBesideAnswers(finding: Finding, context: Context, where: string): Explanation {
  const { planned, protocol } = finding;
  const firewall = firewallBefore(planned);
  if (protocol === 'udp') {
    return {
      explanation: `The same name has this port open on ${where}. Here it is silent, so some clients of the name may fail. Usually the service on this host is down, or ${firewall} drops the question or the reply. ${restsOn(finding, context)}`,
      advice: `On the host of this address, check that the service runs and on which address it listens (${listeners(protocol)}). If it does, compare the firewall rules with those of ${where}.`,
    };
  }
  return {
    explanation: `The same name has this port open on ${where}. Here it is silent, so some clients of the name may fail. Usually ${firewall} drops this port, or its service is overloaded and its accept queue is full. ${restsOn(finding, context)}`,
    advice: `Compare the firewall rules of this address with those of ${where}, and allow ${askingMachine(finding, context)} to reach this port here too. If they are the same, look at the accept queue on the host (ss -ltn: it is full if Recv-Q is above Send-Q).`,
  };
}

function silentHost(finding: Finding, context: Context, where: string, leave: string): Explanation {
  const firewall = firewallBefore(finding.planned);
  return {
    explanation: `The same name has this port open on ${where}. This address is silent, so some clients of the name may fail. Usually the host is down, DNS still lists an old host, or ${firewall} drops everything from ${isOfScan(finding.seen) ? 'the machine that scanned' : 'this machine'}. ${restsOn(finding, context)}`,
    advice: `Check that the host of this address is up. If it is, compare its firewall rules with those of ${where}.${leave}`,
  };
}

/** Lists the listeners of a host. */
function listeners(protocol: Protocol): string {
  return protocol === 'tcp' ? 'ss -ltn' : 'ss -lun';
}

function overOtherFamily(finding: Finding, context: Context, open: readonly string[]): Explanation {
  const { planned, seen } = finding;
  const own = familyName(planned.family);
  const otherFamily = planned.family === 4 ? 6 : 4;
  const other = familyName(otherFamily);
  const record = planned.family === 4 ? 'A' : 'AAAA';
  const where = listed(open);
  const advice = whatToDo(own, other, seen.state);
  return {
    explanation: why(own, other, where, seen.state),
    advice: mayGo(finding, context)
      ? `${advice} If ${own} is not meant, remove the ${record} record or set \`family: ipv${otherFamily}\`.`
      : advice,
  };
}

function why(own: string, other: string, where: string, state: State): string {
  switch (state) {
    case 'closed':
      return `The port is open over ${other} (${where}) and refused over ${own}: usually the service listens on ${other} alone.`;
    case 'filtered':
      return `The port is open over ${other} (${where}) and filtered over ${own}: usually the firewall lets only ${other} in.`;
    default:
      return `The port is open over ${other} (${where}) but not over ${own}: the service listens on ${other} alone, or the firewall lets only ${other} in.`;
  }
}

function whatToDo(own: string, other: string, state: State): string {
  switch (state) {
    case 'closed':
      return `Make the service listen on ${own} too. If it does, give the firewall the same rule for ${own} as for ${other}.`;
    case 'filtered':
      return `Give the firewall the same rule for ${own} as for ${other}. If it has one, check that the service listens on ${own} too.`;
    default:
      return `Make the service listen on ${own} too, and give the firewall the same rule for ${own} as for ${other}.`;
  }
}

/** Whether the address may be given up: what is open there would stay open, and nobody would look at it any more. */
function mayGo({ addressIndex }: Finding, { facts }: Context): boolean {
  return facts.answer(addressIndex)?.state !== 'open';
}
