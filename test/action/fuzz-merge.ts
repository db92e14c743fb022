// The reports of a made-up merge for the fuzzer of the action: of several vantages and shards, whole, mutated and cut off; and what may come of them.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Report } from '../../src/model/report.ts';
import { reportJson } from '../../src/report/json/report-json.ts';
import type { TemporaryFolder } from '../cli/temporary-folder.ts';
import { database, reportFrom } from './merging.ts';

/** What of the fuzzer's dice is needed here. */
export interface MergeDice {
  readonly below: (most: number) => number;
  readonly chance: (share: number) => boolean;
  readonly of: <T>(list: readonly T[]) => T;
}

export interface DrawnMerge {
  readonly inputs: Readonly<Record<string, string>>;
  /** Whether a merge of these may pass: both vantages have a whole report, and no report that is whole says otherwise. */
  readonly mayPass: boolean;
  /** Whether one may say that something violates the policy: some report says so, or may say anything. */
  readonly mayFail: boolean;
}

const VANTAGES = ['internet', 'vpc'];
const PATTERNS = [
  'reports/**/report.json',
  'reports/*/report.json',
  'reports/0/report.json',
  'reports',
  '**',
  '../*',
  '[',
];
const HOUR = 3_600_000;

interface Drawn {
  readonly report: Report;
  readonly bytes: Buffer;
  readonly isWhole: boolean;
}

/** @param mutated changes any value at random places */
export function drawMerge(
  dice: MergeDice,
  workspace: TemporaryFolder,
  mutated: (value: unknown) => unknown,
): DrawnMerge {
  rmSync(join(workspace.path, 'reports'), { recursive: true, force: true });
  const drawn = Array.from({ length: dice.of([0, 1, 2, 2, 2, 3, 4]) }, (_, index) => draw(dice, index, mutated));
  for (const [index, { bytes }] of drawn.entries()) workspace.write(`reports/${index}/report.json`, bytes);
  const whole = drawn.filter(({ isWhole }) => isWhole).map(({ report }) => report);
  const inputs = {
    reports: dice.chance(0.85) ? 'reports/**/report.json' : dice.of([...PATTERNS, PATTERNS.join('\n')]),
    ...(dice.chance(0.1) ? { within: dice.of(['1h', '24h', '7d', '0s', 'x']) } : {}),
    ...(dice.chance(0.1) ? { 'expect-vantage': dice.of(['office', 'vpc', 'internet\nvpc', '']) } : {}),
  };
  const isViolated = ({ result }: Report) => result === 'fail';
  return {
    inputs,
    mayPass:
      drawn.length > whole.length ||
      (VANTAGES.every((name) => whole.some(({ vantage }) => vantage === name)) && !whole.some(isViolated)),
    mayFail: drawn.length > whole.length || whole.some(isViolated),
  };
}

function draw(dice: MergeDice, index: number, mutated: (value: unknown) => unknown): Drawn {
  const vantage = VANTAGES[dice.chance(0.8) ? index % VANTAGES.length : dice.below(VANTAGES.length)] as string;
  const seen = dice.of([[], [database('filtered')], [database('filtered')], [database('open')]]);
  const startedAt = new Date(Date.now() - dice.of([0.1, 0.1, 0.1, 30, -3]) * HOUR).toISOString();
  const report = { ...reportFrom(vantage, seen), startedAt, finishedAt: startedAt };
  const text = reportJson(report);
  if (dice.chance(0.6)) return { report, bytes: Buffer.from(text), isWhole: true };
  const other = Buffer.from(JSON.stringify(mutated(JSON.parse(text))));
  const bytes = dice.chance(0.7) ? other : other.subarray(0, dice.below(other.length));
  return { report, bytes, isWhole: false };
}
