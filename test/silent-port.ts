// A port of loopback that is silent without root or firewall: its queue is full and nobody empties it (Linux, macOS).
import { connect, type Socket } from 'node:net';
import { Worker } from 'node:worker_threads';

/** The worker blocks for good once it listens, so Node never accepts. */
const NEVER_ACCEPTS = `
  const { parentPort } = require('node:worker_threads');
  const server = require('node:net').createServer();
  server.listen({ port: 0, host: '127.0.0.1', backlog: 1 }, () => {
    parentPort.postMessage(server.address().port);
    setImmediate(() => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0));
  });`;

export async function silentPort(): Promise<{ port: number; close: () => Promise<void> }> {
  const worker = new Worker(NEVER_ACCEPTS, { eval: true });
  const port = await new Promise<number>((resolve, reject) => worker.once('message', resolve).once('error', reject));
  const sockets: Socket[] = [];
  for (let i = 0; i < 16; i++) {
    const socket = connect(port, '127.0.0.1').on('error', () => {});
    sockets.push(socket);
    const accepted = await new Promise<boolean>((resolve) => {
      socket.once('connect', () => resolve(true));
      setTimeout(() => resolve(false), 150);
    });
    if (!accepted) break;
  }
  return {
    port,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await worker.terminate();
    },
  };
}
