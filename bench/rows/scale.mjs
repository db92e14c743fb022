// (g) Scale: a /16 with sixteen ports an address, which a run has to get through without holding a million ports in memory.
import { portPolicy } from '../tools/port-policy.mjs';

const BLOCKED = Array.from({ length: 16 }, (_, index) => 100 + index);
const OPEN = 80;
const addresses = () => Array.from({ length: 65_536 }, (_, index) => `10.64.${index >> 8}.${index & 255}`);
const ALIVE = '10.64.0.1';

/** No peer: what they would hold is not the question here. @returns {import('../contest.mjs').Row[]} */
export function scale({ createLab }) {
  return [
    {
      id: 'g',
      what: '65,536 addresses x 16 closed ports, and one open one',
      network: 'behind a router, without delay',
      runs: 1,
      cutOffMs: 300_000,
      contenders: () => [portPolicy()],
      async setUp(folder) {
        const lab = await createLab();
        await lab.ip('router', 'route', 'add', '10.64.0.0/16', 'via', '203.0.113.2');
        await lab.ip('far', 'route', 'add', 'local', '10.64.0.0/16', 'dev', 'lo');
        await lab.listen('far', ALIVE, [OPEN]);
        const policy = `  - { host: ${ALIVE}, open: ${OPEN} }\n  - { host: 10.64.0.0/16, blocked: 100-115 }\n`;
        return {
          lab,
          job: { folder, policy },
          *truth() {
            yield { address: ALIVE, port: OPEN, truth: 'open' };
            for (const address of addresses()) for (const port of BLOCKED) yield { address, port, truth: 'closed' };
          },
          close: () => lab.close(),
        };
      },
    },
  ];
}
