// Plays a small network on this machine's loopback and runs `port-policy check` on it: a pass, a violation, a filtered port.
import { spawnSync } from 'node:child_process';
import { connect } from 'node:net';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';

const root = fileURLToPath(new URL('../..', import.meta.url));
const policy = 'examples/quickstart/port-policy.yml';

/** A server that accepts and says nothing; it lives in a worker, as this thread is about to wait for the check. */
const LISTENERS = `
  const { createServer } = require('node:net');
  const { parentPort, workerData } = require('node:worker_threads');
  let waiting = workerData.length;
  for (const port of workerData) {
    const server = createServer((socket) => socket.on('error', () => {}));
    server.on('error', (error) => parentPort.postMessage(error.message));
    server.listen(port, '127.0.0.1', () => --waiting || parentPort.postMessage('ready'));
  }`;

/**
 * A port that is silent without a firewall and without root: its queue of connections is full and nobody empties it, so
 * Linux and macOS drop every further SYN. The worker blocks for good, or Node would accept.
 */
const SILENT = `
  const { createServer } = require('node:net');
  const { parentPort, workerData } = require('node:worker_threads');
  const server = createServer();
  server.on('error', (error) => parentPort.postMessage(error.message));
  server.listen({ port: workerData, host: '127.0.0.1', backlog: 1 }, () => {
    parentPort.postMessage('ready');
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
  });`;

const workers = [];
try {
  await start(LISTENERS, [18080, 27017]);
  await start(SILENT, 18022);
  const fillers = await fillQueue(18022);
  console.log(`$ port-policy check ${policy}\n`);
  const { status } = spawnSync(process.execPath, ['dist/cli/index.js', 'check', policy], {
    cwd: root,
    stdio: 'inherit',
  });
  for (const socket of fillers) socket.destroy();
  console.log(
    `\nThat was exit code ${status}: 1 is what fails a build. The database on 27017 should not have been there.`,
  );
  process.exitCode = status === 1 ? 0 : 1;
} catch (error) {
  console.error(`The example could not be played: ${error.message}`);
  console.error('It needs the ports 27017, 18022 and 18080 of 127.0.0.1 for itself.');
  process.exitCode = 1;
} finally {
  for (const worker of workers) await worker.terminate();
}

function start(code, workerData) {
  const worker = new Worker(code, { eval: true, workerData });
  workers.push(worker);
  return new Promise((resolve, reject) => {
    worker.once('error', reject);
    worker.once('message', (message) => (message === 'ready' ? resolve() : reject(new Error(message))));
  });
}

/** Opens connections that nobody accepts until one is left hanging: then the queue is full. At most 16, at most 2 s. */
async function fillQueue(port) {
  const sockets = [];
  for (let i = 0; i < 16; i++) {
    const socket = connect(port, '127.0.0.1').on('error', () => {});
    sockets.push(socket);
    const accepted = await new Promise((resolve) => {
      socket.once('connect', () => resolve(true));
      setTimeout(() => resolve(false), 125);
    });
    if (!accepted) break;
  }
  return sockets;
}
