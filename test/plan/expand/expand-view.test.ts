// The rows of an expansion, case by case: networks and addresses inside them, names, scopes, vantages, and what no check asks.
import { describe, expect, it } from 'vitest';
import type { ExpandedRow } from '../../../src/model/documents/expansion.ts';
import type { Scope } from '../../../src/model/policy.ts';
import { expandView } from '../../../src/plan/expand/expand-view.ts';
import { expandedRows } from '../../../src/plan/expand/expanded-rows.ts';
import { viewsToExpand } from '../../../src/plan/expand/expanded-views.ts';
import { WHOLE_VIEW } from '../../../src/plan/view.ts';
import { WorkBudget } from '../../../src/plan/work-budget.ts';
import { parseScopeElement } from '../../../src/policy/values/parse-scope-element.ts';
import { answersTo } from '../explain/explained.ts';
import { namesOf, policyOf, type Zone } from '../plan-of.ts';

interface Told {
  readonly vantage?: string;
  /** What DNS says; without it names are not resolved. */
  readonly zone?: Zone;
  readonly scope?: readonly string[];
}

function expandedOf(text: string, { vantage, zone, scope }: Told = {}) {
  const policy = policyOf(`version: 1\n${text}`);
  const named = policy.vantages.find(({ name }) => name === vantage) ?? null;
  const view = { ...WHOLE_VIEW, vantage: named, runScope: scope === undefined ? null : scopeOf(scope) };
  const budget = new WorkBudget();
  return viewsToExpand(policy, view).map((one) =>
    expandView(policy, zone === undefined ? null : answersTo([...namesOf(policy, one)], zone), one, budget),
  );
}

function scopeOf(texts: readonly string[]): Scope {
  return texts.map((text) => {
    const element = parseScopeElement(text);
    if ('code' in element) throw new Error(element.message);
    return element;
  });
}

function rowsOf(text: string, told: Told = {}): ExpandedRow[] {
  return [...expandedRows(expandedOf(text, told))];
}

/** `[vpc] 203.0.113.7 22/tcp blocked`, and what a check does with it where it does not simply judge it. */
function lines(text: string, told: Told = {}): string[] {
  return rowsOf(text, told).map((row) => {
    const { vantage, host, addresses, protocol, ports, expected, asked, fate, family, resolvesTo } = row;
    const where = addresses === null ? `${host} (${family})` : host === addresses ? host : `${host} ${addresses}`;
    const what = resolvesTo === null ? `${ports}/${protocol} ${expected}` : `-> ${resolvesTo}`;
    const done = asked === 'yes' && fate === 'judged' ? '' : ` ${asked}, ${fate}`;
    return `${vantage === null ? '' : `[${vantage}] `}${where} ${what}${done}`;
  });
}

describe('addresses', () => {
  it('of a network go around the address that differs, and only where it differs', () => {
    expect(
      lines('hosts:\n  - {host: 203.0.113.0/28, blocked: 22-443, open: 80}\n  - {host: 203.0.113.7, open: 443}'),
    ).toEqual([
      '203.0.113.0/28 203.0.113.0-203.0.113.6 22-79,81-443/tcp blocked',
      '203.0.113.0/28 203.0.113.0-203.0.113.6 80/tcp open',
      '203.0.113.0/28 203.0.113.7 22-79,81-442/tcp blocked',
      '203.0.113.0/28 203.0.113.7 80/tcp open',
      '203.0.113.7 443/tcp open',
      '203.0.113.0/28 203.0.113.8/29 22-79,81-443/tcp blocked',
      '203.0.113.0/28 203.0.113.8/29 80/tcp open',
    ]);
  });

  it('that two hosts of one item cover are told by the narrower one', () => {
    expect(lines('hosts: [{host: [10.0.0.0/30, 10.0.0.1], open: 1}]')).toEqual([
      '10.0.0.0/30 10.0.0.0 1/tcp open',
      '10.0.0.1 1/tcp open',
      '10.0.0.0/30 10.0.0.2/31 1/tcp open',
    ]);
  });

  it('are one row, however many they are', () => {
    const [only, ...others] = rowsOf('hosts: [{host: 10.0.0.0/8, blocked: all}, {host: "2001:db8::/32", open: 443}]');
    expect(only).toMatchObject({ addresses: '10.0.0.0/8', ports: '1-65535', family: 'ipv4' });
    expect(others).toMatchObject([{ addresses: '2001:db8::/32', ports: '443', family: 'ipv6' }]);
  });

  it('that are more than a check takes are told with the reason why it is refused', () => {
    const [view] = expandedOf('hosts: [{host: 10.0.0.0/8, blocked: 22}]');
    expect(view?.refused.map(({ code, message }) => `${code}: ${message}`)).toEqual([
      'too-many-probes: this policy asks for 16,777,216 probes, more than the ceiling of 1,000,000',
    ]);
    expect(expandedOf('hosts: [{host: 10.0.0.0/24, blocked: 22}]')[0]?.refused).toEqual([]);
  });

  it('are told where nothing is judged, with the reason why a check is refused', () => {
    const [view] = expandedOf('hosts: [{host: 10.0.0.1, observe: 22}]');
    expect(view?.refused.map(({ code }) => code)).toEqual(['nothing-to-judge']);
  });
});

describe('names that are not resolved', () => {
  it('stay rows of their own, whatever covers their addresses', () => {
    expect(
      lines('hosts:\n  - {host: [www.example.com, WWW.example.com.], open: 443}\n  - {host: 0.0.0.0/0, blocked: all}'),
    ).toContain('www.example.com (both) 443/tcp open once-resolved, judged');
  });

  it('add up over their items, and are told by family where these ask for one each', () => {
    expect(
      lines(`hosts:
  - {host: www.example.com, open: 443, blocked: all}
  - {host: www.example.com, family: ipv6, closed: 25}`),
    ).toEqual([
      'www.example.com (ipv4) 1-442,444-65535/tcp blocked once-resolved, judged',
      'www.example.com (ipv4) 443/tcp open once-resolved, judged',
      'www.example.com (ipv6) 1-24,26-442,444-65535/tcp blocked once-resolved, judged',
      'www.example.com (ipv6) 25/tcp closed once-resolved, judged',
      'www.example.com (ipv6) 443/tcp open once-resolved, judged',
    ]);
  });

  it('say where they must lead', () => {
    expect(lines('hosts: [{host: www.example.com, resolves-to: 203.0.113.0/24, open: 443}]')).toEqual([
      'www.example.com (both) -> 203.0.113.0/24',
      'www.example.com (both) 443/tcp open once-resolved, judged',
    ]);
  });
});

describe('names that are resolved', () => {
  const zone = { 'a.example.com': { addresses: ['10.0.0.1', '2001:db8::1'] } };

  it('meet the network that their address lies in, and the narrower entry decides', () => {
    const text = 'hosts:\n  - {host: a.example.com, open: 443}\n  - {host: 10.0.0.0/30, blocked: all}';
    expect(lines(text, { zone })).toEqual([
      '10.0.0.0/30 10.0.0.1 1-442,444-65535/tcp blocked',
      'a.example.com 10.0.0.1 443/tcp open',
      'a.example.com 2001:db8::1 443/tcp open',
      '10.0.0.0/30 10.0.0.0 1-65535/tcp blocked',
      '10.0.0.0/30 10.0.0.2/31 1-65535/tcp blocked',
    ]);
  });

  it('are told where DNS fails, whole or in one family', () => {
    const text = 'hosts: [{host: [a.example.com, gone.example.com], open: 443}]';
    const half = { 'a.example.com': { addresses: ['10.0.0.1'], fails: { 6: 'EAI_AGAIN' } } };
    expect(lines(text, { zone: half })).toEqual([
      'a.example.com 10.0.0.1 443/tcp open',
      'a.example.com (ipv6) 443/tcp open no, not-resolved',
      'gone.example.com (both) 443/tcp open no, not-resolved',
    ]);
  });

  it('are told where they must not lead', () => {
    const text = 'hosts: [{host: a.example.com, resolves-to: "2001:db8::/32", open: 443}]';
    expect(lines(text, { zone })).toEqual([
      'a.example.com (both) -> 2001:db8::/32',
      'a.example.com 10.0.0.1 443/tcp open no, leads-elsewhere',
      'a.example.com 2001:db8::1 443/tcp open',
    ]);
  });

  it('that meet are judged each, in a row of their own', () => {
    const both = { ...zone, 'b.example.com': { addresses: ['10.0.0.1'] } };
    const text = 'hosts:\n  - {host: a.example.com, family: ipv4, open: 443}\n  - {host: b.example.com, blocked: 443}';
    expect(lines(text, { zone: both })).toEqual([
      'a.example.com 10.0.0.1 443/tcp open',
      'b.example.com 10.0.0.1 443/tcp blocked',
    ]);
  });

  it('are not asked where there are too many addresses for the ceiling', () => {
    const many = { 'a.example.com': { addresses: ['10.0.0.1', '10.0.0.2', '10.0.0.3'] } };
    const text = 'limits: {probes: 2}\nhosts: [{host: a.example.com, open: 443}, {host: 10.0.0.9, open: 80}]';
    expect(lines(text, { zone: many })).toEqual([
      'a.example.com (both) 443/tcp open no, not-resolved',
      '10.0.0.9 80/tcp open',
    ]);
  });
});

describe('what a vantage does not see', () => {
  const vantages = 'vantages: {internet: {family: ipv4, cannot-see: [25, 53/udp]}, vpc: , eye: {sees: open-only}}\n';

  it('is marked, and so is what it only looks at', () => {
    const text = `${vantages}hosts: [{host: [10.0.0.1, "2001:db8::1"], blocked: [24-26, 53/udp], observe: 80}]`;
    expect(lines(text, { vantage: 'internet' })).toEqual([
      '[internet] 10.0.0.1 24,26/tcp blocked',
      '[internet] 10.0.0.1 25/tcp blocked no, not-seen',
      '[internet] 10.0.0.1 80/tcp observe yes, observed',
      '[internet] 10.0.0.1 53/udp blocked no, not-seen',
      '[internet] 2001:db8::1 24-26/tcp blocked no, family-not-seen',
      '[internet] 2001:db8::1 80/tcp observe no, family-not-seen',
      '[internet] 2001:db8::1 53/udp blocked no, family-not-seen',
    ]);
    expect(lines(text, { vantage: 'eye' })[0]).toBe('[eye] 10.0.0.1 24-26/tcp blocked yes, exposure-only');
  });

  it('is left out where it is judged from elsewhere alone, and every declared vantage has its rows', () => {
    const text = `${vantages}hosts: [{host: 10.0.0.1, open: {ports: 443, from: vpc}, blocked: {ports: 22, from: [internet]}}]`;
    expect(lines(text)).toEqual(['[internet] 10.0.0.1 22/tcp blocked', '[vpc] 10.0.0.1 443/tcp open']);
    expect(lines(`${vantages}hosts: [{host: 10.0.0.1, open: 443}]`)).toHaveLength(3);
    expect(lines(text, { vantage: 'eye' })).toEqual([]);
  });

  it('has no row of where a name must lead, where open ports alone are judged', () => {
    const text = `${vantages}hosts: [{host: a.example.com, resolves-to: 10.0.0.0/8, blocked: 22}]`;
    expect(lines(text, { vantage: 'eye' })).toEqual([
      '[eye] a.example.com (both) 22/tcp blocked once-resolved, exposure-only',
    ]);
  });
});

describe('what is out of scope', () => {
  it('is marked, in a network as well', () => {
    expect(lines('scope: 10.0.0.0/31\nhosts: [{host: 10.0.0.0/30, open: 1}, {host: 10.0.0.3, open: 2}]')).toEqual([
      '10.0.0.0/30 10.0.0.0/31 1/tcp open',
      '10.0.0.0/30 10.0.0.2 1/tcp open no, out-of-bounds',
      '10.0.0.0/30 10.0.0.3 1/tcp open no, out-of-bounds',
      '10.0.0.3 2/tcp open no, out-of-bounds',
    ]);
  });

  it('is marked by the scope of the run, and what nobody is sent to is marked without one', () => {
    const text = 'hosts: [{host: [10.0.0.1, 169.254.169.254], open: 1}]';
    expect(lines(text)).toEqual(['10.0.0.1 1/tcp open', '169.254.169.254 1/tcp open no, out-of-bounds']);
    expect(lines(text, { scope: ['10.9.0.0/16'] })).toEqual([
      '10.0.0.1 1/tcp open no, out-of-bounds',
      '169.254.169.254 1/tcp open no, out-of-bounds',
    ]);
  });

  it('is open until DNS has spoken, where a name of the scope may let it in', () => {
    const text = 'scope: ["*.example.com"]\nhosts: [{host: [93.184.216.1, 169.254.169.254, a.example.com], open: 1}]';
    expect(lines(text)).toEqual([
      '93.184.216.1 1/tcp open once-resolved, out-of-bounds',
      '169.254.169.254 1/tcp open no, out-of-bounds',
      'a.example.com (both) 1/tcp open once-resolved, judged',
    ]);
    expect(lines(text, { scope: ['10.0.0.0/8'] })[0]).toBe('93.184.216.1 1/tcp open no, out-of-bounds');
    const zone = { 'a.example.com': { addresses: ['93.184.216.1'] } };
    expect(lines(text, { zone })[0]).toBe('93.184.216.1 1/tcp open');
  });
});

it('says of an entry what the policy says of it', () => {
  const [row] = rowsOf(
    `roles: {web: {open: [{ports: https, severity: critical, reason: customers, evidence: anchored}]}}
hosts: [{host: a.example.com, roles: web, addresses: any}]`,
  );
  expect(row).toEqual({
    vantage: null,
    host: 'a.example.com',
    addresses: null,
    protocol: 'tcp',
    ports: '443',
    expected: 'open',
    severity: 'critical',
    reason: 'customers',
    rule: { file: 'policy.yml', line: 2, column: 30 },
    source: null,
    satisfies: [],
    role: 'web',
    evidence: 'anchored',
    family: 'both',
    asked: 'once-resolved',
    fate: 'judged',
    anyAddress: true,
    resolvesTo: null,
  });
});
