// What a dry run prints: every address that would be asked, the controls among them.
import { expect, it } from 'vitest';
import type { Plan } from '../../../src/model/plan.ts';
import { DEFAULT_LIMITS } from '../../../src/model/policy.ts';
import { dryRunText } from '../../../src/report/terminal/dry-run-text.ts';

it('names the controls, as they are asked too', () => {
  const control = { target: 'ns\x1b[2J:53/udp', address: '192.0.2.53', family: 4, port: 53, protocol: 'udp' } as const;
  const plan: Plan = {
    addresses: [],
    unresolved: [],
    outOfScope: [],
    nameChecks: [],
    unwatched: [],
    controls: [control],
    probes: 0,
  };
  const text = dryRunText(plan, { least: 1, most: 2 }, DEFAULT_LIMITS);
  expect(text).toContain('ns\\x1b[2J:53/udp (192.0.2.53): asked before and after, as a control\n');
  expect(dryRunText({ ...plan, controls: [] }, { least: 1, most: 2 }, DEFAULT_LIMITS)).not.toContain('control');
});

it('names what would not be asked, and what DNS alone decides', () => {
  const position = { file: 'p', line: 1, column: 1 };
  const range = { family: 4, first: 1n, last: 2n } as const;
  const check = (more: object) => ({
    host: 'www.example.com',
    resolvesTo: { within: [{ family: 4 as const, first: 1n, last: 2n }], text: '203.0.113.0/24', position },
    inside: [],
    outside: [],
    failure: null,
    ...more,
  });
  const plan: Plan = {
    addresses: [],
    unresolved: [],
    outOfScope: [
      { host: '10.0.0.0/8', address: null, outside: '10.0.0.0-10.1.0.0', range, bound: 'run-scope', position },
      { host: '169.254.0.1', address: '169.254.0.1', outside: '169.254.0.1', range, bound: 'refused', position },
    ],
    nameChecks: [
      check({ inside: ['203.0.113.1'] }),
      check({ outside: ['198.51.100.1'] }),
      check({}),
      check({ failure: { family: 4, code: 'EAI_AGAIN' } }),
    ],
    unwatched: [],
    controls: [],
    probes: 0,
  };
  const text = dryRunText(plan, { least: 1, most: 2 }, DEFAULT_LIMITS, ['Only a part\u001b[2J.']);
  expect(text.split('\n').filter((line) => /scope|must|Only/.test(line))).toEqual([
    '10.0.0.0/8 (10.0.0.0-10.1.0.0): out of scope, so it would be inconclusive',
    '169.254.0.1: out of scope, so it would be inconclusive',
    'www.example.com must resolve to 203.0.113.0/24: it does',
    'www.example.com must resolve to 203.0.113.0/24: it resolves to 198.51.100.1, which is a violation and not asked',
    'www.example.com must resolve to 203.0.113.0/24: it has no address, so it would be inconclusive',
    'www.example.com must resolve to 203.0.113.0/24: it did not resolve (EAI_AGAIN), so it would be inconclusive',
    'Only a part\\x1b[2J.',
  ]);
});
