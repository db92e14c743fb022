import { describe, expect, it } from 'vitest';
import { privateNetworkOf } from '../../../src/model/addresses/private-network.ts';

describe('privateNetworkOf', () => {
  it.each([
    '1.1.1.1',
    '9.255.255.255',
    '11.0.0.1',
    '172.15.0.1',
    '172.32.0.1',
    '192.169.0.1',
    '100.63.255.1',
    '100.128.0.1',
    '140.82.121.3',
    // Documents and labs mean public addresses by these.
    '192.0.2.1',
    '198.51.100.1',
    '203.0.113.1',
    '2001:db8::1',
    '2606:4700::1111',
    '2a00:1450::1',
  ])('%s is of the public internet', (address) => {
    expect(privateNetworkOf(address)).toBeNull();
  });

  it.each([
    ['10.20.0.5', '10.20.0.0/16', 8],
    ['172.31.7.7', '172.31.0.0/16', 12],
    ['192.168.7.1', '192.168.7.0/24', 16],
    ['100.64.1.2', '100.64.0.0/16', 10],
    ['198.19.1.1', '198.18.0.0/15', 15],
    ['169.254.10.1', '169.254.0.0/16', 16],
    ['fd00:1ab:0:7::1', 'fd00:1ab::/48', 8],
    ['fe80::1%eth0', 'fe80::/10%eth0', 10],
    // Outside of what the internet routes: a network of somebody's own.
    ['200:1::1', '200:1::/48', 3],
    // Not a native address: a relay or a translator stands between.
    ['64:ff9b::5db8:d822', '64:ff9b::/96', 96],
    ['64:ff9b::a14:5', '64:ff9b::/96 (10.20.0.0/16)', 96],
    ['2002:c000:201::1', '2002::/16', 16],
    ['2001:0:1234::1', '2001::/32', 32],
  ])('%s is of %s', (address, block, rangeLength) => {
    expect(privateNetworkOf(address)).toEqual({ block, rangeLength });
  });
});
