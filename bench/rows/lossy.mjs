// (e) 2,000 open ports over a wire that loses packets: who calls an open port anything else?
import { countSyns } from '../lab.mjs';
import { nmap } from '../tools/nmap.mjs';
import { naabu, rustscan } from '../tools/open-only.mjs';
import { portPolicy } from '../tools/port-policy.mjs';

const FIRST = 2000;
const LAST = 3999;
const ONE_WAY_MS = 5;

/** @returns {import('../contest.mjs').Row[]} */
export function lossy(modules) {
  return [5, 20].map((lossPercent) => row(modules, lossPercent));
}

function row({ createLab, addBridge, ADDRESSES }, lossPercent) {
  const [far] = ADDRESSES.far.ipv4;
  const ports = `${FIRST}-${LAST}`;
  return {
    id: `e${lossPercent}`,
    what: '2,000 open ports on one host',
    network: `${2 * ONE_WAY_MS} ms away, ${lossPercent} % of the packets lost each way; a run is a seed`,
    runs: 10,
    cutOffMs: 120_000,
    contenders: () =>
      [
        portPolicy(),
        portPolicy({ pace: 'default' }),
        nmap(null, { maxRuns: 3 }),
        // Its wrong answers are rare: as many runs as ours, though each takes most of a minute at 20 % loss.
        nmap(4, { evenIfSlow: true }),
        nmap(5, { maxRuns: 3 }),
        naabu(),
        naabu({ rate: 10_000, maxRuns: 3 }),
        rustscan(),
      ].filter(Boolean),
    async setUp(folder) {
      const lab = await createLab();
      let bridge = await addBridge(lab, { delayMs: ONE_WAY_MS });
      await countSyns(lab);
      await lab.listen('far', '0.0.0.0', expandRange());
      return {
        lab,
        job: { folder, hosts: [far], nmapTargets: [far], ports, policy: `  - { host: ${far}, open: ${ports} }\n` },
        *truth() {
          for (const port of expandRange()) yield { address: far, port, truth: 'open' };
        },
        // A bridge anew for everybody, so that all of them meet the same losses.
        async prepare(run) {
          await bridge.end();
          bridge = await addBridge(lab, { delayMs: ONE_WAY_MS, lossPercent, seed: run + 1 });
        },
        close: () => lab.close(),
      };
    },
  };
}

function expandRange() {
  return Array.from({ length: LAST - FIRST + 1 }, (_, index) => FIRST + index);
}
