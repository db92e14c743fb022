// `merge` as a user runs it: real reports of two vantages, every format, the exit codes, and what is no report.
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { reportSchema } from '../../src/model/schema/report-schema.ts';
import { FORMAT_NAMES } from '../../src/report/formats.ts';
import { REPORT_FILES } from '../../src/report/report-files.ts';
import { type Listener, listener } from './loopback.ts';
import { runCli } from './run-cli.ts';
import { temporaryFolder } from './temporary-folder.ts';

const folder = temporaryFolder();
const at = (...names: string[]) => join(folder.path, ...names);
let database: Listener;
/** From `internet` it is blocked, and it listens; from `vpc` it must. */
const violatedPolicy = () => `version: 1
vantages: { internet: {}, vpc: {} }
hosts:
  - host: 127.0.0.1
    open: [{ ports: ${database.port}, from: vpc }]
    blocked: [{ ports: ${database.port}, from: internet }]
`;
/** Both may reach it. */
const goodPolicy = () => `version: 1
vantages: { internet: {}, vpc: {} }
hosts:
  - { host: 127.0.0.1, open: ${database.port} }
`;

async function check(policy: string, vantage: string, out: string): Promise<string> {
  const run = await runCli(['check', policy, '--vantage', vantage, '--report-dir', at(out)]);
  if (run.code !== 0 && run.code !== 1) throw new Error(run.stderr);
  return at(out, 'report.json');
}

let [internet, vpc, goodInternet, goodVpc] = ['', '', '', ''];

beforeAll(async () => {
  database = await listener();
  const violated = folder.write('violated.yml', violatedPolicy());
  const good = folder.write('good.yml', goodPolicy());
  internet = await check(violated, 'internet', 'reports/internet');
  vpc = await check(violated, 'vpc', 'reports/vpc');
  goodInternet = await check(good, 'internet', 'good/internet');
  goodVpc = await check(good, 'vpc', 'good/vpc');
});

afterAll(async () => {
  await database.close();
  folder.remove();
});

const merge = (args: readonly string[], options = {}) => runCli(['merge', ...args], options);
const reportIn = (text: string): Report => reportSchema.parse(JSON.parse(text));

describe('two vantages', () => {
  it('of which one sees the database open: a violation, with the vantage', async () => {
    const { code, stdout, stderr } = await merge([internet, vpc]);
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(stdout).toContain(`127.0.0.1`);
    expect(stdout).toContain('internet');
    const json = reportIn((await merge([internet, vpc, '--format', 'json'])).stdout);
    expect(json).toMatchObject({ vantage: null, result: 'fail', totals: { violation: 1, pass: 1 } });
    expect(json.vantages?.map(({ name }) => name)).toEqual(['internet', 'vpc']);
    expect(json.verdicts.map(({ vantage, verdict }) => `${vantage} ${verdict}`)).toEqual([
      'internet violation',
      'vpc pass',
    ]);
  });

  it('that see what the policy says pass', async () => {
    const { code, stdout } = await merge([goodInternet, goodVpc, '--format', 'json']);
    expect(reportIn(stdout).result).toBe('pass');
    expect(code).toBe(0);
  });

  it('and --fail-on, which never hides that something is wrong from the report', async () => {
    const { code, stdout } = await merge([internet, vpc, '--fail-on', 'never', '--format', 'json']);
    expect({ code, result: reportIn(stdout).result }).toEqual({ code: 0, result: 'fail' });
  });

  it.each(FORMAT_NAMES)('as %s, whatever the order of the files', async (format) => {
    const args = ['--format', format];
    const [one, other] = await Promise.all([merge([internet, vpc, ...args]), merge([vpc, internet, ...args])]);
    expect(one.stdout.length).toBeGreaterThan(100);
    expect(one.code).toBe(1);
    expect(other).toEqual(one);
  });

  it('are read once where a file is named twice', async () => {
    const { code, stdout } = await merge([
      goodInternet,
      goodVpc,
      at('good', '.', 'vpc', 'report.json'),
      '--format',
      'json',
    ]);
    expect(reportIn(stdout).verdicts).toHaveLength(2);
    expect(code).toBe(0);
  });

  it('one of them from standard input', async () => {
    const { code } = await merge([goodInternet, '-'], { input: readFileSync(goodVpc, 'utf8') });
    expect(code).toBe(0);
  });
});

describe('what is missing', () => {
  it('is a vantage: one report alone is the word of one vantage', async () => {
    const { code, stdout } = await merge([goodInternet]);
    expect(code).toBe(3);
    expect(stdout).toContain('vpc');
    const json = reportIn((await merge([goodInternet, '--format', 'json'])).stdout);
    expect(json.patterns).toMatchObject([{ kind: 'missing', host: 'vantage vpc' }]);
  });

  it('is a vantage that was expected', async () => {
    const { code, stdout } = await merge([goodInternet, goodVpc, '--expect-vantage', 'office']);
    expect(code).toBe(3);
    expect(stdout).toContain('office');
  });

  it('is a report that is not too old', async () => {
    const report = JSON.parse(readFileSync(goodVpc, 'utf8')) as Report;
    const old = folder.write('old.json', JSON.stringify({ ...report, startedAt: '2026-01-02T03:04:05.000Z' }));
    expect((await merge([goodInternet, old])).code).toBe(3);
    expect((await merge([goodInternet, goodVpc, '--within', '1h'])).code).toBe(0);
    const wrong = await merge([goodInternet, goodVpc, '--within', 'yesterday']);
    expect(wrong).toMatchObject({ code: 2, stdout: '' });
    expect(wrong.stderr).toMatch(/--within `yesterday` is not a duration/);
  });
});

describe('--report-dir', () => {
  it('gets every report, and keeps what is merged until it is read', async () => {
    mkdirSync(at('same'), { recursive: true });
    copyFileSync(internet, at('same', 'internet.json'));
    writeFileSync(at('same', 'report.sarif'), 'of an earlier run');
    const { code } = await merge([at('same', 'internet.json'), vpc, '--report-dir', at('same')]);
    expect(code).toBe(1);
    expect(readdirSync(at('same')).sort()).toEqual([...REPORT_FILES, 'internet.json'].sort());
    expect(reportIn(readFileSync(at('same', 'report.json'), 'utf8')).vantages).toHaveLength(2);
    expect(readFileSync(at('same', 'report.sarif'), 'utf8')).toContain('"runs"');
  });

  it('never overwrites what is merged', async () => {
    mkdirSync(at('own'), { recursive: true });
    copyFileSync(internet, at('own', 'report.json'));
    writeFileSync(at('own', 'report.sarif'), 'of this run');
    const { code, stderr } = await merge([at('own', 'report.json'), vpc, '--report-dir', at('own')]);
    expect(code).toBe(2);
    expect(stderr).toContain('would overwrite');
    expect(readFileSync(at('own', 'report.json'), 'utf8')).toBe(readFileSync(internet, 'utf8'));
    expect(readFileSync(at('own', 'report.sarif'), 'utf8')).toBe('of this run');
  });

  it('has no report of an earlier merge where this one is unusable', async () => {
    mkdirSync(at('earlier'), { recursive: true });
    copyFileSync(internet, at('earlier', 'report.json'));
    const { code } = await merge(['nowhere.json', '--report-dir', at('earlier')]);
    expect(code).toBe(2);
    expect(readdirSync(at('earlier'))).toEqual([]);
  });
});

describe('--baseline', () => {
  it('is an earlier merge', async () => {
    await merge([internet, vpc, '--report-dir', at('night')]);
    const same = await merge([internet, vpc, '--baseline', at('night', 'report.json'), '--format', 'json']);
    expect(reportIn(same.stdout).drift).toMatchObject({ changes: [], totals: { newlyOpen: 0, goneHosts: 0 } });
    const less = await merge([internet, '--baseline', at('night', 'report.json'), '--format', 'json']);
    const { drift, warnings } = reportIn(less.stdout);
    expect(drift).toMatchObject({ changes: [], notCompared: 1 });
    expect(warnings).toContain('This run did not look from `vpc`, as the baseline did: that was not compared.');
    const diff = await runCli(['diff', at('night', 'report.json'), internet]);
    expect(diff.stdout).toContain('Report diff: nothing is known to have changed.');
  });

  it('that is not there is unusable input', async () => {
    const { code, stderr } = await merge([internet, vpc, '--baseline', 'nowhere.json']);
    expect(code).toBe(2);
    expect(stderr).toContain('cannot read the baseline nowhere.json');
    const last = await merge([internet, vpc, '--baseline', 'last']);
    expect(last.code).toBe(2);
    expect(last.stderr.replace(/\s+/g, ' ')).toContain('`--baseline last` works in the GitHub Action alone');
  });
});

describe('what cannot be merged', () => {
  it('are reports of two policies', async () => {
    const { code, stdout, stderr } = await merge([internet, goodVpc]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(goodVpc);
  });

  const text = () => readFileSync(vpc, 'utf8');
  it.each<[string, () => string | Uint8Array, string]>([
    [
      'half of a file',
      () => text().slice(0, 700),
      'is not JSON (it ends in the middle, after 700 characters: only a part',
    ],
    ['an empty file', () => '', 'is not JSON (it is empty)'],
    ['a text', () => 'not this one', 'is not JSON (at character 1)'],
    ['two reports in one file', () => text() + text(), 'is not JSON (at character'],
    ['a policy', () => 'version: 1\nhosts: []\n', 'is not JSON (at character 1)'],
    ['a file packed by gzip', () => gzipSync(text()), 'it is compressed by gzip; unpack it first'],
    ['a ZIP archive', () => Buffer.from('PK\x03\x04 and so on'), 'it is a ZIP archive; unpack it first'],
    ['UTF-16', () => Buffer.from(`\ufeff${text()}`, 'utf16le'), 'it is UTF-16; save it as UTF-8'],
    ['no UTF-8', () => Buffer.concat([Buffer.from('{"a": "'), Buffer.from([0xe4, 0x22])]), 'it is not UTF-8'],
    ['zero bytes alone', () => Buffer.alloc(4096), 'it has nothing but zero bytes'],
    [
      'zero bytes at its end',
      () => Buffer.concat([Buffer.from(text()), Buffer.alloc(64)]),
      'is not JSON (at character',
    ],
    ['SARIF', () => readFileSync(at('reports', 'vpc', 'report.sarif')), 'is JSON, but no report of port-policy'],
    [
      'a newer form',
      () => text().replace('"schemaVersion": 1', '"schemaVersion": 2'),
      'writes another form (schemaVersion)',
    ],
    [
      'a field too many',
      () => text().replace('"seed"', '"sead": 1,\n  "seed"'),
      'is not a report that port-policy wrote',
    ],
  ])('is %s', async (_, bytes, says) => {
    const path = folder.write('broken/report.json', bytes());
    const { code, stdout, stderr } = await merge([internet, path]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(path);
    expect(stderr).toContain(says);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  it('is a report with a byte order mark: that one is read', async () => {
    const path = folder.write('bom.json', `\ufeff${readFileSync(goodVpc, 'utf8')}`);
    expect((await merge([goodInternet, path])).code).toBe(0);
  });

  it('are several files: each is named', async () => {
    const broken = folder.write('one.json', '{');
    const { code, stderr } = await merge([broken, 'nowhere.json', internet, at('reports', '*.json')]);
    expect(code).toBe(2);
    expect(stderr).toContain(`the report ${broken} is not JSON`);
    expect(stderr).toContain('cannot read the report nowhere.json: there is no such file');
    expect(stderr).toContain('*.json: there is no such file; no file matches this pattern');
    expect(stderr.trim().split('\n')).toHaveLength(3);
  });

  it('is a folder: the files in it are named', async () => {
    const { code, stderr } = await merge([at('reports')]);
    expect(code).toBe(2);
    expect(stderr).toContain('that is a folder; name the file in it');
    expect(stderr).toContain(at('reports', 'internet', 'report.json'));
    expect(stderr).toContain(at('reports', '*', 'report.json'));
    mkdirSync(at('nothing'), { recursive: true });
    expect((await merge([at('nothing')])).stderr).toContain('and there is no report.json in it');
    for (const name of ['report.intoto.json', 'report.json']) folder.write(join('artifact', name), '{}');
    const both = (await merge([at('artifact')])).stderr;
    expect(both).toContain(`name the file in it: \`${at('artifact', 'report.json')}\``);
    expect(both).not.toContain('intoto');
  });
});

it('a merged report is nothing to observe: whose eyes would that be?', async () => {
  await merge([goodInternet, goodVpc, '--report-dir', at('merged')]);
  const merged = at('merged', 'report.json');
  const run = await runCli(['check', at('good.yml'), '--vantage', 'vpc', '--observations', merged]);
  expect({ code: run.code, stdout: run.stdout }).toEqual({ code: 2, stdout: '' });
  expect(run.stderr).toContain('is a merged report, and a scan is what one machine saw');
});

it('merges what was merged: never', async () => {
  await merge([goodInternet, goodVpc, '--report-dir', at('merged')]);
  const { code, stderr } = await merge([at('merged', 'report.json'), goodVpc]);
  expect(code).toBe(2);
  expect(stderr).toContain('merged');
});
