// The explanation of a port as text and as JSON: a golden file each, and nothing of a policy that acts on a terminal or in a log.
import { describe, expect, it } from 'vitest';
import type { PortExplanation } from '../../../src/model/documents/port-explanation.ts';
import { portExplanationJson } from '../../../src/report/json/port-explanation-json.ts';
import { portExplanationText } from '../../../src/report/terminal/port-explanation-text.ts';
import { explained } from '../../plan/explain/explained.ts';
import type { Zone } from '../../plan/plan-of.ts';
import { commandsIn } from '../readers/runner-commands.ts';
import { HOSTILE_PIECES } from '../samples/sample-report.ts';

/** Every way in which an entry wins or does not, and every standing of a waiver. */
const POLICY = `version: 1
scope: [203.0.113.0/24, "*.example.com", "2001:db8::/32"]
vantages:
  internet: { family: ipv4, cannot-see: [25, 123/udp] }
  office: {}
  vpc: {}
controls: 203.0.113.9:8443
roles:
  web: { open: [http, https] }
hosts:
  - host: www.example.com
    resolves-to: [203.0.113.0/24, "2001:db8::/64"]
    addresses: any
    roles: web
    anchors: [http, https]
    open: { ports: 443, severity: critical, reason: "customers", from: [office, vpc] }
    blocked: [all, 25, known/udp]
  - host: 203.0.113.0/24
    from: internet
    closed: [443]
    blocked: well-known
  - host: shop.example.com
    family: ipv4
    open: [{ ports: 443, from: internet }, { ports: 443, from: internet, evidence: anchored }]
    blocked: { ports: 443/udp, speaks: dns }
    anchors: 443
  - host: 198.51.100.7
    observe: [22, 443]
waivers:
  - { host: www.example.com, ports: 443, state: [open, closed], until: 2026-12-31, reason: INFRA-142, owner: platform }
  - { host: 203.0.113.7, ports: 443, state: closed, until: 2026-01-31, reason: old }
  - { host: 203.0.113.7, ports: 443, state: filtered, until: 2026-01-31, reason: older, from: vpc }
`;
const ZONE: Zone = {
  'www.example.com': { addresses: ['203.0.113.7', '198.51.100.1', '2001:db8::7'] },
  'shop.example.com': { addresses: ['203.0.113.7'], fails: { 6: 'EAI_AGAIN' } },
};
const QUESTIONS = [
  'www.example.com:443',
  'www.example.com:25',
  'shop.example.com:443/udp',
  '198.51.100.7:443',
  '203.0.113.9:8443',
  '[2001:db8::7]:9999',
  'gone.example.net:80',
] as const;

const all = QUESTIONS.map((question) => explained(POLICY, question, ZONE));
/** The labels of the lines, top to bottom. */
const labelsOf = (shown: string) =>
  shown
    .split('\n')
    .flatMap((line) => /^ {2}(wins|agrees|asks|lost|set aside|near|control|waiver)\b/.exec(line)?.[1] ?? []);
const text = (colour = false, columns = 120) =>
  all.map((one) => portExplanationText(one, { colour, columns })).join('\n');

describe('a host that the policy does not have', () => {
  const stranger = explained(POLICY, 'gone.example.net:80', ZONE);
  const shown = (hosts: readonly string[]) =>
    portExplanationText(stranger, { colour: false, columns: 120 }, hosts).replaceAll(/\n/g, ' ');

  it('lists the hosts that it has, a few of them', () => {
    expect(shown(['a.example', '203.0.113.0/24'])).toContain(
      'The policy does not name this host. It names a.example, 203.0.113.0/24. It does not resolve',
    );
    const many = Array.from({ length: 9 }, (_, index) => `h${index}.example`);
    expect(shown(many)).toContain('It names h0.example, h1.example, h2.example, h3.example, h4.example and 4 more.');
    expect(shown(['\u001b[31mred'])).not.toContain('\u001b');
  });

  it('says nothing of other hosts where the policy has this one', () => {
    const own = explained(POLICY, 'www.example.com:443', ZONE);
    expect(portExplanationText(own, { colour: false, columns: 120 }, ['a.example'])).not.toContain('a.example');
  });
});

describe('as text', () => {
  it('fits 80 columns', () => {
    expect(
      text(false, 80)
        .split('\n')
        .filter((line) => line.length > 80),
    ).toEqual([]);
  });

  it('says what its words mean', () => {
    expect(text()).not.toMatch(/asked and judged|evidence (?:vouched|anchored)/);
    expect(text().replace(/\s+/g, ' ')).toContain(
      'silence counts only if something answered this machine before and after it (`evidence: vouched`)',
    );
  });

  it('is the golden file', async () => {
    await expect(text()).toMatchFileSnapshot('port-explanation.golden.txt');
  });

  it('differs in colour from the plain one in nothing else', () => {
    const coloured = text(true);
    expect(coloured).toContain('\x1b[32m');
    expect(coloured.replace(/\x1b\[\d+m/g, '')).toBe(text());
  });

  it('has no table for a single vantage', () => {
    const one = portExplanationText(explained(POLICY, 'www.example.com:443', ZONE, { vantage: 'vpc' }), {
      colour: false,
      columns: 80,
    });
    expect(one).toMatch(/^www\.example\.com:443\/tcp from `vpc`\n/);
    expect(one).not.toContain('expectation');
  });

  it('tells vantages that see the same together', () => {
    expect(portExplanationText(explained(POLICY, '198.51.100.7:443'), { colour: false, columns: 80 })).toContain(
      'From `internet`, `office`, `vpc`:',
    );
  });
});

describe('as JSON', () => {
  it('is the golden file', async () => {
    const [www = [], , shop = []] = all;
    await expect(portExplanationJson(www) + portExplanationJson(shop)).toMatchFileSnapshot(
      'port-explanation.golden.json',
    );
  });

  it('can be read, whatever the size of a network', () => {
    const policy = 'version: 1\nhosts:\n  - { host: "2001:db8::/32", blocked: 22 }\n';
    const read = JSON.parse(portExplanationJson(explained(policy, '[2001:db8::1]:22')));
    expect(read.explanations[0].addresses[0].winners[0].covers).toBe(String(2n ** 96n));
  });
});

describe('with hostile text in the policy', () => {
  /** The same explanations, with a piece in every text that a policy's author writes. */
  const poisoned = (piece: string): PortExplanation[][] => {
    const poison = (value: unknown, key = ''): unknown => {
      if (
        typeof value === 'string' &&
        ['text', 'reason', 'owner', 'file', 'name', 'role', 'vantage', 'host', 'address'].includes(key)
      )
        return `${value}${piece}`;
      if (Array.isArray(value))
        return value.map((one) => poison(one, key === 'from' || key === 'controls' ? 'text' : ''));
      if (value === null || typeof value !== 'object') return value;
      return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, poison(one, name)]));
    };
    return all.map((one) => poison(one) as PortExplanation[]);
  };

  it.each(HOSTILE_PIECES)('%j', (piece) => {
    for (const [index, one] of poisoned(piece).entries()) {
      const shown = portExplanationText(one, { colour: false, columns: 80 });
      expect(commandsIn(shown)).toEqual([]);
      expect(shown).not.toMatch(/[^\n\P{Cc}]|[\u202a-\u202e\u2066-\u2069]/u);
      // Nothing that is said adds an entry: it goes on below the text that it is a part of.
      expect(labelsOf(shown)).toEqual(labelsOf(portExplanationText(all[index] ?? [], { colour: false, columns: 80 })));
    }
  });
});

describe('from which addresses a vantage probes', () => {
  const POLICY_OF_PLACES = `version: 1
vantages: { internet: {}, vpc: { source: [10.20.0.0/16, eth0] } }
hosts: [{ host: 10.0.0.1, blocked: { ports: 22, from: [internet, vpc] } }]
`;

  it('is told of one, and of each of several that says so', () => {
    const text = (vantage: string | null) =>
      portExplanationText(explained(POLICY_OF_PLACES, '10.0.0.1:22', {}, { vantage }), { colour: false, columns: 200 });
    const place =
      'Probes of `vpc` leave from `10.20.0.0/16` or `eth0` (`source`). A machine without such an address probes nothing.';
    expect(text('vpc')).toContain(`10.0.0.1:22/tcp from \`vpc\`\n  ${place}\n`);
    expect(text(null).split(place)).toHaveLength(2);
    expect(text('internet')).not.toContain('leave from');
    expect(JSON.parse(portExplanationJson(explained(POLICY_OF_PLACES, '10.0.0.1:22'))).explanations).toMatchObject([
      { vantage: 'internet' },
      { vantage: 'vpc', sources: [['10.20.0.0/16', 'eth0']] },
    ]);
  });
});
