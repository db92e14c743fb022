// Keys at the wrong level, and words that people write as keys: each is one mistake, whose help names what to write or where it belongs.
import { describe, expect, it } from 'vitest';
import { parsePolicy } from '../../../src/policy/parse-policy.ts';
import { KEYS, type MapKind } from '../../../src/policy/schema/allowed-keys.ts';
import { placesOf } from '../../../src/policy/schema/key-advice.ts';
import { triedWords } from '../../../src/policy/schema/tried-words.ts';

const HOST = 'hosts: [{ host: a.example.com, open: 443 }]';

/** A policy with one more line in one of its maps. */
const WITH: Readonly<Record<MapKind, (pair: string) => string>> = {
  policy: (pair) => `version: 1\n${HOST}\n${pair}\n`,
  defaults: (pair) => `version: 1\n${HOST}\ndefaults: { timeout: 2s, ${pair} }\n`,
  limits: (pair) => `version: 1\n${HOST}\nlimits: { rate: 100/s, ${pair} }\n`,
  vantage: (pair) => `version: 1\n${HOST}\nvantages: { office: { family: ipv4, ${pair} } }\n`,
  role: (pair) => `version: 1\n${HOST}\nroles: { web: { observe: 80, ${pair} } }\n`,
  host: (pair) => `version: 1\nhosts: [{ host: a.example.com, observe: 80, ${pair} }]\n`,
  entry: (pair) => `version: 1\nhosts: [{ host: a.example.com, open: { ports: 443, ${pair} } }]\n`,
  waiver: (pair) =>
    `version: 1\n${HOST}\nwaivers: [{ host: a.example.com, ports: 22, state: open, until: 2099-01-31, reason: x, ${pair} }]\n`,
};

/** What a policy is told about its keys: `help`, for each. */
function helps(text: string): (string | null)[] {
  const { diagnostics } = parsePolicy(text, 'p');
  return diagnostics.filter(({ code }) => code === 'unknown-key' || code === 'missing-key').map(({ help }) => help);
}

const KINDS = Object.keys(KEYS) as MapKind[];
const LANGUAGE = [...new Set(Object.values(KEYS).flat())];
const MISPLACED = KINDS.flatMap((mapKind) =>
  LANGUAGE.filter((key) => !KEYS[mapKind].includes(key)).map((key) => [mapKind, key] as const),
);

describe('a key of the language in a map that has no such key', () => {
  it.each(MISPLACED)('%s: %s', (mapKind, key) => {
    const [help, ...others] = helps(WITH[mapKind](`${key}: 443`));
    expect(others).toEqual([]);
    // Either the place is named, or what to write here instead.
    const names = help?.includes(`\`${key}\` belongs ${placesOf(key)}`) || /`[^`]+`/.test(help ?? '');
    expect(names).toBe(true);
    expect(help).not.toMatch(/^its keys are/);
  });

  it('names the place', () => {
    expect(helps(WITH.policy('family: ipv4'))).toEqual([
      '`family` belongs under `defaults:`, at a host or in a vantage',
    ]);
    expect(helps(WITH.host('timeout: 2s'))).toEqual(['`timeout` belongs under `defaults:`']);
    expect(helps(WITH.host('severity: high'))).toEqual([
      '`severity` belongs in an entry (`{ ports: 443, severity: high }`)',
    ]);
    expect(helps(WITH.waiver('rate: 5/s'))).toEqual(['`rate` belongs under `limits:`']);
    expect(helps(WITH.policy('open: 443'))).toEqual([
      '`open` belongs at a host or in a role: indent it below its `- host:`',
    ]);
  });
});

describe('a word for how fast a run may be', () => {
  const words = ['pace', 'speed', 'throttle', 'throttling', 'rate-limit', 'rate_limit', 'rate-limits', 'limit', 'pps'];

  it.each(words)('%s at the top is `limits`, and in `limits` it is `rate`', (word) => {
    expect(helps(WITH.policy(`${word}: { rate: 100/s }`))).toEqual(['use `limits`']);
    expect(helps(WITH.policy(`${word}: 100/s`))).toEqual(['use `limits: { rate: 100/s }`']);
    expect(helps(`version: 1\n${HOST}\nlimits: { ${word}: 100/s }\n`)).toEqual(['use `rate`']);
  });

  it.each(['defaults', 'vantage', 'role', 'host', 'entry', 'waiver'] as const)('has its place in no %s', (mapKind) => {
    for (const word of words)
      expect(helps(WITH[mapKind](`${word}: 100/s`))).toEqual([
        'how fast a run may be is said once, at the top of the file: `limits: { rate: 100/s }`',
      ]);
  });

  it.each(['rate-per-host', 'per-host-rate', 'perhost', 'host-rate'])('%s in `limits` is `per-host`', (word) => {
    expect(helps(WITH.limits(`${word}: 5/s`))).toEqual(['use `per-host`']);
  });
});

describe('ports with their states below them', () => {
  it.each([
    ['ports: { 80: open, 443: open }', 'use `open: [80, 443]`'],
    ['ports: { 22: closed }', 'use `closed: 22`'],
    ['ports: { 443: open, 22: blocked }', 'use `open: 443`'],
    ['ports: { open: 80 }', 'use `open: 80`'],
    ['ports: { web: 80 }', 'use `open: 80`'],
  ])('%s', (written, help) => {
    expect(helps(WITH.host(written))).toEqual([help]);
  });
});

describe('a word that people write in place of a key', () => {
  const words = KINDS.flatMap((mapKind) =>
    [...triedWords(mapKind)].map(([word, key]) => [mapKind, word, key] as const),
  );

  it.each(words)('%s: %s for %s', (mapKind, word, key) => {
    const [before = '', own = ''] = WITH[mapKind](`${word}: x`).split(/(?<=\n)(?=waivers)/);
    const text = `${own === '' ? '' : before}${(own || before).replace(new RegExp(`(?<=[{ ])${key}: [^,}]+, `), '')}`;
    const withoutKey = mapKind === 'policy' && key === 'hosts' ? text.replace(`${HOST}\n`, '') : text;
    const told = helps(withoutKey);
    expect(told).toHaveLength(1);
    expect(told[0]).toMatch(/`[^`]+`/);
  });

  it.each([
    ['host', 'port: 443', 'say what is expected of the ports: `open: 443`'],
    ['host', 'ports: [80, 443]', 'say what is expected of the ports: `open: [80, 443]`'],
    ['host', 'udp: 53', 'say what is expected of the ports: `open: 53/udp`'],
    ['host', 'udp: { blocked: [53, 123] }', 'use `blocked: [53/udp, 123/udp]`'],
    ['host', 'description: my web', 'write it as a comment: `# my web`'],
    ['host', 'name: web', 'write it as a comment: `# web`'],
    ['host', 'allow: 443', 'use `open`'],
    ['host', 'deny: 22', 'use `blocked`'],
    ['host', 'state: open', 'the state is the key: `open: PORT`'],
    ['host', 'hosts: b.example.com', '`host` is there already: put this there, or remove it'],
    ['entry', 'protocol: udp', 'write it behind the port: `443/udp`'],
    ['entry', 'protocol: tcp', 'remove it: a port is TCP unless it says `/udp`'],
    ['entry', 'comment: why', 'use `reason`'],
    ['waiver', 'open: 22', 'write `ports: 22` and `state: open`'],
    ['limits', 'concurrency: 5', 'use `in-flight`'],
    ['defaults', 'retries: 5', 'use `attempts`'],
    ['policy', 'exceptions: []', 'use `waivers`'],
    ['policy', 'services: x', 'ports belong at their host: `open: x`'],
    ['policy', 'rules: x', 'what a policy expects belongs under `hosts:`'],
  ] as const)('%s: %s', (mapKind, pair, help) => {
    expect(helps(WITH[mapKind](pair))).toEqual([help]);
  });
});

describe('one slip is one mistake', () => {
  const codes = (text: string) => parsePolicy(text, 'p').diagnostics.map(({ code, help }) => `${code}: ${help}`);

  it('a key in capitals, also below another', () => {
    expect(codes('version: 1\nHosts:\n  - Host: a\n    Open: 443\n')).toEqual([
      'unknown-key: use `hosts`',
      'unknown-key: use `host`',
      'unknown-key: use `open`',
    ]);
  });

  it('a required key that is mistyped is not missing as well, and its value is read', () => {
    expect(codes('version: 1\nhosts: [{ hsot: a, open: 0 }]\n')).toEqual([
      'unknown-key: did you mean `host`?',
      expect.stringMatching(/^bad-port: /),
    ]);
  });

  it('ports and their state as keys of a host', () => {
    const help = 'unknown-key: say what is expected of the ports: `open: 443`';
    expect(codes('version: 1\nhosts: [{ host: a, port: 443, open: true }]\n')).toEqual([help]);
    expect(codes('version: 1\nhosts: [{ host: a, ports: 443, state: open, protocol: tcp }]\n')).toEqual([help]);
  });

  it('ports as keys of an entry', () => {
    expect(codes('version: 1\nhosts: [{ host: a, open: { 443: tcp, 80: tcp } }]\n')).toEqual([
      'unknown-key: write the ports as a list: `[443, 80]`',
    ]);
  });

  it('a host at the top of the file', () => {
    expect(codes('version: 1\nhost: a\nopen: 443\nblocked: 22\n')).toEqual([
      'unknown-key: write `hosts:`, below it `- host: a`, and indent what belongs to the host below `host`',
    ]);
  });

  it('names that are declared in the wrong form are not unknown where they are used', () => {
    expect(codes('version: 1\nroles: [{ web: { open: 443 } }]\nhosts: [{ host: a, roles: web }]\n')).toHaveLength(1);
    expect(codes('version: 1\nvantages: [office]\nhosts: [{ host: a, open: 443, from: office }]\n')).toEqual([
      'wrong-type: write each name as a key: `vantages: { office: {} }`',
    ]);
  });
});
