// One real run for the pictures, in a lab of its own: an earlier night, and the night that is shown. Every report is kept.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { chain } from '../../test/lab/firewall.ts';
import type { Lab } from '../../test/lab/lab.ts';
import type { Finished } from '../../test/lab/lab-process.ts';
import { withLab } from '../../test/lab/with-lab.ts';
import { FIREWALL, LISTENERS, POLICY_FILE, scenePolicy, ZONE } from './scene-policy.ts';

const RESOLVER = '198.51.100.2';

export interface Scene {
  readonly lab: Lab;
  /** With the policy, and the report of the earlier night in `baseline/`. */
  readonly workspace: string;
  /** The command line of the checkout in that folder, up to the command's name; run it in the vantage. */
  readonly cli: readonly [string, ...string[]];
  /** Runs the command line in the vantage. */
  readonly run: (...args: readonly string[]) => Promise<Finished>;
}

/** Arguments of the check that is shown. */
export const CHECK = ['check', '--vantage', 'internet', '--baseline', 'baseline/report.json'] as const;

/**
 * Builds hosts, firewall and the earlier night, hands them to `use`, and leaves nothing behind.
 * @param checkout folder of the checkout whose dist/ is run
 */
export async function withScene(checkout: string, use: (scene: Scene) => Promise<void>): Promise<void> {
  const workspace = mkdtempSync(join(tmpdir(), 'port-policy-scene-'));
  try {
    await withLab(async (lab) => {
      const cli = [process.execPath, join(checkout, 'dist/cli/index.js')] as const;
      const run = (...args: readonly string[]) =>
        lab.run('vantage', [...cli, ...args], { cwd: workspace, timeoutMs: 120_000 });
      const file = join(workspace, POLICY_FILE);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, scenePolicy(inSixWeeks()));
      await Promise.all([
        lab.dns('near', RESOLVER, ZONE),
        ...LISTENERS.map(([address, ports]) => lab.listen('far', address, ports)),
      ]);
      lab.resolvConf(`nameserver ${RESOLVER}\noptions timeout:1 attempts:1\n`);
      await lab.ip('vantage', '-6', 'route', 'del', 'default');
      await lab.nft('router', chain('forward', ...FIREWALL.earlier));
      const earlier = await run('check', '--vantage', 'internet', '--report-dir', 'baseline');
      if (earlier.code !== 1) throw new Error(`the earlier night ended with ${earlier.code}:\n${earlier.stderr}`);
      await lab.nft('router', chain('forward', ...FIREWALL.now));
      await use({ lab, workspace, cli, run });
    });
  } finally {
    rmSync(workspace, { recursive: true, force: true });
  }
}

/** The night that is shown, with all its reports in a folder. */
export async function reportsOf({ run }: Scene, folder: string): Promise<void> {
  const now = await run(...CHECK, '--report-dir', folder);
  if (now.code !== 1) throw new Error(`the run ended with ${now.code}:\n${now.stderr}`);
  writeFileSync(join(folder, 'terminal.txt'), now.stdout);
  writeFileSync(join(folder, 'dry-run.txt'), (await run('check', '--vantage', 'internet', '--dry-run')).stdout);
}

function inSixWeeks(): string {
  return new Date(Date.now() + 42 * 86_400_000).toISOString().slice(0, 10);
}
