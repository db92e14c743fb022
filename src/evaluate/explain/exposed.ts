// Why a port that must not be open is: what listens there by default, and how that harms.
import type { Observation } from '../../model/observation.ts';
import type { Protocol } from '../../model/words.ts';
import { type Risk, riskOfOpen } from '../risks/risk.ts';
import { protocolOf, questionName } from './clauses/udp-questions.ts';
import { acceptsAnything, familyName, fromVantage, listed, thisMachine } from './clauses/wording.ts';
import type { Context, Explanation, Finding } from './finding.ts';

/** Not everybody who is woken by a finding may decide that it is none. */
const IF_IT_MUST_STAY =
  'If it must stay open, let its owner say so: a waiver with an end date, or `open` in the policy.';

export function explainExposed(finding: Finding, context: Context): Explanation {
  const { port, protocol, applied, seen } = finding;
  if (seen.acceptsAnything && seen.evidence === 'none') return acceptsAll(finding, context);
  const explanation = whatIsOpen(finding, context);
  const oneFamily = onlyThisFamily(finding, context);
  if (oneFamily !== null) return { explanation: `${explanation} ${oneFamily.explanation}`, advice: oneFamily.advice };
  const risk = riskOfOpen(seen, port, protocol);
  if (risk)
    return {
      explanation,
      advice: `${risk.advice} ${IF_IT_MUST_STAY}`,
    };
  const command = listeners(protocol);
  return {
    explanation,
    advice:
      applied.entry.expected === 'closed'
        ? `Find out what listens there (${command} on the host) and stop it. ${IF_IT_MUST_STAY}`
        : `Find out what listens there (${command} on the host), then stop it or block the port in the firewall. ${IF_IT_MUST_STAY}`,
  };
}

/** Lists the listeners of a host with their programs. */
function listeners(protocol: Protocol): string {
  return protocol === 'tcp' ? 'ss -ltnp' : 'ss -lunp';
}

/**
 * A TCP port is known by its number alone: the sentence names what uses it by default, not what answered. Over UDP a reply
 * to a protocol's own question says what answered.
 */
function whatIsOpen({ port, protocol, seen }: Finding, { vantage }: Context): string {
  const from = fromVantage(vantage);
  const spoken = protocolOf(seen.question);
  const risk = riskOfOpen(seen, port, protocol);
  if (risk === null) return unknownService(seen, protocol, from);
  return spoken === null
    ? `This is the port of ${risk.what}, and it is reachable ${from}: ${risk.why}.`
    : `It answered ${questionName(seen.question)}, so this is ${risk.what}, and it is reachable ${from}: ${risk.why}.`;
}

function unknownService({ question }: Observation, protocol: Protocol, from: string): string {
  const spoken = protocolOf(question);
  if (spoken !== null) return `It answered ${questionName(question)}, so it speaks ${spoken} and is reachable ${from}.`;
  return protocol === 'tcp'
    ? `A service that the policy does not allow accepts connections ${from}.`
    : `A service that the policy does not allow answers ${from}.`;
}

/** Let in is let in, whatever stands behind: nothing is proven, and nothing ruled out. */
function acceptsAll({ planned, port, protocol, seen }: Finding, { sources }: Context): Explanation {
  return {
    explanation: `${unproven(riskOfOpen(seen, port, protocol))} ${acceptsAnything()}`,
    advice: `Check on the host whether anything listens on this port (ss -ltn). To find out from here, let that device trust ${thisMachine(sources, planned)}, or probe from behind it.`,
  };
}

function unproven(risk: Risk | null): string {
  return risk === null
    ? 'Connections get in, but "open" here does not show whether a service is running.'
    : `Connections get in, but "open" here does not show whether ${risk.what}, is running.`;
}

/** The classic of dual stack: shut over one family, and open over the other. */
function onlyThisFamily(
  { planned, addressIndex, applied, protocol, port }: Finding,
  { facts }: Context,
): Explanation | null {
  const siblings = facts.siblings(addressIndex, applied, protocol, port);
  const others = siblings.filter(({ family }) => family !== planned.family);
  const isShut = others.every(({ state, proven }) => state === 'closed' || (state === 'filtered' && proven));
  if (others.length === 0 || !isShut) return null;
  const own = familyName(planned.family);
  const other = familyName(planned.family === 4 ? 6 : 4);
  const where = listed(others.map(({ address }) => address));
  const advice = `Block this port in the firewall's ${own} rules, or stop the service from listening on ${own}. ${IF_IT_MUST_STAY}`;
  if (others.every(({ state }) => state === 'filtered'))
    return {
      explanation: `Over ${other} (${where}) the port is filtered, so what blocks it there does not cover ${own}.`,
      advice,
    };
  if (others.every(({ state }) => state === 'closed'))
    return {
      explanation: `Over ${other} (${where}) the port is closed, so the service usually listens on ${own} alone.`,
      advice,
    };
  return { explanation: `Over ${other} (${where}) the port is not open.`, advice };
}
