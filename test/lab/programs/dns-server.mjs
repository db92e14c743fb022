// Runs on a host of the lab: a DNS server on UDP port 53 of the address in its argument. Its zone comes as a line of
// JSON on standard input, and may come anew at any time; each question becomes a line of standard output.
import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { isIPv6 } from 'node:net';
import { createInterface } from 'node:readline';
import { AUTHORITATIVE_ANSWER, decode, encode } from 'dns-packet';

const RCODES = { nodata: 0, servfail: 2, nxdomain: 3, refused: 5 };
const TTL_SECONDS = 1;

const [address] = process.argv.slice(2);
let zone = {};

const socket = createSocket(isIPv6(address) ? 'udp6' : 'udp4');
socket.on('message', (message, peer) => {
  const query = decode(message);
  const [question] = query.questions;
  console.log(`query ${question.type} ${question.name}`);
  const reply = answer(question);
  if (reply === 'silence') return;
  // dns-packet takes the response code from the lowest four bits of the flags.
  const flags = AUTHORITATIVE_ANSWER | (query.flags & 0x0100) | (reply.rcode ?? 0);
  const packet = { type: 'response', id: query.id, flags, questions: [question], answers: reply.answers ?? [] };
  socket.send(encode(packet), peer.port, peer.address);
});
socket.bind(53, address);
await once(socket, 'listening');

createInterface({ input: process.stdin }).on('line', (line) => {
  const { version, zone: next } = JSON.parse(line);
  zone = next;
  console.log(`zone ${version} is served`);
});

function answer({ name, type }) {
  const entry = zone[name.toLowerCase()] ?? 'nxdomain';
  const reply = entry.A === undefined ? entry : (entry[type] ?? 'nodata');
  if (reply === 'silence') return reply;
  if (typeof reply === 'string') return { rcode: RCODES[reply] };
  const addresses = Array.isArray(reply) ? reply : reply.addresses;
  const owner = reply.cname ?? name;
  const answers = addresses
    .filter((data) => type === (isIPv6(data) ? 'AAAA' : 'A'))
    .map((data) => ({ type, name: owner, ttl: TTL_SECONDS, data }));
  if (reply.cname !== undefined) answers.unshift({ type: 'CNAME', name, ttl: TTL_SECONDS, data: owner });
  return { answers };
}
