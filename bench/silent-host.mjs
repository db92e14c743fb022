// A host that drops 1,000 ports and answers on another, from the tests' lab of network namespaces.
import { runnerImport } from 'vite';

const OPEN = 80;

/** @returns null where the lab cannot be made (it says why on standard error) */
export async function silentHost() {
  const load = async (name) => (await runnerImport(new URL(`../test/lab/${name}.ts`, import.meta.url).pathname)).module;
  const [{ labAvailability }, { createLab }, { chain }, { ADDRESSES }] = await Promise.all(
    ['availability', 'lab', 'firewall', 'topology'].map(load),
  );
  const availability = labAvailability();
  if (!availability.available) {
    console.error(availability.why);
    return null;
  }
  const lab = await createLab();
  const address = ADDRESSES.far.ipv4[0];
  await lab.listen('far', address, [OPEN]);
  await lab.nft('far', chain('input', 'tcp dport 1000-1999 drop'));
  return {
    address,
    open: OPEN,
    run: (command, env) => lab.run('vantage', command, { env, timeoutMs: 60_000 }),
    close: () => lab.close(),
  };
}
