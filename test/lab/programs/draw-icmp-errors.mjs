// Runs beside a check in the lab: a metrics sender to closed UDP ports, so many datagrams a second, until it is ended.
//   node draw-icmp-errors.mjs ADDRESS RATE
import { createSocket } from 'node:dgram';
import { setTimeout } from 'node:timers/promises';

const [address, rate] = process.argv.slice(2);
const socket = createSocket(address.includes(':') ? 'udp6' : 'udp4');
socket.on('error', () => {});
socket.connect(9, address);
await new Promise((go) => socket.once('connect', go));
console.log('sending');
// Two minutes at most, whoever forgets it.
for (const end = Date.now() + 120_000; Date.now() < end; await setTimeout(1000 / Number(rate)))
  socket.send('a.metric:1|c', () => {});
