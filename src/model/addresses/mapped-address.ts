// IPv4 addresses written as IPv6 ones: the kernel sends to `::ffff:198.51.100.2` over IPv4, so it is 198.51.100.2.

/** The first 96 bits of ::ffff:0:0/96 (RFC 4291 section 2.5.5.2). */
const MAPPED = 0xffffn;

/**
 * @param value an IPv6 address as a number
 * @returns the IPv4 address that packets go to as a number; null where they go over IPv6
 */
export function unmapped(value: bigint): bigint | null {
  return value >> 32n === MAPPED ? value & 0xffff_ffffn : null;
}
