// (a) Every port of an address closed: nothing but speed.

import { nmap } from '../tools/nmap.mjs';
import { naabu, rustscan } from '../tools/open-only.mjs';
import { portPolicy } from '../tools/port-policy.mjs';

const HOST = '127.0.0.1';

/** @returns {import('../contest.mjs').Row[]} */
export function closedLoopback({ createLab }) {
  return [
    {
      id: 'a',
      what: '65,535 closed ports',
      network: 'loopback of a namespace, where nothing listens',
      // nmap takes one of two times, a second apart, by luck: a few runs would show but one of them.
      runs: 11,
      cutOffMs: 30_000,
      // naabu's default of 1,000 a second would take more than a minute.
      contenders: () =>
        [
          portPolicy(),
          portPolicy({ pace: 'default', maxRuns: 3 }),
          nmap(null, { maxRuns: 3 }),
          nmap(5),
          nmap(4),
          naabu({ rate: 50_000 }),
          rustscan(),
        ].filter(Boolean),
      async setUp(folder) {
        const lab = await createLab();
        const policy = `  - { host: ${HOST}, blocked: all }\n`;
        return {
          lab,
          job: { folder, hosts: [HOST], nmapTargets: [HOST], ports: '1-65535', policy },
          *truth() {
            for (let port = 1; port <= 65_535; port++) yield { address: HOST, port, truth: 'closed' };
          },
          close: () => lab.close(),
        };
      },
    },
  ];
}
