// A draft of a realistic scan as a golden file, and what a draft says of each thing that can be seen.
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { draftPolicy, type Sketch } from '../../src/draft/draft-policy.ts';
import { allRisks } from '../../src/evaluate/risks/risk.ts';
import type { Scan, ScannedPorts } from '../../src/model/scan.ts';
import { parsePolicy } from '../../src/policy/parse-policy.ts';
import { linted, notGreen } from './check-draft.ts';
import { covered, host, KNOWLEDGE, numbersOf, ports, portsOf, scanOf, seen, without } from './scans.ts';

const sketch = (rest: Partial<Sketch> = {}): Sketch => ({
  hosts: [],
  covered: [],
  madeBy: 'port-policy init',
  date: '2026-06-15',
  ...rest,
});

/** @throws where there is no draft */
function draft(scan: Scan, rest: Partial<Sketch> = {}): string {
  const text = draftPolicy(scan, sketch(rest), KNOWLEDGE);
  if (text === null) throw new Error('no draft');
  expect(notGreen(text, scan), text).toEqual([]);
  return text;
}

/** The items, without comments. */
const items = (text: string): Record<string, unknown>[] => parse(text).hosts;

const one = (...found: ScannedPorts[]): Scan => scanOf([host('203.0.113.7', [], ...found)]);

const UDP_SILENT = ['noReply', without('known/udp', '53/udp', '443/udp')] as const;

const REALISTIC = scanOf(
  [
    host(
      '203.0.113.7',
      ['www.example.com'],
      seen('open', portsOf('tcp', [22, 80, 443, 8080])),
      seen('anchored', without('top-1000', '22', '25', '80', '443', '8080')),
      seen('deaf', '25'),
      seen('reply', '443/udp'),
      seen('unreachable', '53/udp'),
      seen(...UDP_SILENT),
    ),
    host(
      '203.0.113.8',
      ['www.example.com'],
      seen('open', portsOf('tcp', [22, 80, 443])),
      seen('closed', without('top-1000', '22', '25', '80', '443')),
      seen('deaf', '25'),
      seen('reply', '443/udp'),
      seen('unreachable', '53/udp'),
      seen(...UDP_SILENT),
    ),
    host('2001:db8::7', ['www.example.com'], seen('noRoute', 'top-1000'), seen('noRoute', 'known/udp')),
    host(
      '198.51.100.4',
      ['db1.example.com'],
      seen('open', '5432'),
      seen('anchored', without('top-1000', '5432')),
      seen('deafUdp', 'known/udp'),
    ),
    host('198.51.100.5', [], seen('silent', 'top-1000'), seen('noReply', 'known/udp')),
    host('198.51.100.6', [], seen('silent', 'top-1000'), seen('noReply', 'known/udp')),
    host('2001:db8::9', ['lb.example.com'], seen('proxied', '1-2000')),
  ],
  { warnings: ['Nothing was heard on a port other than those of the controls.'] },
);

describe('a realistic scan', () => {
  const text = draft(REALISTIC, {
    hosts: ['www.example.com', 'db1.example.com', '198.51.100.4/30', '2001:db8::9', 'gone.example.com'],
    unresolved: new Map([['gone.example.com', 'it does not resolve (ENOTFOUND)']]),
    covered: covered('top-1000', 'known/udp'),
    vantage: 'internet',
    controls: ['github.com:443'],
    madeBy: 'port-policy init www.example.com db1.example.com 198.51.100.4/30 2001:db8::9 gone.example.com',
  });

  it('is the golden file', async () => {
    await expect(text).toMatchFileSnapshot('draft.golden.yml');
  });

  it('makes lint warn of what is dangerous, and of nothing else', () => {
    const { diagnostics } = parsePolicy(text, 'draft.yml', { allRisks });
    expect(diagnostics.map(({ code, message }) => `${code} ${message.slice(0, 12)}`)).toEqual([
      'risky-open `ssh` may be',
      'risky-open `postgresql`',
      'risky-open `postgresql`',
    ]);
  });

  it('is the same text each time', () => {
    const again = { hosts: ['www.example.com'], covered: covered('top-1000') };
    expect(draft(REALISTIC, again)).toBe(draft(REALISTIC, again));
  });
});

describe('a scan by another tool', () => {
  const foreign = (rest: Partial<Scan> = {}): Scan =>
    scanOf(
      [
        host(
          '10.0.0.5',
          ['files.lan'],
          seen('open', portsOf('tcp', [22, 139, 445, 3000]), true),
          seen('closed', without('1-1000', '22', '139', '445', '100-120'), true),
          seen('silent', '100-120', true),
          seen('deafUdp', '53/udp', true),
        ),
        host('10.0.0.6', [], seen('silent', '1-1000', true)),
      ],
      { tool: 'nmap', version: '7.94', finishedAt: '2026-06-14T22:10:00Z', ...rest },
    );

  it('is claimed as far as it was covered, and no further', async () => {
    await expect(draft(foreign())).toMatchFileSnapshot('draft-of-nmap.golden.yml');
  });

  it('claims silence only where something answered the scanning machine', () => {
    const [, silent] = foreign().hosts;
    const text = draft({ ...foreign(), hosts: silent === undefined ? [] : [silent] });
    expect(items(text)).toEqual([{ host: '10.0.0.6', blocked: '1-1000' }]);
    expect(text).toContain('dangerous if open');
    expect(text).toContain('nothing is known of it from here');
  });

  it.each(['here', 'unsure'] as const)(
    'takes no answer of what may be the scanning machine for one of the network: %s',
    (where) => {
      const here = { ...host('10.0.0.1', [], seen('open', '22', true)), where };
      const silent = host('10.0.0.6', [], seen('silent', '1-10', true));
      const scan = scanOf([here, silent], { tool: 'nmap' });
      expect(items(draft(scan, { hosts: ['10.0.0.6'] }))).toEqual([
        { host: '10.0.0.6', blocked: [7, 9], observe: '1-10' },
      ]);
    },
  );

  it('does not say that UDP silence proves anything: nobody knows what was asked', () => {
    expect(draft(foreign())).toContain('# Silent over UDP, which proves nothing: 53.');
  });

  it('sees through an address that answers on every port', () => {
    const all = scanOf([host('10.0.0.7', [], seen('open', '1-65535', true))], { tool: 'masscan' });
    const text = draft(all, { covered: covered('all') });
    expect(items(text)).toEqual([{ host: '10.0.0.7', blocked: 'all' }]);
  });

  it('believes one that refuses three of them, as a check of the same scan does', () => {
    const most = host('10.0.0.7', [], seen('open', '60000-60199', true), seen('closed', '60200-60202', true));
    const text = draft(scanOf([most], { tool: 'masscan' }), { covered: covered('60000-60202') });
    expect(items(text)).toEqual([{ host: '10.0.0.7', open: ['60000-60199'], blocked: '60000-60202' }]);
  });

  it('never writes `all` where a port is missing', () => {
    const most = scanOf([host('10.0.0.7', [], seen('closed', '1-65534', true))], { tool: 'nmap' });
    expect(items(draft(most, { covered: covered('all') }))).toEqual([{ host: '10.0.0.7', blocked: '1-65534' }]);
    expect(draft(most, { covered: covered('all') })).toContain('nothing is said of it: 65535.');
  });
});

describe('ports', () => {
  it('are named where the name leads back and everybody knows it', () => {
    // 3000 and 8000 have names in IANA's registry that nobody uses for what listens there.
    const text = draft(one(seen('open', portsOf('tcp', [22, 443, 3389, 8000])), seen('reply', '53/udp')));
    expect(items(text)[0]?.open).toEqual(['ssh', 'https', 'rdp', 8000, 'dns/udp']);
    expect(text).toMatch(/- 8000 # registered for \S+\n/);
    expect(text).toMatch(/- ssh # 22\n/);
  });

  it('carry the risk of what is dangerous, and no reason that would hush it', () => {
    const text = draft(one(seen('open', '6379')));
    expect(text).toMatch(/# critical: the port of Redis/);
    expect(text).not.toContain('TODO');
    expect(linted(text).hosts[0]?.entries.map(({ reason }) => reason)).toEqual([null]);
  });

  it('are one entry where many neighbours are open', () => {
    const text = draft(one(seen('open', '60000-60020'), seen('closed', '59000-59999')));
    expect(items(text)).toEqual([{ host: '203.0.113.7', open: ['60000-60020'], blocked: '59000-59999' }]);
  });

  it('are cut at the end of a set, which would win over a longer run', () => {
    const scan = one(seen('closed', portsOf('tcp', [1, 2, 27])), seen('open', '3-26'));
    const text = draft(scan, { covered: covered('1-10', '11-27') });
    expect(items(text)).toEqual([{ host: '203.0.113.7', open: ['3-10', '11-26'], blocked: ['1-10', '11-27'] }]);
  });

  it('that are not known stand out of a set by themselves', () => {
    const scan = one(
      seen('closed', without('top-1000', '25', '110-111')),
      seen('deaf', portsOf('tcp', [25, 110, 111])),
    );
    const text = draft(scan, { covered: covered('top-1000') });
    expect(items(text)).toEqual([{ host: '203.0.113.7', blocked: 'top-1000', observe: 25 }]);
    expect(text).toContain('blocked until a check can tell: 110-111.');
    expect(text).toContain('# Could not be known from here: 3 ports (deaf-vantage).');
  });

  it('that are not known and of which many are dangerous are blocked, all of them', () => {
    const scan = one(seen('deaf', without('top-1000', '22', '23')), seen('closed', '23'), seen('open', '22'));
    const text = draft(scan, { covered: covered('top-1000') });
    expect(items(text)).toEqual([{ host: '203.0.113.7', open: ['ssh'], blocked: 'top-1000' }]);
  });

  it('are one entry where known and unknown lie scattered, and many of these are dangerous', () => {
    const even = numbersOf(ports('1-2000')).filter((port) => port % 2 === 0);
    const scan = one(
      seen('deaf', portsOf('tcp', even)),
      seen('closed', without('1-1999', ...even.map(String), '21')),
      seen('open', '21'),
    );
    const text = draft(scan, { covered: covered('1-2000', '1-10') });
    expect(items(text)).toEqual([{ host: '203.0.113.7', open: ['ftp'], blocked: '1-2000' }]);
  });

  it('of UDP are closed, open, or blocked where silence says so', () => {
    const scan = one(
      seen('reply', '123/udp'),
      seen('unreachable', portsOf('udp', [69, 500])),
      seen('noReply', portsOf('udp', [53, 161])),
      seen('rejected', '1194/udp'),
    );
    expect(items(draft(scan, { covered: covered('known/udp') }))).toEqual([
      { host: '203.0.113.7', open: ['ntp/udp'], blocked: ['53/udp', '1194/udp'], closed: ['69/udp', '500/udp'] },
    ]);
  });

  it('of a UDP set of which the same is said keep its name', () => {
    const text = draft(one(seen('unreachable', 'known/udp')), { covered: covered('known/udp') });
    expect(items(text)).toEqual([{ host: '203.0.113.7', closed: 'known/udp' }]);
  });
});
