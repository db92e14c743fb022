// One real merge for the pictures, in a lab of its own: the same hosts checked as three vantages, behind another firewall each time.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { chain } from '../../test/lab/firewall.ts';
import { withLab } from '../../test/lab/with-lab.ts';

const RESOLVER = '198.51.100.2';
const POLICY_FILE = '.github/port-policy.yml';
const [WWW, DB1, WIN1, QUEUE, OLD] = [
  '203.0.113.2',
  '203.0.113.3',
  '203.0.113.5',
  '203.0.113.6',
  '203.0.113.8',
] as const;

const POLICY = `# What may reach production, and from where. Owner: the platform team.
version: 1
scope: [203.0.113.0/24, "*.example.com"]
vantages:
  internet: {}
  office: {}
  vpc: {}
defaults: { timeout: 300ms }

hosts:
  - host: www.example.com
    open:
      - https
      - { ports: 8443, from: [office, vpc], reason: the admin console }
    blocked:
      - { ports: 8443, from: internet, severity: high, reason: the admin console }
      - { ports: 8080, severity: medium }
  - host: db1.example.com
    open:
      - { ports: [ssh, postgresql], from: vpc }
    blocked:
      - { ports: postgresql, from: [internet, office], severity: critical, reason: customer data }
    observe: { ports: ssh, from: [internet, office] }
  - host: win1.example.com
    open: https
    blocked:
      - { ports: rdp, severity: critical, reason: remote desktop goes through the gateway }
  - host: queue.example.com
    open: [amqps, ssh]
  - host: old.example.com
    open: http
    blocked: { ports: [ftp, telnet, 8000], severity: high }
`;

const LISTENERS: readonly (readonly [address: string, ports: readonly number[]])[] = [
  [WWW, [443, 8443]],
  [DB1, [22, 5432]],
  [WIN1, [443, 3389]],
  [QUEUE, [22]],
  [OLD, [80]],
];

/** What the router drops for each of them. */
const FIREWALLS = {
  internet: [`ip daddr ${WWW} tcp dport != 443 drop`, `ip daddr ${DB1} tcp dport != 22 drop`, `ip daddr ${OLD} drop`],
  office: [`ip daddr ${WWW} tcp dport 8080 drop`],
  vpc: [],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/**
 * Leaves nothing behind.
 * @param checkout folder of the checkout whose dist/ is run
 * @param folder gets all reports of the merge
 */
export async function mergedReportsOf(checkout: string, folder: string): Promise<void> {
  const workspace = mkdtempSync(join(tmpdir(), 'port-policy-scene-'));
  try {
    await withLab(async (lab) => {
      const cli = [process.execPath, join(checkout, 'dist/cli/index.js')] as const;
      const run = async (...args: readonly string[]) => {
        const ended = await lab.run('vantage', [...cli, ...args], { cwd: workspace, timeoutMs: 120_000 });
        if (ended.code !== 1 && ended.code !== 0) throw new Error(`${args.join(' ')}: ${ended.code}:\n${ended.stderr}`);
        return ended;
      };
      const file = join(workspace, POLICY_FILE);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, POLICY);
      await Promise.all([
        lab.dns('near', RESOLVER, {
          'www.example.com': [WWW],
          'db1.example.com': [DB1],
          'win1.example.com': [WIN1],
          'queue.example.com': [QUEUE],
          'old.example.com': [OLD],
        }),
        ...LISTENERS.map(([address, ports]) => lab.listen('far', address, ports)),
      ]);
      lab.resolvConf(`nameserver ${RESOLVER}\noptions timeout:1 attempts:1\n`);
      await lab.ip('vantage', '-6', 'route', 'del', 'default');
      const names = Object.keys(FIREWALLS) as (keyof typeof FIREWALLS)[];
      for (const name of names) {
        await lab.nft('router', chain('forward', ...FIREWALLS[name]));
        await run('check', '--vantage', name, '--report-dir', name);
      }
      const merged = await run('merge', ...names.map((name) => join(name, 'report.json')), '--report-dir', folder);
      writeFileSync(join(folder, 'terminal.txt'), merged.stdout);
    });
  } finally {
    rmSync(workspace, { recursive: true, force: true });
  }
}
