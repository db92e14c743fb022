// `satisfies` in the difference of two policies: requirements that come and go, and ports and names that count for one or do not any more.
import { describe, expect, it } from 'vitest';
import { changesOf, diffOf, hosts } from './diff-of.ts';

const sentences = (...args: Parameters<typeof diffOf>) => diffOf(...args).changes.map(({ sentence }) => sentence);

describe('a requirement', () => {
  it('that comes or goes is one row, however many ports it has', () => {
    const old = hosts('{ host: a.example.com, blocked: { ports: [22, 80, 8000-8100], satisfies: PCI 1.2.1 } }');
    const now = hosts('{ host: a.example.com, blocked: { ports: [22, 80, 8000-8100], satisfies: ISO 8.20 } }');
    expect(changesOf(old, now)).toEqual([
      'weakening low requirement-removed PCI 1.2.1 -> null',
      'tightening requirement-added null -> ISO 8.20',
    ]);
    expect(sentences(old, now)).toEqual([
      'The requirement "PCI 1.2.1" is gone: no report will say any more whether it is satisfied.',
      'The requirement "ISO 8.20" is new: every report will say whether it is satisfied.',
    ]);
  });

  it('names every place that it stood at', () => {
    const old = hosts(
      '{ host: [a.example.com, b.example.com], satisfies: A, blocked: [22, { ports: 80, satisfies: A }] }',
      '{ host: c.example.com, resolves-to: 203.0.113.1, satisfies: A }',
    );
    const [change] = diffOf(
      old,
      hosts(
        '{ host: [a.example.com, b.example.com], blocked: [22, 80] }',
        '{ host: c.example.com, resolves-to: 203.0.113.1 }',
      ),
    ).changes;
    expect(change?.oldRules.map(({ line }) => line)).toEqual([3, 3, 4]);
    expect(change?.newRules).toEqual([]);
  });
});

describe('ports', () => {
  const both = '{ host: b.example.com, blocked: { ports: 1, satisfies: [PCI 1.2.1, B] } }';

  it('that no longer count for a requirement are told, at every host in one row', () => {
    const old = hosts(both, '{ host: [a.example.com, c.example.com], satisfies: PCI 1.2.1, blocked: [22, 80] }');
    const now = hosts(
      both,
      '{ host: [a.example.com, c.example.com], blocked: [{ ports: 22, satisfies: PCI 1.2.1 }, 80] }',
    );
    expect(changesOf(old, now)).toEqual([
      'weakening low requirement-narrowed a.example.com c.example.com 80/tcp PCI 1.2.1 -> null',
    ]);
    expect(changesOf(now, old)).toEqual([
      'tightening requirement-widened a.example.com c.example.com 80/tcp null -> PCI 1.2.1',
    ]);
    expect(sentences(old, now)).toEqual([
      'Port 80 (http) of a.example.com and c.example.com will not count for the requirement "PCI 1.2.1" any more: a report can call it satisfied, whatever is found there.',
    ]);
  });

  it('that are not checked any more, or only observed, do not count any more', () => {
    const old = hosts(both, '{ host: a.example.com, satisfies: B, blocked: [22, 80] }');
    const now = hosts(both, '{ host: a.example.com, satisfies: B, blocked: 22, observe: 80 }');
    const row = 'weakening low requirement-narrowed a.example.com 80/tcp B -> null';
    expect(changesOf(old, now)).toContain(row);
    expect(changesOf(old, hosts(both, '{ host: a.example.com, satisfies: B, blocked: 22 }'))).toContain(row);
  });

  it('that another entry decides count for its requirements', () => {
    const old = hosts(both, '{ host: 203.0.113.0/30, blocked: { ports: 22, satisfies: B } }');
    const now = hosts(
      both,
      '{ host: 203.0.113.0/30, blocked: { ports: 22, satisfies: B } }',
      '{ host: 203.0.113.1, blocked: 22 }',
    );
    expect(changesOf(old, now)).toEqual(['weakening low requirement-narrowed 203.0.113.1 22/tcp B -> null']);
  });

  it('are told by vantage', () => {
    const head = 'vantages: { in: {}, out: {} }\n';
    const from = (names: string) =>
      `${hosts(both, `{ host: a.example.com, blocked: [{ ports: 22, from: [${names}], satisfies: B }, { ports: 22, from: [in, out] }] }`)}${head}`;
    expect(changesOf(from('in, out'), from('in'))).toEqual([
      'weakening low requirement-narrowed a.example.com 22/tcp B -> null from out',
    ]);
  });

  it('of a role, and of requirements that are only spelled again, are no change where the same counts', () => {
    const old = hosts('{ host: a.example.com, satisfies: [A, B], blocked: 22 }');
    const now = hosts('{ host: a.example.com, satisfies: B, blocked: { ports: 22, satisfies: [A, B] } }');
    expect(changesOf(old, now)).toEqual([]);
  });
});

it('where a name leads counts for the requirements of its item', () => {
  const both = '{ host: b.example.com, blocked: { ports: 1, satisfies: A } }';
  const item = (rest: string) =>
    hosts(both, `{ host: [a.example.com, c.example.com], resolves-to: 203.0.113.0/24${rest} }`);
  expect(changesOf(item(', satisfies: A'), item(''))).toEqual([
    'weakening low requirement-narrowed a.example.com c.example.com A -> null',
  ]);
  expect(changesOf(item(''), item(', satisfies: A'))).toEqual([
    'tightening requirement-widened a.example.com c.example.com null -> A',
  ]);
  expect(sentences(item(', satisfies: A'), item(''))).toEqual([
    'Where a.example.com and c.example.com may lead will not count for the requirement "A" any more: a report can call it satisfied, wherever that is.',
  ]);
});
