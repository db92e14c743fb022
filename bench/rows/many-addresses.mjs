// (d) A subnet, half of it dead, twenty ports an address: some open, some closed, some dropped.
import { countSyns } from '../lab.mjs';
import { nmap } from '../tools/nmap.mjs';
import { naabu, rustscan } from '../tools/open-only.mjs';
import { portPolicy } from '../tools/port-policy.mjs';

/** From 198.18.0.0/15, which RFC 2544 sets aside for benchmarks. */
const SUBNET = '198.18.0.';
const ONE_WAY_MS = 20;
const OPEN = [80, 443];
const DROPPED = [23, 445, 1433, 3306, 3389, 5432, 5900, 6379];
const CLOSED = [21, 22, 25, 53, 110, 143, 993, 995, 8080, 8443];
const PORTS = [...OPEN, ...DROPPED, ...CLOSED].sort((a, b) => a - b);
const ALL = Array.from({ length: 254 }, (_, index) => index + 1);
const isAlive = (last) => last % 2 === 1;

/** @returns {import('../contest.mjs').Row[]} */
export function manyAddresses({ createLab, addBridge, chain }) {
  const list = (ports) => `[${ports.join(', ')}]`;
  const hosts = (alive) => list(ALL.filter((last) => isAlive(last) === alive).map((last) => `${SUBNET}${last}`));
  return [
    {
      id: 'd',
      what: '254 addresses x 20 ports, 127 addresses dead; of the others 2 ports open, 10 closed, 8 silent',
      network: `${2 * ONE_WAY_MS} ms away, the dead behind a router that says nothing`,
      runs: 3,
      cutOffMs: 180_000,
      contenders: () =>
        [
          portPolicy(),
          portPolicy({ pace: 'default' }),
          nmap(null),
          nmap(4),
          nmap(5),
          naabu(),
          naabu({ rate: 10_000 }),
          rustscan(),
        ].filter(Boolean),
      async setUp(folder) {
        const lab = await createLab();
        await addBridge(lab, { delayMs: ONE_WAY_MS });
        await countSyns(lab);
        await lab.ip('router', 'route', 'add', `${SUBNET}0/24`, 'dev', 'wan0');
        const lines = ALL.filter(isAlive).map((last) => `addr add ${SUBNET}${last}/32 dev lo\n`);
        await lab.run('far', ['ip', '-batch', '-'], { input: lines.join('') });
        await lab.listen('far', '0.0.0.0', OPEN);
        await lab.nft('far', chain('input', `tcp dport { ${DROPPED.join(', ')} } drop`));
        const blocked = [...DROPPED, ...CLOSED];
        return {
          lab,
          job: {
            folder,
            hosts: ALL.map((last) => `${SUBNET}${last}`),
            nmapTargets: [`${SUBNET}1-254`],
            ports: PORTS.join(','),
            policy:
              `  - { host: ${hosts(true)}, open: ${list(OPEN)}, blocked: ${list(blocked)} }\n` +
              `  - { host: ${hosts(false)}, blocked: ${list(PORTS)} }\n`,
          },
          *truth() {
            for (const last of ALL)
              for (const port of PORTS) yield { address: `${SUBNET}${last}`, port, truth: truthOf(last, port) };
          },
          close: () => lab.close(),
        };
      },
    },
  ];
}

function truthOf(last, port) {
  if (!isAlive(last) || DROPPED.includes(port)) return 'silent';
  return OPEN.includes(port) ? 'open' : 'closed';
}
