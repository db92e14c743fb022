// Runs on a host of the lab: UDP servers that keep silent to a service's usual question and answer another one, each by the
// rule of the real server that it is named after. Arguments: ADDRESS RULE:PORT ...; says `ready` when all of them listen.
import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { isIPv6 } from 'node:net';
import { crc32 } from 'node:zlib';

const answerTo = (question, ...flags) =>
  Buffer.concat([question.subarray(0, 2), Buffer.from(flags), question.subarray(4)]);
const classOf = (question) => question.readUInt16BE(question.length - 2);

const RULES = {
  // djbdns, server.c: outside its zones nothing, and of a class other than IN that it cannot read it (FORMERR).
  tinydns: (question) => (classOf(question) === 1 ? null : answerTo(question, 0x84, 0x01)),
  // djbdns, dnscache.c: "do not respond to non-recursive queries", nor to other classes than IN.
  dnscache: (question) => (question[2] & 1 && classOf(question) === 1 ? answerTo(question, 0x81, 0x80) : null),
  // ntpd with `restrict default noserve`: control messages alone.
  'ntpd-noserve': (question) => ((question[0] & 7) === 6 ? control(question) : null),
  // ntpd before 4.2.7, process_private(): an error of eight bytes for an implementation that it does not know.
  'ntpd-private': (question) =>
    (question[0] & 7) === 7 ? Buffer.from([0x97, 0, question[2], question[3], 0x10, 0, 0, 0]) : null,
  // xntpd 3: nothing newer than version 3.
  xntpd: (question) =>
    question[0] === 0x1b
      ? Buffer.concat([Buffer.of(0x1c), Buffer.alloc(23), question.subarray(40), Buffer.alloc(16)])
      : null,
  // tailscale, net/stun, ParseBindingRequest(): its own clients alone, by their name and a fingerprint at the end.
  derper: (question) => {
    const signed = question.subarray(0, -8);
    const asks = question.readUInt16BE(0) === 1 && question.includes('tailnode');
    const isOurs = asks && question.readUInt32BE(question.length - 4) === (crc32(signed) ^ 0x5354554e) >>> 0;
    return isOurs ? Buffer.concat([Buffer.from([1, 1, 0, 0]), question.subarray(4, 20)]) : null;
  },
  // A small CoAP server: requests alone, answered with 4.04.
  'small-coap': (question) =>
    question[1] === 1 ? Buffer.concat([Buffer.from([0x68, 0x84]), question.subarray(2, 12)]) : null,
  // A time server that is bound to no address, so that the kernel chooses from which one it replies.
  'ntp-anywhere': (question) =>
    Buffer.concat([Buffer.of(0x24), Buffer.alloc(23), question.subarray(40, 48), Buffer.alloc(16)]),
};

const [address, ...servers] = process.argv.slice(2);
await Promise.all(
  servers.map(async (server) => {
    const [name, port] = server.split(':');
    const socket = createSocket(isIPv6(address) ? 'udp6' : 'udp4');
    socket.on('message', (question, from) => {
      const answer = RULES[name](question);
      if (answer !== null) socket.send(answer, from.port, from.address);
    });
    socket.bind(Number(port), address);
    await once(socket, 'listening');
  }),
);
console.log('ready');

function control(question) {
  const data = Buffer.from('stratum=2');
  const head = Buffer.concat([
    Buffer.of(question[0], 0x82),
    question.subarray(2, 4),
    Buffer.alloc(6),
    Buffer.from([0, data.length]),
  ]);
  return Buffer.concat([head, data]);
}
