// Where an address is silent to one vantage and answers another, the first one's silence proves nothing: its passes become inconclusive.
import type { Verdict } from '../../model/verdict.ts';
import { vantageKey, vantagesText, vantageText } from '../vantage-names.ts';
import { type AddressSeen, shutVantages } from './address-seen.ts';

/** Whether a verdict would count silence as a block. */
function countsSilence({ verdict, lacks, expected }: Verdict): boolean {
  return (verdict === 'pass' || lacks !== undefined) && (expected === 'blocked' || expected === 'filtered');
}

/** What becomes of the verdicts on the ports of an address; null where nothing does. State and cause stay what was seen. */
export function shutVerdicts(address: string, seen: AddressSeen): ((verdict: Verdict) => Verdict) | null {
  const shut = shutVantages(seen);
  if (shut.length === 0) return null;
  const texts = new Map(shut.map((key) => [key, shutText(address, key, seen.answered)]));
  return (verdict) => {
    const text = texts.get(vantageKey(verdict.vantage));
    if (text === undefined || !countsSilence(verdict)) return verdict;
    const { lacks, ...rest } = verdict;
    return { ...rest, verdict: 'inconclusive', ...text };
  };
}

function shutText(address: string, key: string, answered: readonly string[]): Pick<Verdict, 'explanation' | 'advice'> {
  const where = vantageText(key);
  return {
    explanation: `No port of ${address} that ${where} asked answered it, and ${vantagesText(answered)} got answers there. The address may drop everything from ${where} alone (a ban, a block by a provider, a rule by country), so this silence does not show what other networks can reach.`,
    advice: `Look at what drops everything from ${where}: the firewall of the host, or a network on the way. As soon as one port of ${address} answers ${where}, its silence on the others counts again.`,
  };
}
