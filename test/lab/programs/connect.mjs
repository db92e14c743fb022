// Runs in the vantage: connects to each [address, port, timeoutMs] of its standard input, one after the other, and
// prints for each what Node said, when, and by how much the kernel's ICMP counters of that family moved meanwhile.
import { readFileSync } from 'node:fs';
import { connect, isIPv6 } from 'node:net';
import { text } from 'node:stream/consumers';

const results = [];
for (const [host, port, timeoutMs] of JSON.parse(await text(process.stdin))) {
  const before = counters(host);
  const begun = performance.now();
  const said = await attempt(host, port, timeoutMs);
  const ms = Math.round(performance.now() - begun);
  const after = counters(host);
  results.push({ said, ms, icmpIn: after.received - before.received, icmpOut: after.sent - before.sent });
}
console.log(JSON.stringify(results));

function attempt(host, port, timeoutMs) {
  return new Promise((resolve) => {
    const socket = connect({ host, port });
    const timer = setTimeout(() => end('silence'), timeoutMs);
    const end = (said) => {
      clearTimeout(timer);
      socket.destroy();
      resolve(said);
    };
    socket.once('connect', () => end('connected'));
    socket.once('error', (error) => end(error.code));
  });
}

/** Destination-unreachable messages that this network namespace has received and sent, in the family of an address. */
function counters(host) {
  if (isIPv6(host)) {
    const lines = readFileSync('/proc/net/snmp6', 'utf8');
    const value = (name) => Number(new RegExp(`^${name}\\s+(\\d+)$`, 'm').exec(lines)[1]);
    return { received: value('Icmp6InDestUnreachs'), sent: value('Icmp6OutDestUnreachs') };
  }
  const [names, values] = readFileSync('/proc/net/snmp', 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('Icmp: '))
    .map((line) => line.split(' '));
  const value = (name) => Number(values[names.indexOf(name)]);
  return { received: value('InDestUnreachs'), sent: value('OutDestUnreachs') };
}
