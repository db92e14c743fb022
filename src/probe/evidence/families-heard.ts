// The families in which anything answered this machine at all.
import type { PlannedAddress } from '../../model/plan.ts';
import type { Family } from '../../model/words.ts';
import type { Ledger } from '../record/ledger.ts';
import type { Responders } from './responders.ts';

export function familiesHeard(ledger: Ledger, responders: Responders): Set<Family> {
  const heard = new Set<Family>();
  for (const address of ledger.addresses.keys()) {
    const anchor = Math.max(responders.anchor(address, 'tcp'), responders.anchor(address, 'udp'));
    if (anchor >= 0) heard.add((ledger.addresses[address] as PlannedAddress).family);
  }
  return heard;
}
