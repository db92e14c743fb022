// Ports of loopback whose state a test knows: listeners that count who came, and ports that nobody listens on.
import { createSocket } from 'node:dgram';
import { createServer, type Server } from 'node:net';
import { serviceName } from '../../src/policy/services/service-names.ts';

export interface Listener {
  readonly port: number;
  /** Connections so far. */
  readonly connections: () => number;
  readonly close: () => Promise<void>;
}

/** @param onConnection called for each connection, before it is dropped */
export async function listener(onConnection = () => {}, port = 0): Promise<Listener> {
  let connections = 0;
  const server = createServer((socket) => {
    connections++;
    socket.on('error', () => {}).destroy();
    onConnection();
  });
  await listening(server, port);
  return { port: portOf(server), connections: () => connections, close: () => closed(server) };
}

/** Below what kernels give to those who ask for any port (32768 on Linux), and above the ports of services. */
const NOT_GIVEN = { first: 20_000, count: 12_000 };

/** A TCP port that was free a moment ago, and that no listener of another test is given meanwhile. */
export async function closedPort(host = '127.0.0.1'): Promise<number> {
  const port = randomPort();
  // A port with a name would be shown with it.
  if (serviceName(port, 'tcp') !== null) return closedPort(host);
  const server = createServer();
  try {
    await listening(server, port, host);
  } catch {
    return closedPort(host);
  }
  await closed(server);
  return port;
}

/** The same over UDP. */
export async function closedUdpPort(host = '127.0.0.1'): Promise<number> {
  const port = randomPort();
  if (serviceName(port, 'udp') !== null) return closedUdpPort(host);
  const socket = createSocket(host.includes(':') ? 'udp6' : 'udp4');
  try {
    await new Promise<void>((ready, failed) => socket.once('error', failed).bind(port, host, ready));
  } catch {
    return closedUdpPort(host);
  }
  await new Promise<void>((done) => socket.close(() => done()));
  return port;
}

function randomPort(): number {
  return NOT_GIVEN.first + Math.floor(Math.random() * NOT_GIVEN.count);
}

function listening(server: Server, port: number, host = '127.0.0.1'): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject).listen(port, host, () => resolve());
  });
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('not listening');
  return address.port;
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => server.close(() => resolve()));
}
