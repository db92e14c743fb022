// Why a port that must be open is not, where another address of the same name has it open: the name, or one family.
import type { State } from '../../model/words.ts';
import { familyName, listed } from './clauses/wording.ts';
import type { Context, Explanation, Finding } from './finding.ts';

/** The other addresses of the name say more than the cause does: the service runs, this address is the odd one out. */
export function openElsewhere(finding: Finding, context: Context): Explanation | null {
  const { planned, addressIndex, applied, protocol, port } = finding;
  const open = context.facts
    .siblings(addressIndex, applied, protocol, port)
    .filter(({ state, proven }) => state === 'open' && proven);
  const same = open.filter(({ family }) => family === planned.family).map(({ address }) => address);
  if (same.length > 0) {
    return {
      explanation: `The same name has this port open on ${listed(same)}: usually DNS still lists an old host, or one member of the pool is down.`,
      advice: mayGo(finding, context)
        ? 'Check that this address still belongs to a host in service. If it does, repair that host; if not, take the address out of DNS.'
        : 'Check the service on the host of this address: other ports are open there, so the host is up.',
    };
  }
  return open.length === 0
    ? null
    : overOtherFamily(
        finding,
        context,
        open.map(({ address }) => address),
      );
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
