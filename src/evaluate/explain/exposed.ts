// Why a port that must not be open is: what listens there by default, and how that harms.
import { riskOfOpen } from '../risks/risk.ts';
import { observedText } from './clauses/observed-text.ts';
import { protocolOf } from './clauses/udp-questions.ts';
import { acceptsAnything, familyName, fromVantage, listed, portName, thisMachine } from './clauses/wording.ts';
import type { Context, Explanation, Finding } from './finding.ts';

export function explainExposed(finding: Finding, context: Context): Explanation {
  const { port, protocol, applied, seen } = finding;
  if (seen.acceptsAnything && seen.evidence === 'none') return acceptsAll(finding, context);
  const explanation = whatIsOpen(finding, context);
  const oneFamily = onlyThisFamily(finding, context);
  if (oneFamily !== null) return { explanation: `${explanation} ${oneFamily.explanation}`, advice: oneFamily.advice };
  const risk = riskOfOpen(seen, port, protocol);
  if (risk) return { explanation, advice: `${risk.advice} If it is meant to be open, say so in the policy.` };
  return {
    explanation,
    advice:
      applied.entry.expected === 'closed'
        ? 'Find out what listens on it, then stop it or bind it to an internal interface. If it is meant to be open, say so in the policy.'
        : `Find out what listens on it, then stop it, bind it to an internal interface, or drop ${portName(port, protocol)} in the firewall. If it is meant to be open, say so in the policy.`,
  };
}

/**
 * A TCP port is known by its number alone: the sentence names what uses it by default, not what answered. Over UDP a reply
 * to a protocol's own question says what answered.
 */
function whatIsOpen({ port, protocol, applied, seen }: Finding, { vantage }: Context): string {
  const { expected } = applied.entry;
  const observed = observedText(seen);
  const from = fromVantage(vantage);
  const spoken = protocolOf(seen.question);
  const risk = riskOfOpen(seen, port, protocol);
  if (risk === null) {
    return spoken === null
      ? `Expected ${expected}, but ${observed}: something listens there and is reachable ${from}.`
      : `Expected ${expected}, but ${observed}: what replied speaks ${spoken} and is reachable ${from}.`;
  }
  return spoken === null
    ? `Expected ${expected}, but ${observed}: this is the port of ${risk.what}, reachable ${from}; ${risk.why}.`
    : `Expected ${expected}, but ${observed}: that is ${risk.what}, reachable ${from}; ${risk.why}.`;
}

/** Let in is let in, whatever stands behind: nothing is proven, and nothing ruled out. */
function acceptsAll({ planned, port, protocol, applied, seen }: Finding, { sources }: Context): Explanation {
  const { expected } = applied.entry;
  const observed = observedText(seen);
  const anything = acceptsAnything(planned);
  const risk = riskOfOpen(seen, port, protocol);
  return {
    explanation:
      risk === null
        ? `Expected ${expected}, but ${observed}; ${anything}, so this open neither proves a service nor rules one out.`
        : `Expected ${expected}, but ${observed}; ${anything}, so this open neither proves a service nor rules one out; this is the port of ${risk.what}.`,
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
    explanation: `Over ${other} (${listed(shut.map(({ address }) => address))}) it is not open: the firewall usually has rules for ${other} alone.`,
    advice: `Give the firewall the same rule for ${own} that it has for ${other}, or bind the service to its ${other} address.`,
  };
}
