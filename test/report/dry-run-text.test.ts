// What a dry run prints: every address that would be asked, the controls among them.
import { expect, it } from 'vitest';
import type { Plan } from '../../src/model/plan.ts';
import { DEFAULT_LIMITS } from '../../src/model/policy.ts';
import { dryRunText } from '../../src/report/dry-run-text.ts';

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
