// The tests' lab, for the benchmark: loaded through vite (Node 20 runs no TypeScript), with its bridge and a SYN counter.
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const load = async (name) => {
  const path = fileURLToPath(new URL(`../test/lab/${name}.ts`, import.meta.url));
  return (await runnerImport(path, { configFile: false, logLevel: 'error' })).module;
};

/** Counts what the vantage sends through the router: the pace that a tool really ran at. */
const COUNT_SYNS = `table inet bench {
  counter syns { }
  chain rules { type filter hook forward priority -1; policy accept; tcp flags & (syn|ack) == syn counter name syns; }
}`;

/** @returns the lab's modules, or `why` there can be none here */
export async function loadLab() {
  const [availability, lab, firewall, topology, bridge] = await Promise.all(
    ['availability', 'lab', 'firewall', 'topology', 'bridge/add-bridge'].map(load),
  );
  const found = availability.labAvailability();
  return {
    why: found.available ? undefined : found.why,
    whyNoBridge: bridge.whyNoBridge(),
    createLab: lab.createLab,
    addBridge: bridge.addBridge,
    chain: firewall.chain,
    ADDRESSES: topology.ADDRESSES,
  };
}

/** Starts counting at the router. */
export const countSyns = (lab) => lab.nft('router', COUNT_SYNS);

/** How many SYNs went through the router since the last time this was asked, repeated ones included. */
export async function synsSince(lab) {
  const { stdout } = await lab.run('router', ['nft', '-j', 'reset', 'counters']);
  const counter = JSON.parse(stdout).nftables.find((entry) => entry.counter?.name === 'syns')?.counter;
  return counter?.packets ?? null;
}
