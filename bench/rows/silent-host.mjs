// (b) and (c) A host behind a firewall that drops: waiting is all there is to do, and how well it is done is the time.
import { countSyns } from '../lab.mjs';
import { nmap } from '../tools/nmap.mjs';
import { naabu, rustscan } from '../tools/open-only.mjs';
import { portPolicy } from '../tools/port-policy.mjs';

const OPEN = 80;
const ONE_WAY_MS = 20;

const SIZES = [
  { id: 'b', many: '1,000', first: 1000, last: 1999, runs: 3, peerRuns: 3, cutOffMs: 180_000 },
  { id: 'c', many: '65,535', first: 1, last: 65_535, runs: 2, peerRuns: 1, cutOffMs: 300_000 },
];

/** @returns {import('../contest.mjs').Row[]} */
export function silentHost(modules) {
  return SIZES.flatMap((size) => [row(modules, size, true), row(modules, size, false)]);
}

function row(
  { createLab, addBridge, chain, ADDRESSES },
  { id, many, first, last, runs, peerRuns, cutOffMs },
  withOpen,
) {
  // The second one is there to vouch: reached by the same way, which a host on this machine's own subnet would not be.
  const [far, beside] = ADDRESSES.far.ipv4;
  const range = `${first}-${last}`;
  const inside = first <= OPEN && OPEN <= last;
  return {
    id: `${id}${withOpen ? 1 : 0}`,
    what: `${many} silent ports on one host, ${withOpen ? 'and one open' : 'none open'}`,
    network: `${2 * ONE_WAY_MS} ms away`,
    runs,
    cutOffMs,
    contenders: () =>
      [
        portPolicy(),
        withOpen ? undefined : portPolicy({ vouched: true }),
        portPolicy({ pace: 'default', vouched: !withOpen, evenIfSlow: true }),
        nmap(null, { maxRuns: peerRuns }),
        nmap(4, { maxRuns: peerRuns }),
        nmap(5, { maxRuns: peerRuns }),
        naabu({ maxRuns: peerRuns }),
        naabu({ rate: 10_000, maxRuns: peerRuns }),
        rustscan({ maxRuns: peerRuns }),
      ].filter(Boolean),
    async setUp(folder) {
      const lab = await createLab();
      await addBridge(lab, { delayMs: ONE_WAY_MS });
      await countSyns(lab);
      await lab.listen('far', beside, [OPEN]);
      if (withOpen) await lab.listen('far', far, [OPEN]);
      await lab.nft(
        'far',
        chain('input', withOpen ? `tcp dport != ${OPEN} drop` : `ip daddr ${far} meta l4proto tcp drop`),
      );
      return {
        lab,
        job: {
          folder,
          hosts: [far],
          nmapTargets: [far],
          ports: withOpen && !inside ? `${OPEN},${range}` : range,
          policy: `  - { host: ${far}, ${withOpen ? `open: ${OPEN}, ` : ''}blocked: ${range} }\n`,
          voucher: `  - { host: ${beside}, open: ${OPEN} }\n`,
        },
        *truth({ vouched }) {
          if (withOpen) yield { address: far, port: OPEN, truth: 'open' };
          for (let port = first; port <= last; port++)
            if (!withOpen || port !== OPEN)
              yield { address: far, port, truth: withOpen || vouched ? 'silent' : 'unheard' };
        },
        close: () => lab.close(),
      };
    },
  };
}
