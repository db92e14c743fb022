// Runs on a host of the lab: sends the datagrams (hex) of each {address, port, datagrams, fromAnyPort, waitMs} of its standard
// input from a socket of its own, all at the same time, and prints for each the replies (hex) that came back until one
// line of quiet after them, or until the wait was over, or the error that the socket met.
import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { isIPv6 } from 'node:net';
import { text } from 'node:stream/consumers';

/** Servers that answer several questions do so at once; this long after a reply no other is expected. */
const QUIET_MS = 150;

console.log(JSON.stringify(await Promise.all(JSON.parse(await text(process.stdin)).map(exchange))));

async function exchange({ address, port, datagrams, fromAnyPort, waitMs }) {
  const socket = createSocket(isIPv6(address) ? 'udp6' : 'udp4');
  const replies = [];
  let error = null;
  await new Promise((resolve) => {
    let timer = setTimeout(resolve, waitMs);
    socket.on('message', (message) => {
      replies.push(message.toString('hex'));
      clearTimeout(timer);
      timer = setTimeout(resolve, QUIET_MS);
    });
    socket.on('error', ({ code }) => {
      error = code;
      clearTimeout(timer);
      resolve();
    });
    void send();
    async function send() {
      const bytes = datagrams.map((hex) => Buffer.from(hex, 'hex'));
      if (fromAnyPort) {
        for (const datagram of bytes) socket.send(datagram, port, address);
        return;
      }
      socket.connect(port, address);
      await once(socket, 'connect');
      for (const datagram of bytes) socket.send(datagram);
    }
  });
  socket.close();
  return { replies, error };
}
