// The nmap command that scans again what a scan left out, to be copied from a warning.
import type { PlannedAddress } from '../model/plan.ts';
import { rangesText, unitedRanges } from '../model/port-ranges.ts';
import type { Family, Protocol } from '../model/words.ts';

/** What is longer, nobody copies from a line. */
const MOST_ADDRESSES = 20;
const LONGEST_PORTS = 200;

/** `nmap -Pn -sT -p 22,80 -oX scan.xml 203.0.113.7`; one for each family, as nmap scans one at a time. */
export function nmapCommand(addresses: readonly PlannedAddress[]): string {
  return ([4, 6] as const).flatMap((family) => commandOf(family, addresses)).join(' and ');
}

function commandOf(family: Family, all: readonly PlannedAddress[]): string[] {
  const addresses = all.filter((one) => one.family === family);
  if (addresses.length === 0) return [];
  const ranges = (protocol: Protocol) =>
    rangesText(
      unitedRanges(
        addresses.flatMap(({ segments }) =>
          segments.flatMap(({ ports }) => (ports.protocol === protocol ? ports.ranges : [])),
        ),
      ),
    );
  const [tcp, udp] = [ranges('tcp'), ranges('udp')];
  const kinds = [...(tcp === '' ? [] : ['-sT']), ...(udp === '' ? [] : ['-sU'])];
  const ports = udp === '' ? tcp : [...(tcp === '' ? [] : [`T:${tcp}`]), `U:${udp}`].join();
  const hosts = addresses.length > MOST_ADDRESSES ? '-iL HOSTS.txt' : addresses.map(({ address }) => address).join(' ');
  const asked = ports.length > LONGEST_PORTS ? 'PORTS' : ports;
  return [
    [
      'nmap',
      '-Pn',
      ...(family === 6 ? ['-6'] : []),
      ...kinds,
      '-p',
      asked,
      '-oX',
      `scan${family === 6 ? '6' : ''}.xml`,
      hosts,
    ].join(' '),
  ];
}
