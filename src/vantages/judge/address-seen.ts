// What the vantages of a merge heard from one address: who asked it, who was answered, and to whom it was silent throughout.
import { isAnswer, speaksOfTarget } from '../../model/causes.ts';
import type { Verdict } from '../../model/verdict.ts';
import { vantageKey } from '../vantage-names.ts';

/** Vantages by their key, in the order of the verdicts. */
export interface AddressSeen {
  /** Any port was open, refused with an RST, or replied over UDP. */
  readonly answered: readonly string[];
  /** Nothing answered, and at least one port stayed silent or was refused by ICMP, which a firewall on the way does too. */
  readonly silent: readonly string[];
  /** Any port was open. */
  readonly open: ReadonlySet<string>;
}

const SILENT = 1;
const ANSWERED = 2;

/** @param lists all verdicts on the ports of the address, whichever host they are of */
export function addressSeen(lists: Iterable<readonly Verdict[]>): AddressSeen {
  const heard = new Map<string, number>();
  const open = new Set<string>();
  for (const verdicts of lists) {
    for (const { vantage, cause, state } of verdicts) {
      if (cause === null || !speaksOfTarget(cause)) continue;
      const key = vantageKey(vantage);
      const level = isAnswer(cause) || state === 'open' ? ANSWERED : SILENT;
      heard.set(key, Math.max(level, heard.get(key) ?? 0));
      if (state === 'open') open.add(key);
    }
  }
  const of = (level: number) => [...heard].filter(([, one]) => one === level).map(([key]) => key);
  return { answered: of(ANSWERED), silent: of(SILENT), open };
}

/** The vantages that an address is silent to while it answers another; none where it is silent to all of them. */
export function shutVantages({ answered, silent }: AddressSeen): readonly string[] {
  return answered.length === 0 ? [] : silent;
}
