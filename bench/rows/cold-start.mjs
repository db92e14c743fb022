// (f) From nothing to the verdict on one open port: what a developer waits for at a prompt.
import { createServer } from 'node:net';
import { nmap } from '../tools/nmap.mjs';
import { portPolicy } from '../tools/port-policy.mjs';

const HOST = '127.0.0.1';

/**
 * @param {{ nodes: { name: string, path: string }[] }} options the Nodes to measure on; the first is the usual one
 * @returns {import('../contest.mjs').Row[]}
 */
export function coldStart({ nodes }) {
  return nodes.map(({ name, path }, index) => ({
    id: index === 0 ? 'f' : `f-${name.toLowerCase().replaceAll(' ', '-')}`,
    what: `one open port, checked from a cold start (${name})`,
    network: 'loopback',
    runs: 20,
    cutOffMs: 20_000,
    contenders: () =>
      [
        { ...on(path, portPolicy({ pace: 'default' })), name: 'port-policy' },
        {
          ...on(path, portPolicy({ pace: 'default' })),
          name: 'port-policy, no compiled code kept',
          env: { NODE_DISABLE_COMPILE_CACHE: '1' },
        },
        { name: 'node -e 0', pace: '', command: () => [path, '-e', '0'] },
        nmap(5),
      ].filter(Boolean),
    async setUp(folder) {
      const server = createServer((socket) => socket.on('error', () => {}));
      await new Promise((ready) => server.listen(0, HOST, ready));
      const { port } = server.address();
      const policy = `  - { host: ${HOST}, open: ${port} }\n`;
      return {
        job: { folder, hosts: [HOST], nmapTargets: [HOST], ports: String(port), policy },
        truth: () => [{ address: HOST, port, truth: 'open' }],
        close: () => new Promise((closed) => server.close(closed)),
      };
    },
  }));
}

/** The same contender on another Node. */
function on(path, contender) {
  return { ...contender, command: (job) => [path, ...contender.command(job).slice(1)] };
}
