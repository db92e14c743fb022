// Who answered while a port was silent: what makes the silence evidence, as a clause.
import type { Protocol } from '../../model/words.ts';
import type { Context, Finding } from './finding.ts';
import { isOfScan } from './observed-text.ts';
import { familyName } from './wording.ts';

/**
 * @returns a clause without its "while": "port 443 of the same address answered before and after"; null where nothing that is
 *   known shows that anybody did
 */
export function witnesses(finding: Finding, context: Context): string | null {
  const { seen, protocol, planned } = finding;
  const here = ofSameAddress(finding, context);
  // A stateful firewall on our own side may let TCP through and drop UDP: only UDP replies vouch for UDP silence. That an
  // ICMP error came back is shown by whatever was heard.
  const silent = protocol === 'udp' && seen.state === 'open|filtered';
  if (silent && seen.evidence !== 'none' && seen.anchor?.protocol !== 'udp') {
    const replies = `others replied over UDP${when(seen)}`;
    return here === null ? replies : `${here}, and ${replies}`;
  }
  if (here !== null) return here;
  return seen.evidence === 'vouched' ? `others over ${familyName(planned.family)} answered${when(seen)}` : null;
}

function ofSameAddress({ seen, protocol, addressIndex }: Finding, { facts }: Context): string | null {
  if (seen.anchor !== null) {
    return `port ${portBeside(seen.anchor, protocol)} of the same address answered${when(seen)}`;
  }
  const answer = facts.answer(addressIndex);
  return answer === null ? null : `port ${portBeside(answer, protocol)} of the same address answered`;
}

/** A scan made elsewhere shows that somebody answered it, never when. */
function when(seen: Finding['seen']): string {
  return isOfScan(seen) ? ' the same scan' : ' before and after';
}

/** @returns the other port, with its protocol where the two could be confused: "443", "443/tcp" */
export function portBeside(other: { readonly port: number; readonly protocol: Protocol }, own: Protocol): string {
  return own === 'tcp' && other.protocol === 'tcp' ? `${other.port}` : `${other.port}/${other.protocol}`;
}
