// Runs in the vantage: connects to each port of an address at once, and prints those that gave no answer within 600 ms.
import { connect } from 'node:net';

const [host, ports] = process.argv.slice(2);
const PATIENCE_MS = 600;

const ask = (port) =>
  new Promise((resolve) => {
    const socket = connect({ host, port });
    const end = (silent) => {
      clearTimeout(timer);
      socket.destroy();
      resolve(silent ? [port] : []);
    };
    const timer = setTimeout(() => end(true), PATIENCE_MS);
    socket.once('connect', () => end(false));
    socket.once('error', () => end(false));
  });

const silent = (await Promise.all(JSON.parse(ports).map(ask))).flat();
console.log(JSON.stringify(silent.sort((a, b) => a - b)));
