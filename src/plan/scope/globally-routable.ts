// Whether an address is one of the internet's: what a name in a scope may let in.
import ipaddr from 'ipaddr.js';
import { type Pref64, windowsOf } from '../../model/addresses/embedded-ipv4.ts';
import type { Family } from '../../model/words.ts';
import { addressText } from '../address-text.ts';

/** Global unicast, 2000::/3: IANA has given out nothing else of IPv6. */
const GLOBAL_UNICAST = 0b001n;

/** Whether an address, and what it stands for, is one of the internet's (IANA's special-purpose registries have the others). */
export function isGloballyRoutable(family: Family, value: bigint, pref64: readonly Pref64[] = []): boolean {
  const isUnicast = () => ipaddr.parse(addressText(family, value)).range() === 'unicast';
  if (family === 4) return isUnicast();
  const [window] = windowsOf({ family, first: value, last: value }, pref64);
  const embeddings = window?.embeddings ?? [];
  if (!embeddings.every(({ ipv4 }) => isGloballyRoutable(4, ipv4.first))) return false;
  const isIpv4 = embeddings.length > 0 && embeddings.every(({ alone }) => alone);
  return isIpv4 || (value >> 125n === GLOBAL_UNICAST && isUnicast());
}
