// Runs on a host of the lab: listens on {address, ports} of its standard input, accepts, and says nothing to anybody.
import { once } from 'node:events';
import { createServer } from 'node:net';
import { text } from 'node:stream/consumers';

const { address, ports } = JSON.parse(await text(process.stdin));

await Promise.all(
  ports.map(async (port) => {
    const server = createServer((socket) => {
      console.log(`accepted ${port}`);
      socket.on('data', (data) => console.log(`received ${data.length}`));
      // Probers leave with an RST.
      socket.on('error', () => {});
    });
    server.listen({ port, host: address });
    await once(server, 'listening');
  }),
);
console.log('listening');
