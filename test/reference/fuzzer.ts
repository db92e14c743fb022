// What the script of the fuzzer asks for, by number: one input checked, or one printed.
import { type Checked, checkInput } from './check-input.ts';
import { inputAt } from './input-at.ts';
import { interpret } from './interpret.ts';
import { type RealAnswer, type RealPlan, realPlan } from './real-plan.ts';
import type { ReferenceInput } from './reference-types.ts';

/** Something that the fuzzer must notice. */
export type Plant = 'throw' | 'hang' | 'slow' | 'differ' | 'accept';

/** The input that the first planted mistake waits for; the next of them waits for the next one. */
const PLANTED_AT = 7;

const NOTHING: RealPlan = {
  addresses: new Set(),
  expected: () => [],
  anchors: new Map(),
  probes: 0,
  unresolved: new Set(),
  controls: new Set(),
  settings: null,
  unwatched: null,
  seenByNobody: null,
  requirements: null,
  outOfScope: null,
  nameChecks: null,
  listed: null,
  leaving: null,
};

/** A parser that does wrong: with `differ` and `accept` it takes everything, and says that nothing is expected. */
function planted(plant: Plant, budgetMs: number): () => RealAnswer {
  return () => {
    if (plant === 'throw') throw new Error('planted');
    const until = performance.now() + 1.5 * budgetMs;
    while (plant === 'hang' || (plant === 'slow' && performance.now() < until));
    return { accepted: true, plan: NOTHING };
  };
}

/** One that everybody accepts, and one that nobody may. */
function plainInput(expected: string): ReferenceInput {
  return {
    files: new Map([['policy.yml', `version: 1\nhosts: [{host: 10.0.0.1, ${expected}}]\n`]]),
    entry: ['policy.yml'],
    vantage: null,
    variables: new Map(),
    zone: new Map(),
    runScope: null,
    only: [],
    todayUtc: '2026-06-15',
  };
}

export const fuzzer = {
  /** Checks one input; with the input in full where it failed. */
  check(seed: number, index: number, budgetMs: number, plants: readonly Plant[]): Checked & { input?: string } {
    const plant = plants[index - PLANTED_AT];
    const expected = plant === 'accept' ? 'open: 1, closed: 1' : 'open: 1';
    const input = plant === undefined ? inputAt(seed, index) : plainInput(expected);
    const checked = checkInput(input, budgetMs, plant === undefined ? realPlan : planted(plant, budgetMs));
    return checked.outcome === 'failed' ? { ...checked, input: describe(input) } : checked;
  },

  /** The input, with everything that one needs to try it by hand. */
  describe(seed: number, index: number): string {
    return describe(inputAt(seed, index));
  },

  /** What comes of the input, and what the reference says of it. */
  explain(seed: number, index: number, budgetMs: number): string {
    const input = inputAt(seed, index);
    const { outcome, why, ms } = checkInput(input, budgetMs);
    const reference = interpret(input);
    const said =
      'expectations' in reference
        ? [...reference.expectations].map(([where, texts]) => `${where} ${texts.join('; ')}`).join('\n')
        : JSON.stringify(reference);
    return `${outcome} in ${ms.toFixed(1)} ms\n${why.join('\n')}\n\nthe reference:\n${said}`;
  },
};

function describe({ files, zone, variables, ...run }: ReferenceInput): string {
  const names = [...zone].map(([name, { ipv4, ipv6 }]) => `${name}: ${ipv4}; ${ipv6}`);
  const texts = [...files].map(([path, text]) => `--- ${path}\n${text}`);
  const more = { ...run, variables: Object.fromEntries(variables) };
  return [JSON.stringify(more), ...names, ...texts, '--- end'].join('\n');
}
