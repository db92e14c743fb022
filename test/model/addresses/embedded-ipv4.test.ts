// IPv6 addresses that stand for IPv4 ones, by RFC 6052's own examples and those of the tunnels.
import { describe, expect, it } from 'vitest';
import { type Pref64, pref64In, windowsOf } from '../../../src/model/addresses/embedded-ipv4.ts';
import type { AddressRange } from '../../../src/model/policy.ts';
import { addressText } from '../../../src/plan/address-text.ts';
import { parseAddress } from '../../../src/policy/values/ip-number.ts';

const value = (text: string) => parseAddress(text)?.value ?? 0n;
const behind = (text: string, pref64: readonly Pref64[] = []) => {
  const at = value(text);
  const windows = windowsOf({ family: 6, first: at, last: at }, pref64);
  return windows.flatMap(({ embeddings }) => embeddings.map(({ ipv4 }) => addressText(4, ipv4.first)));
};

describe('what an IPv6 address stands for', () => {
  it.each([
    ['64:ff9b::c000:221', ['192.0.2.33']],
    ['64:ff9b:1::c000:221', ['192.0.2.33']],
    ['::c000:221', ['192.0.2.33']],
    ['::ffff:0:c000:221', ['192.0.2.33']],
    ['2002:c000:221::1', ['192.0.2.33']],
    // The example of RFC 4380: the server, and the client with every bit turned.
    ['2001:0:4136:e378:8000:63bf:3fff:fdd2', ['65.54.227.120', '192.0.2.45']],
    ['2001:db8::5efe:c000:221', ['192.0.2.33']],
    ['2001:db8::200:5efe:c000:221', ['192.0.2.33']],
    ['2001:db8::1', []],
    ['::1', []],
    ['::', []],
    ['2001:db8:64::c000:221', []],
  ])('%s: %j', (text, expected) => {
    expect(behind(text)).toEqual(expected);
  });

  it.each([
    // RFC 6052, section 2.4, with the address that RFC 7050 looks for.
    ['2001:db8:c000:aa::', 32, '2001:db8:c000:221::'],
    ['2001:db8:1c0:0:aa::', 40, '2001:db8:1c0:2:21::'],
    ['2001:db8:122:c000:0:aa00::', 48, '2001:db8:122:c000:2:2100::'],
    ['2001:db8:122:3c0:0:aa::', 56, '2001:db8:122:3c0:0:221::'],
    ['2001:db8:122:344:c0:0:aa00:0', 64, '2001:db8:122:344:c0:2:2100::'],
    ['2001:db8:122:344::c000:aa', 96, '2001:db8:122:344::c000:221'],
    ['64:ff9b:1:0:c0:0:aa00:0', 64, '64:ff9b:1:0:c0:2:2100:0'],
  ])('by a prefix that the network announces: %s is a /%i', (shown, bits, text) => {
    const found = pref64In(value(shown));
    expect(found?.bits).toBe(bits);
    expect(behind(text, found === null ? [] : [found])).toEqual(['192.0.2.33']);
  });

  it('an answer without the well-known address shows no prefix', () => {
    expect(pref64In(value('2001:db8::1'))).toBeNull();
  });
});

describe('a range of IPv6 addresses', () => {
  const range = (first: string, last: string): AddressRange => ({ family: 6, first: value(first), last: value(last) });

  it('is cut where its addresses stop being read alike, and loses none', () => {
    const whole = range('::', '::1:0:1');
    const windows = windowsOf(whole, []);
    expect(windows.map(({ range: { first, last } }) => [addressText(6, first), addressText(6, last)])).toEqual([
      ['::', '::1'],
      ['::2', '::ffff:ffff'],
      ['::1:0:0', '::1:0:1'],
    ]);
  });

  it.each([
    ['64:ff9b::a00:0', '64:ff9b::aff:ffff'],
    ['2001:0:a00:1::f500:0', '2001:0:a00:1::f5ff:ffff'],
    ['2001:db8::5efe:a00:0', '2001:db8::5efe:aff:ffff'],
  ])('reads %s to %s there and back', (first, last) => {
    const [window] = windowsOf(range(first, last), []);
    const embedding = window?.embeddings.at(-1);
    expect(embedding).toBeDefined();
    const { ipv4 } = embedding ?? { ipv4: range('::', '::') };
    expect([addressText(4, ipv4.first), addressText(4, ipv4.last)]).toEqual(['10.0.0.0', '10.255.255.255']);
    expect(embedding?.back(ipv4)).toEqual(range(first, last));
    const one: AddressRange = { family: 4, first: value('10.1.2.3'), last: value('10.1.2.3') };
    const back = embedding?.back(one);
    expect(back?.first).toBe(back?.last);
    expect(embedding?.read(back?.first ?? 0n)).toBe(one.first);
  });
});
