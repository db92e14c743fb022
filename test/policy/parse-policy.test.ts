// What a policy without mistakes means, and what YAML may do to it.
import { describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS, DEFAULTS, type Policy } from '../../src/model/policy.ts';
import { UDP_SERVICES } from '../../src/model/udp-services.ts';
import { parsePolicy } from '../../src/policy/parse-policy.ts';
import { describeDiagnostic } from './describe-diagnostic.ts';

function parse(text: string): Policy {
  const { policy, diagnostics } = parsePolicy(text, 'policy.yml');
  expect(diagnostics).toEqual([]);
  if (policy === null) throw new Error('no policy, and no diagnostic either');
  return policy;
}

function codes(text: string): string[] {
  return parsePolicy(text, 'policy.yml').diagnostics.map(describeDiagnostic);
}

/** Every entry as `LINE:COLUMN state text protocol ranges`. */
function entries(policy: Policy): string[] {
  return policy.hosts.flatMap((item) =>
    item.entries.map(({ position, expected, text, ports }) => {
      const ranges = ports.ranges.map(({ first, last }) => (first === last ? first : `${first}-${last}`)).join(',');
      return `${position.line}:${position.column} ${expected} ${text} ${ports.protocol} ${ranges} (${ports.count})`;
    }),
  );
}

describe('texts as written', () => {
  it.each([' ', '\u{feff}', '\u{a0}'])(
    'are said without %j around them, which nobody would see in a report',
    (space) => {
      const policy = parse(`version: 1
hosts:
  - host: "10.0.0.1${space}"
    open: "${space}443"
waivers:
  - { host: "${space}10.0.0.1", ports: 80, state: open, until: 2099-12-31, reason: r }
`);
      expect(policy.hosts[0]?.hosts.map(({ text }) => text)).toEqual(['10.0.0.1']);
      expect(policy.hosts[0]?.entries.map(({ text }) => text)).toEqual(['443']);
      expect(policy.waivers[0]?.hosts.map(({ text }) => text)).toEqual(['10.0.0.1']);
    },
  );
});

describe('entries', () => {
  it('are one an element, each where it stands', () => {
    const policy = parse(`version: 1
hosts:
  - host: www.example.com
    open: [443, http, 8000-8100, dns/udp, 53/tcp, "22"]
    filtered: { ports: [3389, postgres], severity: critical, reason: "never: ever", evidence: anchored }
    closed:
      - 25
      - { ports: smtps, severity: low }
    observe: 8080
    blocked: all
`);
    expect(entries(policy)).toEqual([
      '4:12 open 443 tcp 443 (1)',
      '4:17 open http tcp 80 (1)',
      '4:23 open 8000-8100 tcp 8000-8100 (101)',
      '4:34 open dns/udp udp 53 (1)',
      '4:43 open 53/tcp tcp 53 (1)',
      '4:51 open 22 tcp 22 (1)',
      '5:25 filtered 3389 tcp 3389 (1)',
      '5:31 filtered postgres tcp 5432 (1)',
      '7:9 closed 25 tcp 25 (1)',
      '8:18 closed smtps tcp 465 (1)',
      '9:14 observe 8080 tcp 8080 (1)',
      '10:14 blocked all tcp 1-65535 (65535)',
    ]);
    const details = policy.hosts[0]?.entries.map(({ severity, reason, evidence }) => [severity, reason, evidence]);
    expect(details?.[6]).toEqual(['critical', 'never: ever', 'anchored']);
    expect(details?.[7]).toEqual(['critical', 'never: ever', 'anchored']);
    expect(details?.[9]).toEqual(['low', null, null]);
    expect(details?.[0]).toEqual([null, null, null]);
  });

  it('may be sets, of either protocol', () => {
    const policy = parse(`version: 1
hosts:
  - {host: a, blocked: [well-known, registered, dynamic, all/udp, well-known/udp, 100-200/udp, Well-Known]}
`);
    expect(entries(policy).map((line) => line.split(' ').slice(2).join(' '))).toEqual([
      'well-known tcp 1-1023 (1023)',
      'registered tcp 1024-49151 (48128)',
      'dynamic tcp 49152-65535 (16384)',
      'all/udp udp 1-65535 (65535)',
      'well-known/udp udp 1-1023 (1023)',
      '100-200/udp udp 100-200 (101)',
      'Well-Known tcp 1-1023 (1023)',
    ]);
  });

  it('may be every UDP port that has a question', () => {
    const [item] = parse('version: 1\nhosts: [{host: a, blocked: [known/udp, KNOWN/UDP]}]\n').hosts;
    const [known] = item?.entries ?? [];
    const ports = UDP_SERVICES.flatMap((service): readonly number[] => service.ports);
    expect(new Set(ports).size).toBe(ports.length);
    expect(known?.ports).toMatchObject({ protocol: 'udp', count: ports.length });
    const inRanges = (known?.ports.ranges ?? []).flatMap(({ first, last }) =>
      Array.from({ length: last - first + 1 }, (_, index) => first + index),
    );
    expect(inRanges).toEqual([...ports].sort((a, b) => a - b));
    // 5683 and 5684 are one range: ranges are never adjacent.
    expect(known?.ports.ranges).toContainEqual({ first: 5683, last: 5684 });
  });

  it('may say what their UDP ports speak, for all ports of the entry', () => {
    const [item] = parse(
      'version: 1\nhosts: [{host: a, open: [{ports: [5353/udp, 1053/udp], speaks: dns}, 161/udp, 161], blocked: {ports: all/udp, speaks: netbios-ns}}]\n',
    ).hosts;
    expect(item?.entries.map(({ text, speaks }) => `${text} ${speaks}`)).toEqual([
      '5353/udp dns',
      '1053/udp dns',
      '161/udp null',
      '161 null',
      'all/udp netbios-ns',
    ]);
  });
});

describe('controls', () => {
  const hosts = 'hosts: [{host: a, open: 1}]\n';

  it('are none where the file names none', () => {
    expect(parse(`version: 1\n${hosts}`).controls).toEqual([]);
  });

  it('are one or a list, each where it stands, and each once', () => {
    expect(parse(`version: 1\ncontrols: dns.example.com:dns/udp\n${hosts}`).controls).toEqual([
      {
        pattern: { kind: 'name', name: 'dns.example.com' },
        port: 53,
        protocol: 'udp',
        text: 'dns.example.com:dns/udp',
        position: { file: 'policy.yml', line: 2, column: 11 },
      },
    ]);
    const { controls } = parse(
      `version: 1\ncontrols:\n  - github.com:443\n  - "[2001:db8::1]:443"\n  - GITHUB.com:https\n  - github.com:443/udp\n${hosts}`,
    );
    expect(controls.map(({ text, position }) => `${position?.line}:${position?.column} ${text}`)).toEqual([
      '3:5 github.com:443',
      '4:5 [2001:db8::1]:443',
      '6:5 github.com:443/udp',
    ]);
  });
});

describe('hosts', () => {
  it('are names, addresses, CIDRs, ranges, and lists of these', () => {
    const policy = parse(`version: 1
hosts:
  - host: [WWW.Example.COM., 203.0.113.7, 203.0.113.16/28, 203.0.113.4-203.0.113.9, 2001:db8::1, "2001:db8::/126"]
    open: 443
  - host: _dmarc.a-b.example
    family: ipv6
    evidence: anchored
    open: 443
`);
    const patterns = policy.hosts[0]?.hosts.map(({ pattern }) =>
      pattern.kind === 'name' ? pattern.name : `${pattern.family} ${pattern.first}-${pattern.last}`,
    );
    const base = 0x2001_0db8_0000_0000_0000_0000_0000_0000n;
    expect(patterns).toEqual([
      'www.example.com',
      '4 3405803783-3405803783',
      '4 3405803792-3405803807',
      '4 3405803780-3405803785',
      `6 ${base + 1n}-${base + 1n}`,
      `6 ${base}-${base + 3n}`,
    ]);
    expect(policy.hosts[0]?.hosts[0]).toMatchObject({ text: 'WWW.Example.COM.', position: { line: 3, column: 12 } });
    expect(policy.hosts[0]?.hosts[2]).toMatchObject({ text: '203.0.113.16/28', position: { line: 3, column: 43 } });
    expect(policy.hosts[0]).toMatchObject({ family: 'both', evidence: 'vouched', position: { line: 3, column: 5 } });
    expect(policy.hosts[1]).toMatchObject({ family: 'ipv6', evidence: 'anchored', position: { line: 5, column: 5 } });
  });
});

describe('defaults and limits', () => {
  const host = 'hosts: [{host: a, open: 1}]\n';

  it('are the documented ones where the file says nothing', () => {
    expect(parse(`version: 1\n${host}`)).toMatchObject({
      file: 'policy.yml',
      defaults: DEFAULTS,
      limits: DEFAULT_LIMITS,
    });
  });

  it('are what the file says', () => {
    const policy = parse(`version: 1
defaults: { timeout: 2.5s, attempts: 10, family: ipv4, addresses: all, evidence: anchored }
limits: { rate: unlimited, per-host: 50/s, in-flight: 64, probes: unlimited }
${host}`);
    expect(policy.defaults).toEqual({
      timeoutMs: 2500,
      attempts: 10,
      family: 'ipv4',
      addresses: 'all',
      evidence: 'anchored',
    });
    expect(policy.limits).toEqual({ rate: null, perHost: 50, inFlight: 64, probes: null, durationMs: null });
    expect(policy.hosts[0]?.family).toBe('ipv4');
  });

  it.each(['100ms', '60s', '1500ms', '0.1s'])('accept a timeout of %s', (timeout) => {
    parse(`version: 1\ndefaults: {timeout: ${timeout}}\n${host}`);
  });

  it.each(['99ms', '61s', '60001ms', '1m', '-1s', '1e3ms', 's', '1 s s'])('refuse a timeout of %s', (timeout) => {
    expect(codes(`version: 1\ndefaults: {timeout: "${timeout}"}\n${host}`)).toHaveLength(1);
  });
});

describe('YAML', () => {
  it('anchors, aliases and merges mean what they mean in YAML', () => {
    const policy = parse(`version: 1
hosts:
  - &web
    host: a
    open: &ports [80, 443]
    blocked: all
  - <<: *web
    host: b
  - host: c
    filtered: *ports
  - <<: [{observe: 1}, *web]
    host: d
    open: 22
`);
    const states = policy.hosts.map(({ entries }) =>
      entries.map(({ expected, text }) => `${expected} ${text}`).join(' '),
    );
    expect(states).toEqual([
      'open 80 open 443 blocked all',
      'open 80 open 443 blocked all',
      'filtered 80 filtered 443',
      // What is merged in stands further up in the file than the item's own.
      'blocked all observe 1 open 22',
    ]);
    expect(policy.hosts.map(({ hosts }) => hosts.map(({ text }) => text).join())).toEqual(['a', 'b', 'c', 'd']);
    expect(policy.hosts[2]?.entries[1]?.position).toEqual({ file: 'policy.yml', line: 5, column: 23 });
  });

  it('a quoted << is no merge', () => {
    expect(codes('version: 1\nhosts: [{host: a, open: 1, "<<": {closed: 2}}]\n')).toEqual([
      expect.stringContaining('unknown-key: `<<` is not a key'),
    ]);
  });

  it('a byte order mark and CRLF move nothing', () => {
    const policy = parse('\uFEFFversion: 1\r\nhosts:\r\n  - host: a\r\n    open: 443\r\n');
    expect(entries(policy)).toEqual(['4:11 open 443 tcp 443 (1)']);
    expect(codes('\uFEFFversio: 1\r\nversion: 1\r\nhosts: [{host: a, open: 0}]\r\n')).toEqual([
      '1:1+6 unknown-key: `versio` is not a key of a policy. | did you mean `version`?',
      '3:25+1 bad-port: `0` is not a port: the lowest port is 1. | write a number from 1 to 65535',
    ]);
  });

  it('an older version of YAML does not make other numbers of the ports', () => {
    expect(
      codes('%YAML 1.1\n---\nversion: 1\nhosts: [{host: a, open: [010, 22:22, 0777]}]\n').map(
        (line) => line.split(':')[2],
      ),
    ).toEqual(codes('version: 1\nhosts: [{host: a, open: [010, 22:22, 0777]}]\n').map((line) => line.split(':')[2]));
  });

  it('a mistake that makes yaml lose count of the lines does not move the next one', () => {
    expect(codes('*version: 1\nhosts:\n  - host: 2001:db8::\n    open: 443\n')).toContainEqual(
      expect.stringMatching(/^3:11\+/),
    );
  });

  it('a tag of YAML itself is obeyed', () => {
    expect(entries(parse('version: 1\nhosts: [{host: !!str a, open: !!seq [!!str 443]}]\n'))).toEqual([
      '2:44 open 443 tcp 443 (1)',
    ]);
  });

  it('traps on many lines, and other mistakes, come in one go', () => {
    const traps = Array.from({ length: 5 }, (_, index) => `  - {host: \${H${index}}, open: 443}\n`).join('');
    const lines = codes(`version: 1\nhosts:\n${traps}  - {host: a, opne: 1}\n`);
    expect(lines.map((line) => line.split(' ')[1])).toEqual([...Array(5).fill('quote-it:'), 'unknown-key:']);
  });
});

describe('what would take long', () => {
  // What is quadratic in these takes minutes, which the test's own time limit catches; how fast it is is for the benchmark.
  function read(text: string): { codes: string[]; ok: boolean } {
    const { policy, diagnostics } = parsePolicy(text, 'p');
    const errors = diagnostics.filter(({ level }) => level === 'error');
    return { codes: errors.map(({ code }) => code), ok: policy !== null };
  }
  const head = 'version: 1\nhosts:\n';
  const repeat = (count: number, line: (index: number) => string) =>
    Array.from({ length: count }, (_, i) => line(i)).join('');

  it('a policy of 5,000 lines is read', () => {
    const text =
      head + repeat(1666, (i) => `  - host: h${i}.example.com\n    open: [80, https, 53/udp]\n    blocked: all\n`);
    expect(read(text).ok).toBe(true);
  });

  it.each([
    [
      'contradictions',
      head + repeat(5000, (i) => `  - {host: 10.0.${i >> 9}.${(i >> 1) & 255}, ${i % 2 ? 'open' : 'closed'}: 80}\n`),
    ],
    ['unknown services', `${head}  - host: a\n    open: [${repeat(5000, (i) => `sevrice${i}, `)}]\n`],
    [
      'overlapping networks',
      head + repeat(5000, (i) => `  - {host: 10.0.${i >> 8}.${i & 255}-10.1.${i >> 8}.${i & 255}, open: 80-90}\n`),
    ],
    ['endless numbers', `${head}  - host: ${'1.'.repeat(400_000)}\n    open: ${'1-'.repeat(200_000)}\n`],
    ['endless blanks', `${head}  - host: "a${' '.repeat(400_000)}b"\n    open: "1${' '.repeat(200_000)}2"\n`],
    ['nested lists', '['.repeat(100_000)],
    ['nested dashes', '- '.repeat(50_000)],
    ['100,000 keys', repeat(100_000, (i) => `k${i}: 1\n`)],
    ['brackets that close nothing', ']}'.repeat(50_000)],
  ])('%s: refused or read, and not for ever', { timeout: 120_000 }, (_, text) => {
    const { ok, codes: found } = read(text);
    expect(ok).toBe(found.length === 0);
  });

  it('a text of 10 MB is refused', () => {
    const { codes: found } = read(`${head}  - host: ${'x'.repeat(10_000_000)}\n    open: 1\n`);
    expect(found).toEqual(['bad-value']);
  });
});
