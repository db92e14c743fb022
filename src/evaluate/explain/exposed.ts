// Why a port that must not be open is: what listens there by default, and how that harms.
import { riskOfOpen } from '../risks/risk.ts';
import type { Context, Explanation, Finding } from './finding.ts';
import { protocolOf } from './udp-questions.ts';
import { acceptsAnything } from './unproven.ts';
import { familyName, fromVantage, listed, portName, thisMachine } from './wording.ts';

/**
 * A TCP port is known by its number alone: the sentence names what uses it by default, not what answered. Over UDP a reply
 * to a protocol's own question says what answered.
 */
export function explainExposed(finding: Finding, context: Context): Explanation {
  const { port, protocol, applied, seen } = finding;
  const risk = riskOfOpen(seen, port, protocol);
  const spoken = protocolOf(seen.question);
  const usual = risk ? `this is the port of ${risk.what}` : null;
  if (seen.acceptsAnything && seen.evidence === 'none') return acceptsAll(finding, context, usual);
  const reachable = `reachable ${fromVantage(context.vantage)}`;
  const what = risk
    ? `: ${spoken === null ? usual : `that is ${risk.what}`}, ${reachable}; ${risk.why}.`
    : `: ${spoken === null ? 'something listens there' : `what replied speaks ${spoken}`} and is ${reachable}.`;
  const oneFamily = onlyThisFamily(finding, context);
  if (oneFamily !== null) return { meaning: `${what} ${oneFamily.meaning}`, advice: oneFamily.advice };
  if (risk) return { meaning: what, advice: `${risk.advice} If it is meant to be open, say so in the policy.` };
  const close =
    applied.entry.expected === 'closed'
      ? 'stop it or bind it to an internal interface'
      : `stop it, bind it to an internal interface, or drop ${portName(port, protocol)} in the firewall`;
  return {
    meaning: what,
    advice: `Find out what listens on it, then ${close}. If it is meant to be open, say so in the policy.`,
  };
}

/** Let in is let in, whatever stands behind: nothing is proven, and nothing ruled out. */
function acceptsAll({ planned, port, protocol }: Finding, { sources }: Context, usual: string | null): Explanation {
  const meant = usual === null ? '' : `; ${usual}`;
  return {
    meaning: `; ${acceptsAnything(planned)}, so this open neither proves a service nor rules one out${meant}.`,
    advice: `Look on the host itself whether anything listens on ${portName(port, protocol)} (ss -ltn), or ask from behind that device; to have it told apart from here, let the device trust ${thisMachine(sources, planned)}.`,
  };
}

/** The classic of dual stack: rules for one family, and the other wide open. */
function onlyThisFamily(
  { planned, addressIndex, applied, protocol, port }: Finding,
  { facts }: Context,
): Explanation | null {
  const siblings = facts.siblings(addressIndex, applied, protocol, port);
  const others = siblings.filter(({ family }) => family !== planned.family);
  const shut = others.filter(({ state }) => state === 'closed' || state === 'filtered');
  if (shut.length === 0 || shut.length < others.length) return null;
  const other = familyName(planned.family === 4 ? 6 : 4);
  const own = familyName(planned.family);
  return {
    meaning: `Over ${other} (${listed(shut.map(({ address }) => address))}) it is not open: the firewall usually has rules for ${other} alone.`,
    advice: `Give the firewall the same rule for ${own} that it has for ${other}, or bind the service to its ${other} address.`,
  };
}
