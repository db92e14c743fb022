// Plays services on 127.0.0.1 until it is ended: node services.mjs READY_FILE 8080 silent:8022. Makes READY_FILE once all stand.
import { writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { Worker } from 'node:worker_threads';

/** Its queue of connections is full and nobody empties it, so Linux drops every further SYN: silence without a firewall. */
const SILENT = `
  const { createServer } = require('node:net');
  const { parentPort, workerData } = require('node:worker_threads');
  createServer().listen({ port: workerData, host: '127.0.0.1', backlog: 1 }, () => {
    parentPort.postMessage('ready');
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
  });`;

const [readyFile, ...services] = process.argv.slice(2);
for (const service of services) {
  const [kind, port] = service.includes(':') ? service.split(':') : ['open', service];
  if (kind === 'silent') await silent(Number(port));
  else await open(Number(port));
}
writeFileSync(readyFile, '');

function open(port) {
  const server = createServer((socket) => socket.on('error', () => {}));
  return new Promise((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve));
}

async function silent(port) {
  const worker = new Worker(SILENT, { eval: true, workerData: port });
  await new Promise((resolve, reject) => worker.once('error', reject).once('message', resolve));
  // Connections are opened until one is left hanging: then the queue is full. They are held as long as this process lives.
  for (let i = 0; i < 16; i++) {
    const socket = connect(port, '127.0.0.1').on('error', () => {});
    const accepted = await new Promise((resolve) => {
      socket.once('connect', () => resolve(true));
      setTimeout(() => resolve(false), 125);
    });
    if (!accepted) return;
  }
  throw new Error(`port ${port} still answers`);
}
