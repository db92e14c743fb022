// Why a port that must not be open is: what listens there by default, and how that harms.
import { riskOf } from '../risk.ts';
import type { Finding, Meaning, Scene } from './finding.ts';
import { familyName, fromVantage, listed, portName } from './wording.ts';

/** A port is known by its number alone: the sentence names what uses it by default, not what answered. */
export function explainExposed(finding: Finding, scene: Scene): Meaning {
  const { port, protocol, judgement } = finding;
  const risk = riskOf(port, protocol);
  const reachable = risk
    ? `: this is the port of ${risk.what}, reachable ${fromVantage(scene.vantage)}; ${risk.why}.`
    : `: something listens there and is reachable ${fromVantage(scene.vantage)}.`;
  const oneFamily = onlyThisFamily(finding, scene);
  if (oneFamily !== null) return { meaning: `${reachable} ${oneFamily.meaning}`, advice: oneFamily.advice };
  if (risk) return { meaning: reachable, advice: `${risk.advice} If it is meant to be open, say so in the policy.` };
  const close =
    judgement.entry.expected === 'closed'
      ? 'stop it or bind it to an internal interface'
      : `stop it, bind it to an internal interface, or drop ${portName(port, protocol)} in the firewall`;
  return {
    meaning: reachable,
    advice: `Find out what listens on it, then ${close}. If it is meant to be open, say so in the policy.`,
  };
}

/** The classic of dual stack: rules for one family, and the other wide open. */
function onlyThisFamily(
  { planned, addressIndex, judgement, protocol, port }: Finding,
  { facts }: Scene,
): Meaning | null {
  const siblings = facts.siblings(addressIndex, judgement, protocol, port);
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
