// What a draft says of names and networks, of what it knows nothing of, and that no text breaks out of it.
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { draftPolicy, type Sketch } from '../../src/draft/draft-policy.ts';
import type { Scan, ScannedPorts } from '../../src/model/scan.ts';
import { commandsIn } from '../report/readers/runner-commands.ts';
import { HOSTILE_PIECES } from '../report/samples/sample-report.ts';
import { notGreen } from './check-draft.ts';
import { host, KNOWLEDGE, portsOf, scanOf, seen } from './scans.ts';

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

describe('hosts', () => {
  it('share an item where the same was found, as ranges', () => {
    const alike = ['203.0.113.4', '203.0.113.5', '203.0.113.7'].map((address) => host(address, [], seen('open', '22')));
    const other = host('203.0.113.6', [], seen('open', '80'));
    const text = draft(scanOf([...alike, other]), { hosts: ['203.0.113.4/30'] });
    expect(items(text).map(({ host: hosts }) => hosts)).toEqual([
      ['203.0.113.4-203.0.113.5', '203.0.113.7'],
      '203.0.113.6',
    ]);
    const whole = draft(scanOf([...alike, host('203.0.113.6', [], seen('open', '22'))]), { hosts: ['203.0.113.4/30'] });
    expect(items(whole).map(({ host: hosts }) => hosts)).toEqual(['203.0.113.4/30']);
  });

  it('say how much of a network is not known', () => {
    const text = draft(scanOf([host('203.0.113.4', [], seen('open', '22'))]), { hosts: ['203.0.113.0/24'] });
    expect(text).toContain('# Of 203.0.113.0/24, nothing is known of 255 of 256 addresses');
  });

  it('are told in the order in which they were given, and once', () => {
    const scan = scanOf([
      host('203.0.113.4', ['a.example.com'], seen('open', '22')),
      host('203.0.113.5', [], seen('open', '80')),
    ]);
    const text = draft(scan, {
      hosts: ['203.0.113.5', 'A.example.com.', '203.0.113.4-203.0.113.5', 'a.example.com', '203.0.113.4'],
    });
    expect(items(text).map(({ host: name }) => name)).toEqual(['203.0.113.5', 'a.example.com', '203.0.113.4']);
  });

  it('of which nothing answered are told how little that is', () => {
    const scan = scanOf([
      host('203.0.113.4', [], seen('silent', '1-100')),
      host('203.0.113.5', [], seen('open', '80')),
    ]);
    expect(draft(scan)).toMatch(/# Nothing here answered: [^-]*a control[^-]*another[^-]*- host: 203\.0\.113\.4\n/s);
  });

  it('leave out a family of which nothing is known', () => {
    const scan = scanOf([
      host('203.0.113.4', ['a.example.com'], seen('open', '80')),
      host('2001:db8::4', ['a.example.com'], seen('noRoute', '80')),
    ]);
    const text = draft(scan, { hosts: ['a.example.com'] });
    expect(items(text)).toEqual([{ host: 'a.example.com', family: 'ipv4', open: ['http'] }]);
    expect(text).toContain('Nothing is known of 2001:db8::4 from here, so its IPv6 is left out.');
  });

  it('leave out a family whose look-up failed, as a check would be inconclusive', () => {
    const scan = scanOf([host('203.0.113.4', ['a.example.com'], seen('open', '80'))]);
    const drafted = (reason: string) =>
      draft(scan, { hosts: ['a.example.com'], unresolved: new Map([['a.example.com', reason]]) });
    const text = drafted('DNS gave no IPv6 address for this name: the resolver did not answer.');
    expect(items(text)).toEqual([{ host: 'a.example.com', family: 'ipv4', open: ['http'] }]);
    expect(text.replaceAll(/\n +# /g, ' ')).toContain(
      'DNS gave no IPv6 address for this name: the resolver did not answer. So IPv6 is left out, as a check would be inconclusive. If IPv6 is meant, repair DNS and remove `family`.',
    );
    const more = drafted('This name has more IPv4 addresses than DNS handed out.');
    expect(items(more)).toEqual([{ host: 'a.example.com', open: ['http'] }]);
  });

  it('that are a name say what holds at each address, and block what is open at one alone', () => {
    const scan = scanOf([
      host('203.0.113.4', ['a.example.com'], seen('open', portsOf('tcp', [80, 8080])), seen('closed', '22')),
      host('203.0.113.5', ['a.example.com'], seen('open', '80'), seen('silent', portsOf('tcp', [22, 8080]))),
    ]);
    const text = draft(scan, { hosts: ['a.example.com'] });
    expect(items(text)).toEqual([{ host: 'a.example.com', open: ['http'], blocked: [22, 8080] }]);
    expect(text).toContain('# 8080 is open at 203.0.113.4 and not open at 203.0.113.5: which of them is meant?');
  });

  it('that are open at one address alone are blocked with their risk: a database over IPv6 fails the first check', () => {
    const scan = scanOf([
      host('203.0.113.4', ['db.example.com'], seen('open', '443'), seen('anchored', '5432')),
      host('2001:db8::4', ['db.example.com'], seen('open', portsOf('tcp', [443, 5432]))),
    ]);
    const text = draft(scan, { hosts: ['db.example.com'] });
    expect(items(text)).toEqual([{ host: 'db.example.com', open: ['https'], blocked: 5432 }]);
    expect(text.replace(/\n +# /g, ' ')).toMatch(
      /5432 is open at 2001:db8::4 and not open at 203\.0\.113\.4: which of them is meant\? Until that is said it is blocked, so a check fails\. It is critical: the port of PostgreSQL/,
    );
  });

  it('of which a dangerous port could not be known are blocked there, and observed where it is harmless', () => {
    const scan = scanOf([host('203.0.113.4', [], seen('open', '443'), seen('deaf', portsOf('tcp', [5432, 50_001])))]);
    const text = draft(scan, { hosts: ['203.0.113.4'] });
    expect(items(text)).toEqual([{ host: '203.0.113.4', open: ['https'], blocked: 5432, observe: 50_001 }]);
    expect(text.replace(/\n +# /g, ' ')).toContain('dangerous if open, so it is blocked until a check can tell: 5432');
  });

  it('that say open on whatever they are asked are not observed where it matters', () => {
    const scan = scanOf([
      host('203.0.113.4', [], seen('closed', '80'), seen('proxied', portsOf('tcp', [3306, 50_001]))),
    ]);
    expect(items(draft(scan, { hosts: ['203.0.113.4'] }))).toEqual([
      { host: '203.0.113.4', blocked: [80, 3306], observe: 50_001 },
    ]);
  });

  it('that are not in the scan are comments', () => {
    const text = draft(one(seen('open', '80')), {
      hosts: ['203.0.113.7', 'gone.example.com', '192.0.2.1', 'no host!'],
    });
    expect(items(text)).toHaveLength(1);
    expect(text.match(/ {2}# - host: .*\n {2}# Left out: .*\n/g)).toHaveLength(3);
  });

  it('of which nothing can be stated make no draft', () => {
    expect(draftPolicy(scanOf([]), sketch(), KNOWLEDGE)).toBeNull();
    expect(draftPolicy(one(seen('open', '80')), sketch({ hosts: ['gone.example.com'] }), KNOWLEDGE)).toBeNull();
    expect(draftPolicy(one(seen('noReply', '161/udp')), sketch(), KNOWLEDGE)).toBeNull();
  });
});

describe('hostile text', () => {
  it.each(HOSTILE_PIECES)('%j', (piece) => {
    const scan = scanOf(
      [host('203.0.113.7', [piece, `a.example.com${piece}`], seen('open', portsOf('tcp', [80, 8000])))],
      { tool: 'nmap', version: piece, finishedAt: piece, warnings: [piece] },
    );
    const text = draftPolicy(
      scan,
      sketch({
        hosts: ['203.0.113.7', piece, `b.example.com${piece}`],
        madeBy: piece,
        date: piece,
        unresolved: new Map([[piece, piece]]),
      }),
      { ...KNOWLEDGE, serviceName: () => piece },
    );
    // Whatever was meant to break out: it is a comment, or it is gone.
    expect(parse(text ?? '')).toEqual({ version: 1, hosts: [{ host: '203.0.113.7', open: [80, 8000] }] });
    expect(text).not.toMatch(/[^\n\P{Cc}]|[\u202a-\u202e\u2066-\u2069]/u);
    expect(commandsIn(text ?? '')).toEqual([]);
  });
});
