// Runs on a host of the lab: a DNS server on UDP and TCP port 53 of the address in its argument. Its zone comes as a line of
// JSON on standard input, and may come anew at any time; each question becomes a line of standard output.
import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { createServer, isIPv6 } from 'node:net';
import { createInterface } from 'node:readline';
import { AUTHORITATIVE_ANSWER, decode, encode, streamDecode, streamEncode, TRUNCATED_RESPONSE } from 'dns-packet';

const RCODES = { nodata: 0, servfail: 2, nxdomain: 3, refused: 5 };
const TTL_SECONDS = 1;

const [address] = process.argv.slice(2);
let zone = {};

const socket = createSocket(isIPv6(address) ? 'udp6' : 'udp4');
socket.on('message', (message, peer) => {
  const packet = replyTo(decode(message));
  if (packet === null) return;
  const whole = encode(packet);
  // What does not fit into 512 bytes is cut off, and asked again over TCP (RFC 1035 section 4.2.1).
  const cut = { ...packet, flags: packet.flags | TRUNCATED_RESPONSE, answers: [] };
  socket.send(whole.length > 512 ? encode(cut) : whole, peer.port, peer.address);
});
socket.bind(53, address);
await once(socket, 'listening');

const server = createServer((connection) => {
  connection.on('error', () => {});
  connection.on('data', (data) => {
    const packet = replyTo(streamDecode(data));
    if (packet !== null) connection.write(streamEncode(packet));
  });
});
server.listen(53, address);
await once(server, 'listening');

createInterface({ input: process.stdin }).on('line', (line) => {
  const { version, zone: next } = JSON.parse(line);
  zone = next;
  console.log(`zone ${version} is served`);
});

function replyTo(query) {
  const [question] = query.questions;
  console.log(`query ${question.type} ${question.name}`);
  const reply = answer(question);
  if (reply === 'silence') return null;
  // dns-packet takes the response code from the lowest four bits of the flags.
  const flags = AUTHORITATIVE_ANSWER | (query.flags & 0x0100) | (reply.rcode ?? 0);
  return { type: 'response', id: query.id, flags, questions: [question], answers: reply.answers ?? [] };
}

/** What the zone says of a name, or of every name below one: `*.example.com`, `*`. */
function entryOf(name) {
  for (let rest = name, star = name; ; ) {
    if (zone[star] !== undefined) return zone[star];
    const dot = rest.indexOf('.');
    if (rest === '*') return 'nxdomain';
    rest = dot < 0 ? '*' : rest.slice(dot + 1);
    star = rest === '*' ? '*' : `*.${rest}`;
  }
}

/** Some of a list, at random and each time anew. */
function some(list, count) {
  const left = [...list];
  return Array.from({ length: count }, () => left.splice(Math.floor(Math.random() * left.length), 1)[0]);
}

const SOA = { mname: 'ns.test', rname: 'root.test', serial: 1, refresh: 1, retry: 1, expire: 1, minimum: 1 };

function answer({ name, type }) {
  const entry = entryOf(name.toLowerCase());
  if (type === 'SOA' && entry.soa) return { answers: [{ type, name, ttl: TTL_SECONDS, data: SOA }] };
  if (type !== 'A' && type !== 'AAAA' && typeof entry !== 'string') return { rcode: RCODES.nodata };
  const reply = entry.A === undefined ? entry : (entry[type] ?? 'nodata');
  if (reply === 'silence') return reply;
  if (typeof reply === 'string') return { rcode: RCODES[reply] };
  const all = Array.isArray(reply) ? reply : (reply.addresses ?? []);
  const addresses = reply.each === undefined ? all : some(all, reply.each);
  const owner = reply.cname ?? name;
  const answers = addresses
    .filter((data) => type === (isIPv6(data) ? 'AAAA' : 'A'))
    .map((data) => ({ type, name: owner, ttl: TTL_SECONDS, data }));
  if (reply.cname !== undefined) answers.unshift({ type: 'CNAME', name, ttl: TTL_SECONDS, data: owner });
  return { answers };
}
