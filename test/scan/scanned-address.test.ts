// Addresses as scans write them: the one that packets went to, and nothing that could be read in two ways.
import { expect, it } from 'vitest';
import { parseScannedAddress } from '../../src/scan/scanned-address.ts';
import { said, scanOf } from './said.ts';

it.each([
  ['198.51.100.2', '198.51.100.2', 4],
  ['2001:DB8:0::1', '2001:db8::1', 6],
  ['::ffff:198.51.100.2', '198.51.100.2', 4],
  ['::FFFF:c633:6402', '198.51.100.2', 4],
  ['0:0:0:0:0:ffff:c633:6402', '198.51.100.2', 4],
  // An IPv6 address that stands for an IPv4 one is asked over IPv6, and is reported as it is written.
  ['64:ff9b::c633:6402', '64:ff9b::c633:6402', 6],
])('%s is %s', (text, address, family) => {
  expect(parseScannedAddress(text)).toEqual({ text: address, family });
});

it.each(['0306.063.0144.2', '198.51.100.02', '198.51.25602', '3325256706', '0xc6336402', 'fe80::1%eth0', '1.2.3', ''])(
  '%j is none',
  (text) => {
    expect(parseScannedAddress(text)).toBeNull();
  },
);

it('a host that a scan knows by both spellings is one host', async () => {
  const scan = await scanOf(
    [
      '{"ip":"::ffff:198.51.100.2","port":22}',
      '{"ip":"198.51.100.2","port":80}',
      '{"ip":"0306.063.0144.2","port":443}',
    ].join('\n'),
  );
  expect(said(scan)).toEqual(['198.51.100.2 tcp 22,80 open syn-ack']);
});
