// (h) What a deployment asks before it goes on: one port open, three silent, one closed, and nothing far away.
import { countSyns } from '../lab.mjs';
import { nmap } from '../tools/nmap.mjs';
import { naabu, rustscan } from '../tools/open-only.mjs';
import { portPolicy } from '../tools/port-policy.mjs';

const OPEN = 443;
const CLOSED = 8443;
const SILENT = [22, 3306, 5432];
const PORTS = [OPEN, CLOSED, ...SILENT].sort((a, b) => a - b);

/** @returns {import('../contest.mjs').Row[]} */
export function smallGate({ createLab, ADDRESSES, chain }) {
  const [far] = ADDRESSES.far.ipv4;
  return [
    {
      id: 'h',
      what: 'a small gate: 443 open, three ports silent, one closed',
      network: 'behind a router, without delay',
      runs: 11,
      cutOffMs: 60_000,
      contenders: () =>
        [portPolicy({ pace: 'default' }), nmap(null), nmap(4), nmap(5), naabu(), rustscan()].filter(Boolean),
      async setUp(folder) {
        const lab = await createLab();
        await countSyns(lab);
        await lab.listen('far', far, [OPEN]);
        await lab.nft('far', chain('input', `tcp dport { ${SILENT.join(', ')} } drop`));
        const blocked = [CLOSED, ...SILENT].join(', ');
        return {
          lab,
          job: {
            folder,
            hosts: [far],
            nmapTargets: [far],
            ports: PORTS.join(','),
            policy: `  - { host: ${far}, open: ${OPEN}, blocked: [${blocked}] }\n`,
          },
          *truth() {
            for (const port of PORTS) yield { address: far, port, truth: truthOf(port) };
          },
          close: () => lab.close(),
        };
      },
    },
  ];
}

function truthOf(port) {
  if (SILENT.includes(port)) return 'silent';
  return port === OPEN ? 'open' : 'closed';
}
