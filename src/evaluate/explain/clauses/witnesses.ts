// Who answered while a port was silent: what makes the silence evidence, as a clause.
import { isSilence } from '../../../model/causes.ts';
import type { Protocol } from '../../../model/words.ts';
import type { Context, Finding } from '../finding.ts';
import { isOfScan, isUdp, tries } from './observed-text.ts';
import { familyName } from './wording.ts';

/** @returns what silence or an ICMP error rests on, as a sentence: how often the port was asked, and who answered meanwhile */
export function restsOn(finding: Finding, context: Context): string {
  const { seen } = finding;
  const witnessed = meanwhile(finding, context);
  if (!isSilence(seen.cause)) return `An ICMP error came back${witnessed}.`;
  return isUdp(seen) ? `${tries(seen)} got no reply${witnessed}.` : `${tries(seen)} got no answer${witnessed}.`;
}

/**
 * @returns a clause with its comma: ", while port 443 on the same address answered before and after"; nothing where nothing
 *   that is known shows that anybody did
 */
export function meanwhile(finding: Finding, context: Context): string {
  const { seen, protocol, planned } = finding;
  const beside = portOfSameAddress(finding, context);
  // A stateful firewall on our own side may let TCP through and drop UDP: only UDP replies vouch for UDP silence. That an
  // ICMP error came back is shown by whatever was heard.
  const isUdpSilence = protocol === 'udp' && seen.state === 'open|filtered';
  if (isUdpSilence && seen.evidence !== 'none' && seen.anchor?.protocol !== 'udp')
    return othersReplied(finding, beside);
  if (beside !== null && seen.anchor === null) return `, while port ${beside} on the same address answered`;
  if (beside !== null) {
    return isOfScan(seen)
      ? `, while port ${beside} on the same address answered in the same scan`
      : `, while port ${beside} on the same address answered before and after`;
  }
  if (seen.evidence !== 'vouched') return '';
  return isOfScan(seen)
    ? `, while others over ${familyName(planned.family)} answered in the same scan`
    : `, while others over ${familyName(planned.family)} answered before and after`;
}

/** A scan made elsewhere shows that somebody answered it, never when. */
function othersReplied({ seen }: Finding, beside: string | null): string {
  if (isOfScan(seen)) {
    if (beside === null) return ', while others replied over UDP in the same scan';
    return seen.anchor === null
      ? `, while port ${beside} on the same address answered, and others replied over UDP in the same scan`
      : `, while port ${beside} on the same address answered in the same scan, and others replied over UDP in the same scan`;
  }
  if (beside === null) return ', while others replied over UDP before and after';
  return seen.anchor === null
    ? `, while port ${beside} on the same address answered, and others replied over UDP before and after`
    : `, while port ${beside} on the same address answered before and after, and others replied over UDP before and after`;
}

function portOfSameAddress({ seen, protocol, addressIndex }: Finding, { facts }: Context): string | null {
  const answer = seen.anchor ?? facts.answer(addressIndex);
  return answer === null ? null : portBeside(answer, protocol);
}

/** @returns the other port, with its protocol where the two could be confused: "443", "443/tcp" */
export function portBeside(other: { readonly port: number; readonly protocol: Protocol }, own: Protocol): string {
  return own === 'tcp' && other.protocol === 'tcp' ? `${other.port}` : `${other.port}/${other.protocol}`;
}
