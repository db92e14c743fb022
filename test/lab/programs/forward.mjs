// Runs on a host of the lab: hands connections to ADDRESS PORT on to the unix socket PATH, whose owner may be outside of the lab.
import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import { pipeline } from 'node:stream';

const [address, port, path] = process.argv.slice(2);

const server = createServer((client) => {
  // Probers leave with an RST: whichever end breaks, both go.
  pipeline(client, connect(path), client, () => client.destroy());
});
server.maxConnections = 64;
server.listen(Number(port), address);
await once(server, 'listening');
console.log('listening');
