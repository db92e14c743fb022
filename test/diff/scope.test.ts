// What may be probed: wider, narrower, and what that leaves unwatched.
import { describe, expect, it } from 'vitest';
import { changesOf, diffOf, hosts } from './diff-of.ts';

const policy = (scope: string | null, ...items: readonly string[]) =>
  `${hosts(...items)}${scope === null ? '' : `scope: [${scope}]\n`}`;
const NETWORK = '{ host: 203.0.113.0/24, blocked: 22 }';
const NAMES = '{ host: [www.example.com, www.example.org], blocked: 22 }';

describe('wider', () => {
  it.each([
    ['203.0.113.0/24', '203.0.113.0/24, 192.0.2.1'],
    ['203.0.113.0/24', '203.0.112.0/23'],
    ['203.0.113.0/24, www.example.com', '203.0.113.0/24, "*.example.com"'],
    ['203.0.113.0/24, "*.www.example.com"', '203.0.113.0/24, "*.example.com"'],
    ['203.0.113.0/24', null],
  ])('%s to %s', (old, now) => {
    const { changes } = diffOf(policy(old, NETWORK), policy(now, NETWORK));
    expect(changes.map(({ kind, mark, severity }) => [kind, mark, severity])).toEqual([
      ['scope-widened', 'weakening', 'medium'],
    ]);
  });
});

describe('narrower', () => {
  it('is tighter where it leaves out nothing that the policy speaks of', () => {
    expect(changesOf(policy('203.0.112.0/22', NETWORK), policy('203.0.113.0/24', NETWORK))).toEqual([
      'tightening scope-narrowed 203.0.112.0/22 -> 203.0.113.0/24',
    ]);
    expect(changesOf(policy(null, NETWORK), policy('203.0.113.0/24', NETWORK))).toEqual([
      'tightening scope-narrowed null -> 203.0.113.0/24',
    ]);
  });

  it('leaves addresses unwatched that are out of it for certain', () => {
    const { changes } = diffOf(policy('203.0.113.0/24', NETWORK), policy('203.0.113.0/25', NETWORK));
    expect(changes.map(({ kind, mark, hosts }) => [kind, mark, hosts.map(({ host }) => host)])).toEqual([
      ['no-longer-watched', 'weakening', ['203.0.113.128/25']],
      ['scope-narrowed', 'tightening', []],
    ]);
    expect(changes[0]?.sentence).toContain(
      'will not be probed any more, being out of scope; the old policy says blocked.',
    );
  });

  it('names the hosts that it is doubtful of', () => {
    expect(changesOf(policy('"*.example.com", "*.example.org"', NAMES), policy('"*.example.com"', NAMES))).toEqual([
      'weakening low scope-narrowed www.example.org "*.example.com", "*.example.org" -> "*.example.com"'.replaceAll(
        '"',
        '',
      ),
    ]);
    expect(changesOf(policy(null, NAMES, NETWORK), policy('203.0.113.0/24', NAMES, NETWORK))).toEqual([
      'weakening low scope-narrowed www.example.com www.example.org null -> 203.0.113.0/24',
    ]);
    // What such a name resolves to may be in the network, or not.
    expect(changesOf(policy('203.0.113.0/24', NETWORK), policy('www.example.com', NETWORK))).toEqual([
      'weakening medium scope-widened 203.0.113.0/24 -> www.example.com',
      'weakening low scope-narrowed 203.0.113.0/24 203.0.113.0/24 -> www.example.com',
    ]);
  });

  it('knows that the apex is not below itself', () => {
    const apex = '{ host: example.com, blocked: 22 }';
    expect(changesOf(policy('example.com', apex), policy('"*.example.com"', apex))).toEqual([
      'weakening medium scope-widened example.com -> *.example.com',
      'weakening low scope-narrowed example.com example.com -> *.example.com',
    ]);
  });
});

describe('out of scope before and now', () => {
  it('is told of as on paper alone', () => {
    const [change] = diffOf(
      policy('203.0.113.0/24', NETWORK, '{ host: 192.0.2.1, blocked: 22 }'),
      policy('203.0.113.0/24', NETWORK, '{ host: 192.0.2.1, open: 22 }'),
    ).changes;
    expect(change).toMatchObject({ kind: 'unseen', mark: 'neutral', was: 'blocked', now: 'open', severity: null });
    expect(change?.sentence).toContain('on paper alone, as that is out of scope, and never probed.');
  });

  it('holds for what nobody means to probe, unless a scope names it', () => {
    const metadata = (state: string) => `{ host: 169.254.169.254, ${state}: 80 }`;
    expect(changesOf(policy(null, metadata('blocked')), policy(null, metadata('open')))).toEqual([
      'neutral unseen 169.254.169.254 80/tcp blocked -> open',
    ]);
    expect(
      changesOf(policy('169.254.169.254', metadata('blocked')), policy('169.254.169.254', metadata('open'))),
    ).toEqual(['weakening medium newly-open 169.254.169.254 80/tcp blocked -> open']);
    // Beside a name too, though the name may lead anywhere.
    expect(
      changesOf(
        policy('169.254.169.254, www.example.com', metadata('blocked')),
        policy('169.254.169.254, www.example.com', metadata('open')),
      ),
    ).toEqual(['weakening medium newly-open 169.254.169.254 80/tcp blocked -> open']);
  });

  it('is what is said of what no vantage could see either', () => {
    const blind = 'vantages: { internet: { cannot-see: 22 } }\n';
    const text = (scope: string, state: string) => `${policy(scope, `{ host: 203.0.113.0/24, ${state}: 22 }`)}${blind}`;
    const said = (old: string, now: string) =>
      diffOf(text(old, 'blocked'), text(now, 'open')).changes.find(({ kind }) => kind === 'unseen')?.sentence;
    expect(said('192.0.2.0/24', '192.0.2.0/24')).toContain('as that is out of scope, and never probed.');
    expect(said('203.0.113.0/24', '192.0.2.0/24')).toContain('as that is out of scope, and never probed.');
    expect(said('203.0.113.0/24', '203.0.113.0/24')).toContain('as that cannot be seen from there.');
  });

  it('is told of as seen where a name of the scope may lead there', () => {
    expect(
      changesOf(policy('"*.example.com"', NETWORK), policy('"*.example.com"', '{ host: 203.0.113.0/24, open: 22 }')),
    ).toEqual(['weakening high newly-open 203.0.113.0/24 22/tcp blocked -> open']);
  });
});

it('a policy without a host has no scope to compare', () => {
  const empty = 'version: 1\nroles: { web: { open: 80 } }\nscope: [192.0.2.0/24]\n';
  expect(changesOf(empty, policy('203.0.113.0/24', NETWORK))).toEqual([
    'tightening newly-blocked 203.0.113.0/24 22/tcp null -> blocked',
  ]);
});

describe('several files', () => {
  const inside = policy('203.0.113.0/24', '{ host: 203.0.113.7, blocked: 22 }');
  const outside = (state: string) =>
    policy('192.0.2.0/24', `{ host: 203.0.113.7, ${state}: 22-23 }`, '{ host: 192.0.2.1, open: 80 }');

  it('are bound each by its own scope', () => {
    expect(changesOf([inside, outside('blocked')], [inside, outside('open')])).toEqual([
      'neutral unseen 203.0.113.7 23/tcp blocked -> open',
    ]);
  });

  it('are not wider for another file that is as narrow', () => {
    const [change] = diffOf(inside, [inside, policy('203.0.113.0/25', '{ host: 203.0.113.8, observe: 22 }')]).changes;
    expect(change).toMatchObject({ kind: 'newly-watched', newRules: [{ file: 'new-1.yml', line: 3 }] });
    expect(diffOf(inside, [inside, policy('203.0.113.0/25', '{ host: 203.0.113.7, blocked: 22 }')]).changes).toEqual(
      [],
    );
  });

  it('are unbound where one of them is', () => {
    expect(changesOf([inside, outside('blocked')], [inside, outside('blocked').replace(/scope.*/, '')])).toEqual([
      'weakening medium scope-widened 203.0.113.0/24 or in 192.0.2.0/24 -> null',
      'tightening newly-blocked 203.0.113.7 23/tcp null -> blocked',
    ]);
  });
});
