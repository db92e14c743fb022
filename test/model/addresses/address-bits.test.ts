import ipaddr from 'ipaddr.js';
import { describe, expect, it } from 'vitest';
import { bitsOfAddress, masked, prefixText, textOfBytes } from '../../../src/model/addresses/address-bits.ts';

describe('bitsOfAddress', () => {
  it.each([
    ['192.0.2.1', 4, 0xc0000201n],
    ['255.255.255.255', 4, 0xffffffffn],
    ['::', 6, 0n],
    ['::1', 6, 1n],
    ['2001:db8::', 6, 0x20010db8n << 96n],
    ['fe80::1%eth0', 6, (0xfe80n << 112n) | 1n],
    ['::ffff:192.0.2.1', 6, 0xffffc0000201n],
    ['1:2:3:4:5:6:7:8', 6, 0x00010002000300040005000600070008n],
  ] as const)('reads %s', (address, family, bits) => {
    expect(bitsOfAddress(address)).toEqual({ family, bits });
  });
});

describe('prefixText', () => {
  it.each([
    ['10.20.30.40', 16, '10.20.0.0/16'],
    ['192.0.2.1', 0, '0.0.0.0/0'],
    ['fd00:1ab:0:7::1', 48, 'fd00:1ab::/48'],
    ['2001:db8::1', 0, '::/0'],
  ])('%s /%i', (address, length, text) => {
    const parsed = bitsOfAddress(address);
    expect(prefixText({ ...parsed, bits: masked(parsed, length) }, length)).toBe(text);
  });

  it.each(['::', '::1', '1::', '1:0:0:2::3', '1:0:0:2:3:0:0:4', '1:0:2:3:4:5:6:7', 'fe80::a:0:0:1', '2001:db8::7'])(
    '%s is written as others write it, and read back',
    (address) => {
      const bytes = ipaddr.parse(address).toByteArray();
      expect(textOfBytes(bytes)).toBe((ipaddr.fromByteArray(bytes) as ipaddr.IPv6).toRFC5952String());
      expect(prefixText(bitsOfAddress(address), 128)).toBe(`${textOfBytes(bytes)}/128`);
    },
  );
});
