// examples/prometheus: its script, run by a shell as cron would, on loopback; Prometheus' own programs read its metrics in test/readers.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { CLI } from '../built.ts';
import { closedPort, type Listener, listener } from '../cli/loopback.ts';
import { temporaryFolder } from '../cli/temporary-folder.ts';
import { root } from '../docs/markdown.ts';
import { samplesOf } from '../report/prom/samples-of.ts';

const folder = temporaryFolder();
const collector = join(folder.path, 'collector');
let open: Listener;
let policy: string;

beforeAll(async () => {
  mkdirSync(collector);
  open = await listener();
  policy = folder.write(
    'policy.yml',
    `version: 1\nhosts: [{ host: 127.0.0.1, open: ${open.port}, closed: ${await closedPort()} }]\n`,
  );
});
afterAll(async () => {
  await open.close();
  folder.remove();
});

function audit(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const { status } = spawnSync(join(root, 'examples/prometheus/audit.sh'), args, {
    env: { PATH: process.env.PATH, PORT_POLICY: `${process.execPath} ${CLI}`, COLLECTOR: collector, ...env },
    encoding: 'utf8',
  });
  return status;
}

const metricsIn = (name: string) => samplesOf(readFileSync(join(collector, name), 'utf8'));

it('hands over the metrics, for everybody to read, and nothing beside them', () => {
  expect(audit([policy])).toBe(0);
  expect(readdirSync(collector)).toEqual(['port-policy.prom']);
  expect(statSync(join(collector, 'port-policy.prom')).mode & 0o777).toBe(0o644);
  const result = metricsIn('port-policy.prom').filter(({ name, value }) => name.endsWith('run_result') && value === 1);
  expect(result.map(({ labels }) => labels.result)).toEqual(['pass']);
});

it('leaves the earlier ones where a run has none, so that they grow old', () => {
  const before = readFileSync(join(collector, 'port-policy.prom'), 'utf8');
  expect(audit([folder.write('broken.yml', 'version: 1\nhosts: [{ hots: a }]\n')])).toBe(2);
  expect(readFileSync(join(collector, 'port-policy.prom'), 'utf8')).toBe(before);
  expect(readdirSync(collector)).toEqual(['port-policy.prom']);
});

it('ends as the check does, by the name that it is given', () => {
  const violated = folder.write('violated.yml', `version: 1\nhosts: [{ host: 127.0.0.1, blocked: ${open.port} }]\n`);
  expect(audit([violated], { NAME: 'second' })).toBe(1);
  expect(readdirSync(collector).sort()).toEqual(['port-policy.prom', 'second.prom']);
  const sum = metricsIn('second.prom').reduce(
    (all, { name, value }) => all + (/_violations$/.test(name) ? value : 0),
    0,
  );
  expect(sum).toBe(1);
});

it('fails where there is no folder, and a violation stays one', () => {
  const missing = { COLLECTOR: join(folder.path, 'nowhere') };
  expect(audit([policy], missing)).toBe(2);
  expect(audit([join(folder.path, 'violated.yml')], missing)).toBe(1);
  rmSync(join(collector, 'second.prom'));
});
