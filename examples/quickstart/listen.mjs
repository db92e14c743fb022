// Listens on ports of 127.0.0.1, accepts connections and says nothing, until it is stopped: node listen.mjs 18080 6379
import { createServer } from 'node:net';

for (const port of process.argv.slice(2)) {
  // A check opens a connection and resets it.
  const server = createServer((socket) => socket.on('error', () => {}));
  server.on('error', ({ code }) => console.error(`Port ${port} of 127.0.0.1 cannot be used: ${code}.`));
  server.listen(Number(port), '127.0.0.1');
}
