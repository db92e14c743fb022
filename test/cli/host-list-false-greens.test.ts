// The ways to a false green over hosts of files (`hosts-in`) and over requirements, through the command line as a user has it.
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { type Listener, listener } from './loopback.ts';
import { runCli } from './run-cli.ts';
import { temporaryFolder } from './temporary-folder.ts';

const folder = temporaryFolder();
let open: Listener;

/** 127.0.0.1 has a listener on the port, and its neighbours have none: what loses 127.0.0.1 is green. */
beforeAll(async () => {
  open = await listener();
});
beforeEach(() => rmSync(folder.path, { recursive: true, force: true }));
afterAll(async () => {
  folder.remove();
  await open.close();
});

type Files = Readonly<Record<string, string | Uint8Array>>;

function write(files: Files): void {
  for (const [name, text] of Object.entries(files)) folder.write(name, text);
}

async function run(...args: string[]): Promise<{ code: number | null; printed: string }> {
  const { code, stdout, stderr } = await runCli(args, { cwd: folder.path });
  return { code, printed: `${stdout}${stderr}` };
}

/** The policy `p.yml`, with `PORT` for the listener's. */
async function check(
  policy: string,
  files: Files,
  ...args: string[]
): Promise<{ code: number | null; printed: string }> {
  write({ 'p.yml': `version: 1\n${policy.replaceAll('PORT', String(open.port))}\n`, ...files });
  return run('check', 'p.yml', ...args);
}

const TEXT = 'hosts: [{hosts-in: h.txt, blocked: PORT}]';
const JSON_FILE = 'hosts: [{hosts-in: h.json, blocked: PORT}]';

it('a file that can be read is judged, and its last host too', async () => {
  expect(await check(TEXT, { 'h.txt': '127.0.0.2\n' })).toMatchObject({ code: 0 });
  expect(await check(TEXT, { 'h.txt': '127.0.0.2\n127.0.0.1' })).toMatchObject({ code: 1 });
});

/** One run over all files: each has an error of its own, at its own line of the policy, that names it. */
async function refused(ending: string, texts: readonly (readonly [what: string, text: string | Uint8Array])[]) {
  const names = texts.map((_, i) => `h${i}.${ending}`);
  const items = names.map((name) => `  - {hosts-in: ${name}, blocked: PORT}`);
  const files = Object.fromEntries(texts.map(([, text], i) => [names[i], text]));
  const { code, printed } = await check(`hosts:\n${items.join('\n')}`, files);
  const errors = printed.split(/^(?=p\.yml:\d)/m);
  const silent = texts.filter((_, i) => {
    const error = errors.find((one) => one.startsWith(`p.yml:${i + 3}:16: error[bad-host-file]`)) ?? '';
    return !new RegExp(`\`h${i}\\.${ending}(?::\\d+|#[^\`]*)?\``).test(error);
  });
  return { code, silent: silent.map(([what]) => what) };
}

describe('what hides a host: exit 2', () => {
  it('in a line', async () => {
    const said = await refused('txt', [
      ['an old line end', '127.0.0.2\r127.0.0.1'],
      ['an old line end behind a comment', '127.0.0.2 # a\r127.0.0.1\r'],
      ['behind a comment of its own', '127.0.0.2\n# a\r127.0.0.1\r\n'],
      ['a line separator behind a comment', '127.0.0.2 # a\u2028127.0.0.1\n'],
      ['a line separator', '127.0.0.2\u2028127.0.0.1'],
      ['a form feed behind a comment', '127.0.0.2 # a\f127.0.0.1\n'],
      ['commas', '127.0.0.2,127.0.0.1'],
      ['blanks', '127.0.0.2 127.0.0.1'],
      ['a comment of another language', '127.0.0.2\n// 127.0.0.1\n'],
      ['UTF-16', Buffer.from('\uFEFF127.0.0.2\n127.0.0.1\n', 'utf16le')],
      ['a list of YAML', '- 127.0.0.2\n- 127.0.0.1\n'],
      ['a number of an address', '127.0.0.2\n2130706433\n'],
      ['an octal number', '127.0.0.2\n127.0.0.01\n'],
    ]);
    expect(said).toEqual({ code: 2, silent: [] });
  });

  it('in JSON', async () => {
    const said = await refused('json', [
      ['one key in two spellings', '{"a": "127.0.0.1", "\\u0061": "127.0.0.2"}'],
      ['a second value behind the first', '["127.0.0.2"]\n["127.0.0.1"]'],
      ['a list in the list', '["127.0.0.2", ["127.0.0.1"]]'],
      ['lines in a text', '"127.0.0.2\\n127.0.0.1"'],
      ['an empty text', '["127.0.0.2", ""]'],
      ['a comment', '["127.0.0.2" /*, "127.0.0.1"*/]'],
    ]);
    expect(said).toEqual({ code: 2, silent: [] });
  });

  it('a key that programs take for their own is a key', async () => {
    const hosts = '{"__proto__": "127.0.0.1", "constructor": "127.0.0.2"}';
    expect(await check(JSON_FILE, { 'h.json': hosts })).toMatchObject({ code: 1 });
    const nothing = await check('hosts: [{hosts-in: "h.json#/__proto__", blocked: PORT}]', {
      'h.json': '{"a": "127.0.0.2"}',
    });
    expect(nothing).toMatchObject({ code: 2, printed: expect.stringContaining('no key `__proto__`') });
  });
});

describe('at-least counts different hosts', () => {
  it.each([
    ['the same address', '127.0.0.2\n127.0.0.2\n'],
    ['in three spellings', '127.0.0.2\n127.0.0.2/32\n127.0.0.2-127.0.0.2\n'],
    ['the same name', 'a.example.com\nA.Example.COM.\n'],
  ])('%s', async (_, text) => {
    const least = 'hosts: [{hosts-in: h.txt, at-least: 2, blocked: PORT}]';
    const { code, printed } = await check(least, { 'h.txt': text });
    expect(printed).toContain('`h.txt` has 1 host, and `at-least` demands 2.');
    expect(code).toBe(2);
  });
});

describe('which file and which hosts', () => {
  it('a base names its own file, and nothing of the file that extends it takes its place', async () => {
    const blocked = `blocked: ${open.port}`;
    write({
      'ci/p.yml': `version: 1\nextends: ../shared/base.yml\nhosts: [{host: 127.0.0.3, ${blocked}}]\n`,
      'ci/h.txt': '127.0.0.2',
      'shared/base.yml': `version: 1\nhosts: [{hosts-in: h.txt, ${blocked}}]\n`,
      'shared/h.txt': '127.0.0.1',
    });
    expect(await run('check', 'ci/p.yml')).toMatchObject({ code: 1, printed: expect.stringContaining('127.0.0.1') });
  });

  it('a merge key takes no list of another item away', async () => {
    const policy = 'hosts:\n  - &a {hosts-in: i.txt, blocked: PORT}\n  - {<<: *a, hosts-in: h.txt}';
    expect(await check(policy, { 'h.txt': '127.0.0.2', 'i.txt': '127.0.0.1' })).toMatchObject({ code: 1 });
  });

  it('a name of the file that is an address of another item is held to both', async () => {
    const policy = 'hosts:\n  - {hosts-in: h.txt, open: PORT}\n  - {host: 127.0.0.1, blocked: PORT}';
    expect((await check(policy, { 'h.txt': 'localhost' })).code).toBe(1);
  });

  it('a host outside the scope is inconclusive, and the others are judged', async () => {
    const said = await check(`scope: 127.0.0.2\n${TEXT}`, { 'h.txt': '127.0.0.1\n127.0.0.2' });
    expect(said).toMatchObject({ code: 3, printed: expect.stringContaining('out of scope, not asked') });
  });

  it('waivers and scope take no file: whoever writes it would forgive what is open', async () => {
    const waiver = 'waivers: [{hosts-in: h.txt, ports: PORT, state: open, until: 2099-01-01, reason: r}]';
    const host = 'hosts: [{host: 127.0.0.1, blocked: PORT}]';
    for (const more of [waiver, 'scope: {hosts-in: h.txt}'])
      expect(await check(`${host}\n${more}`, { 'h.txt': '127.0.0.1' })).toMatchObject({ code: 2 });
  });
});

it('a run that never happened leaves no report of the run before', async () => {
  const reports = () => readdirSync(`${folder.path}/reports`);
  await check(TEXT, { 'h.txt': '127.0.0.2' }, '--report-dir', 'reports');
  expect(reports()).toEqual(expect.arrayContaining(['report.json', 'report.prom', 'report.tap']));
  expect(await check(TEXT, { 'h.txt': '# none' }, '--report-dir', 'reports')).toMatchObject({ code: 2 });
  expect(reports()).toEqual([]);
});

describe('what a run reads is what is there when it runs', () => {
  it('whatever lint and expand saw before', async () => {
    await check(TEXT, { 'h.txt': '127.0.0.2' });
    expect(await run('lint', 'p.yml')).toMatchObject({ code: 0 });
    write({ 'h.txt': '127.0.0.2\n127.0.0.1' });
    expect(await run('check', 'p.yml')).toMatchObject({ code: 1 });
    write({ 'h.txt': '' });
    expect(await run('check', 'p.yml')).toMatchObject({ code: 2, printed: expect.stringContaining('`h.txt`') });
    expect(await run('expand', 'p.yml', '--format', 'lines')).toMatchObject({ code: 2 });
  });

  it.each([
    ['nothing', ''],
    ['a comma', ','],
    ['a gap', '127.0.0.2,,127.0.0.3'],
    ['an end left open', '127.0.0.2,'],
  ])('a list variable with %s in it: exit 2', async (_, value) => {
    const said = await check('hosts: [{host: "${HOSTS}", blocked: PORT}]', {}, '--var', `HOSTS=${value}`);
    expect(said).toMatchObject({ code: 2, printed: expect.stringContaining('error[empty-variable]') });
  });
});

it('what expand says is asked is what a check asks', async () => {
  const policy =
    'vantages: {a: {cannot-see: 7}, b: {}}\nscope: 127.0.0.0/30\nhosts:\n' +
    '  - {hosts-in: h.txt, blocked: [PORT, 7]}\n  - {host: 127.0.0.2, from: b, blocked: 9}\n  - {host: 127.0.0.3, observe: 8}';
  await check(policy, { 'h.txt': '127.0.0.2\n127.0.0.5' }, '--vantage', 'a', '--report-dir', 'r');
  const { verdicts } = JSON.parse(readFileSync(`${folder.path}/r/report.json`, 'utf8')) as Report;
  const asked = verdicts.filter(({ attempts }) => attempts > 0).map(({ address, ports }) => `${address} ${ports}`);
  const { stdout } = await runCli(['expand', 'p.yml', '--vantage', 'a', '--format', 'json'], { cwd: folder.path });
  const { rows } = JSON.parse(stdout) as {
    rows: { host: string; ports: string; asked: string; vantage: string | null }[];
  };
  const promised = rows
    .filter((row) => row.asked === 'yes')
    .flatMap(({ host, ports }) => ports.split(',').map((port) => `${host} ${port.trim()}`));
  expect(promised.sort()).toEqual(asked.sort());
});

describe('runs that read other hosts do not merge', () => {
  const declared = 'vantages: {a: {}, b: {}}';

  it('where one vantage had fewer of them', async () => {
    await check(`${declared}\n${TEXT}`, { 'h.txt': '127.0.0.2\n127.0.0.3' }, '--vantage', 'a', '--report-dir', 'a');
    await check(`${declared}\n${TEXT}`, { 'h.txt': '127.0.0.2' }, '--vantage', 'b', '--report-dir', 'b');
    const { code, printed } = await run('merge', 'a/report.json', 'b/report.json');
    expect(printed).toContain('h.txt');
    expect(code).toBe(2);
  });

  it('where two files were swapped, so that each item judged the hosts of the other', async () => {
    const policy = `${declared}\nhosts:\n  - {hosts-in: h.txt, blocked: PORT}\n  - {hosts-in: i.txt, open: PORT}`;
    await check(policy, { 'h.txt': '127.0.0.2', 'i.txt': '127.0.0.1' }, '--vantage', 'a', '--report-dir', 'a');
    await check(policy, { 'h.txt': '127.0.0.1', 'i.txt': '127.0.0.2' }, '--vantage', 'b', '--report-dir', 'b');
    const { code, printed } = await run('merge', 'a/report.json', 'b/report.json');
    expect(printed).toContain('(`hosts-in`, by path and content of h.txt and i.txt)');
    expect(code).toBe(2);
  });

  it('where the file was written anew between two shards', async () => {
    await check(TEXT, { 'h.txt': '127.0.0.2\n127.0.0.3' }, '--shard', '1/2', '--report-dir', 'a');
    await check(TEXT, { 'h.txt': '127.0.0.2\n127.0.0.4' }, '--shard', '2/2', '--report-dir', 'b');
    expect((await run('merge', 'a/report.json', 'b/report.json')).code).toBe(2);
  });
});

describe('a requirement is not satisfied where something of it', () => {
  const requirement = async (policy: string, ...args: string[]) => {
    await check(policy, { 'h.txt': '127.0.0.2\n127.0.0.3' }, '--report-dir', 'r', ...args);
    const report = JSON.parse(readFileSync(`${folder.path}/r/report.json`, 'utf8')) as Report;
    return report.requirements?.map(({ satisfied, pass }) => ({ satisfied, isPassed: pass > 0 }));
  };
  const PCI = 'satisfies: PCI-1';

  it('was checked whole, as a start', async () => {
    const whole = await requirement(`hosts: [{hosts-in: h.txt, blocked: PORT, ${PCI}}]`);
    expect(whole).toEqual([{ satisfied: true, isPassed: true }]);
  });

  it.each<[string, string, ...string[]]>([
    ['was left out by `only`', `hosts: [{hosts-in: h.txt, blocked: PORT, ${PCI}}]`, '--only', '127.0.0.2'],
    ['is of another shard', `hosts: [{hosts-in: h.txt, blocked: PORT, ${PCI}}]`, '--shard', '1/2'],
    ['is out of scope', `scope: 127.0.0.2\nhosts: [{hosts-in: h.txt, blocked: PORT, ${PCI}}]`],
    ['did not resolve', `hosts: [{host: [127.0.0.2, nowhere.invalid], blocked: PORT, ${PCI}}]`],
    [
      'is a port that the vantage cannot see',
      `vantages: {a: {cannot-see: 7}}\nhosts: [{hosts-in: h.txt, blocked: [PORT, 7], ${PCI}}]`,
      '--vantage',
      'a',
    ],
    [
      'is a family that it cannot see',
      `vantages: {a: {family: ipv4}}\nhosts: [{host: [127.0.0.2, "::1"], blocked: PORT, ${PCI}}]`,
      '--vantage',
      'a',
    ],
    [
      'is judged from elsewhere',
      `vantages: {a: {}, b: {}}\nhosts:\n  - {hosts-in: h.txt, blocked: PORT, from: a, ${PCI}}\n  - {host: 127.0.0.1, blocked: PORT, from: b, ${PCI}}`,
      '--vantage',
      'a',
    ],
    [
      'is waived',
      `hosts: [{host: [127.0.0.2, 127.0.0.1], blocked: PORT, ${PCI}}]\nwaivers: [{host: 127.0.0.1, ports: PORT, state: open, until: 2099-01-01, reason: r}]`,
    ],
  ])('%s', async (_, policy, ...args) => {
    expect(await requirement(policy, ...args)).toEqual([{ satisfied: false, isPassed: true }]);
  });

  it('was only observed', async () => {
    const policy = `hosts:\n  - {host: 127.0.0.3, blocked: PORT}\n  - {host: 127.0.0.2, observe: PORT, ${PCI}}`;
    expect(await requirement(policy)).toEqual([{ satisfied: false, isPassed: false }]);
  });
});
