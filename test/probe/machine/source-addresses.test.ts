// Which addresses of a machine a `source` takes: by network, by interface, by all demands together.
import type { NetworkInterfaceInfo } from 'node:os';
import { expect, it } from 'vitest';
import type { SourceDemand } from '../../../src/model/policy.ts';
import { parseSource } from '../../../src/policy/values/parse-source.ts';
import { sourceOf } from '../../../src/probe/machine/source-addresses.ts';

const info = (address: string): NetworkInterfaceInfo =>
  ({ address, family: address.includes(':') ? 'IPv6' : 'IPv4', internal: false }) as NetworkInterfaceInfo;
const MACHINE = {
  lo: [info('127.0.0.1'), info('::1')],
  eth0: [info('10.1.0.4'), info('2001:db8::4'), info('fe80::4')],
  'eth0:1': [info('10.1.0.5')],
  wg0: [info('10.20.0.7'), info('10.20.0.8')],
};

function demand(...texts: string[]): SourceDemand {
  return texts.map((text) => {
    const element = parseSource(text);
    if ('code' in element) throw new Error(element.message);
    return element;
  });
}
const boundTo = (...wanted: SourceDemand[]) => sourceOf(wanted, () => MACHINE).addresses;

it.each<[string[], string | null, string | null]>([
  [['10.1.0.4'], '10.1.0.4', null],
  [['10.20.0.0/16'], '10.20.0.7', null],
  [['10.20.0.8-10.20.0.9'], '10.20.0.8', null],
  [['eth0'], '10.1.0.4', '2001:db8::4'],
  [['eth0:1'].map(() => '10.1.0.5'), '10.1.0.5', null],
  [['10.20.0.0/16', '2001:db8::/32'], '10.20.0.7', '2001:db8::4'],
  [['127.0.0.0/8'], '127.0.0.1', null],
])('%j is %s and %s', (texts, four, six) => {
  expect(boundTo(demand(...texts))).toEqual({ 4: four, 6: six });
});

it.each([[['10.99.0.0/16']], [['wg1']], [['fe80::/10']]])('%j is nothing that it has', (texts) => {
  expect(boundTo(demand(...texts))).toBeNull();
});

it('takes what all demands take', () => {
  expect(boundTo(demand('10.0.0.0/8'), demand('wg0'), demand('10.20.0.8', '10.1.0.4'))).toEqual({
    4: '10.20.0.8',
    6: null,
  });
  expect(boundTo(demand('eth0'), demand('10.20.0.0/16'))).toBeNull();
});

it('says what the machine has, loopback aside', () => {
  expect(sourceOf([demand('wg1')], () => MACHINE).has).toEqual([
    ...['10.1.0.4 (eth0)', '2001:db8::4 (eth0)', '10.1.0.5 (eth0:1)', '10.20.0.7 (wg0)', '10.20.0.8 (wg0)'],
  ]);
  const silent = () => {
    throw new Error('no netlink');
  };
  expect(sourceOf([demand('eth0')], silent)).toEqual({ addresses: null, has: [], noInterface: ['eth0'] });
});

it.each(['', '10.20.0.0/33', '10.20.0.300', 'https://eth0', 'www.example.com:443', '*', '10.20'])(
  '%j is no source',
  (text) => {
    expect(parseSource(text)).toHaveProperty('code');
  },
);
