// Ports of 127.0.0.1 whose state a test knows: listeners that count who came, and ports that nobody listens on.
import { createServer, type Server } from 'node:net';

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

/** A port that was free a moment ago. */
export async function closedPort(): Promise<number> {
  const server = createServer();
  await listening(server, 0);
  const port = portOf(server);
  await closed(server);
  return port;
}

function listening(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', () => resolve());
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
