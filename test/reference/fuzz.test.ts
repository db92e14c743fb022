// The fuzzer on a few inputs, for every run of the tests; and whatever it must notice, planted. `scripts/fuzz.mjs` runs many.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { temporaryFolder } from '../cli/temporary-folder.ts';
import { checkInput } from './check-input.ts';
import { inputAt } from './input-at.ts';

/** How fast a machine is is no test's business. */
const EVER = Number.POSITIVE_INFINITY;

it('reads 300 inputs without an exception, and means what the reference means', () => {
  const outcomes = [...Array(300).keys()].map((index) => ({ index, ...checkInput(inputAt(2026, index), EVER) }));
  expect(outcomes.filter(({ outcome }) => outcome === 'failed')).toEqual([]);
  expect(outcomes.filter(({ outcome }) => outcome === 'compared').length).toBeGreaterThan(15);
});

describe('the script', () => {
  const folder = temporaryFolder();
  afterAll(() => folder.remove());
  const script = fileURLToPath(new URL('../../scripts/fuzz.mjs', import.meta.url));
  const run = (...args: string[]) => spawnSync(process.execPath, [script, ...args], { encoding: 'utf8' });

  it('notices a parser that goes wrong, and goes on behind each of them', () => {
    const planted = {
      throw: 'exception: Error: planted',
      hang: 'hang: it does not come back',
      slow: 'slow: ',
      differ: '10.0.0.1 1/tcp: the plan says nothing, the reference open, vouched, all',
      accept: 'accepted, and should not be: contradiction: 10.0.0.1, 1/tcp',
    };
    const out = join(folder.path, 'planted');
    const plants = Object.keys(planted).join();
    const { status, stderr } = run('--inputs', '13', '--budget-ms', '400', '--plant', plants, '--out', out);
    for (const [index, says] of Object.values(planted).entries())
      expect(stderr).toContain(`input ${7 + index}: ${says}`);
    expect(stderr).toContain(' 5 failed');
    expect(status).toBe(1);
    const names = readdirSync(out);
    expect(names).toHaveLength(5);
    for (const name of names) expect(readFileSync(join(out, name), 'utf8')).toContain('"entry":["policy.yml"]');
  });

  it('ends with 0 where nothing fails, says how it is used, and refuses what makes no sense', () => {
    const { status, stderr } = run('--inputs', '5', '--out', folder.path);
    expect(stderr).toContain('5 inputs in ');
    expect(status).toBe(0);
    expect(run('--help').stdout).toContain('Usage: node scripts/fuzz.mjs');
    expect(run('--inputs', 'many').status).toBe(2);
    expect(run('--plant', 'throw,nothing').status).toBe(2);
    expect(run('--seed', '1', '--input', '4').stdout).toContain('the reference:');
  });
});
