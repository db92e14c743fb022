// One input of the fuzzer: the real parser must not throw and not take for ever, and must mean what the reference means.
import { differencesOf } from './differences.ts';
import { interpret } from './interpret.ts';
import { realPlan } from './real-plan.ts';
import type { ReferenceAnswer, ReferenceInput } from './reference-types.ts';

export interface Checked {
  /** `skipped`: accepted, and too big for the reference. */
  readonly outcome: 'refused' | 'compared' | 'skipped' | 'failed';
  /** What the real parser refused it for; of a failure, what is wrong, a line each. */
  readonly why: readonly string[];
  /** What the real parser and plan took. */
  readonly ms: number;
  /** Refused for what it means, and the reference would have taken it: no failure, and worth a look. */
  readonly stricter?: boolean;
}

/** What is refused for its meaning, which the reference looks for as well; it looks for no mistakes of spelling. */
const MEANING = new Set(
  [
    'contradiction',
    'never-applies',
    'nothing-expected',
    'nothing-to-judge',
    'not-in-policy',
    'unset-variable',
    'bad-variable',
  ].concat('empty-variable', 'unknown-vantage', 'vantage-needed', 'unknown-role', 'bad-host-file', 'too-few-hosts'),
);

/**
 * @param budgetMs more than this is a failure
 * @param real the parser and plan to be checked
 */
export function checkInput(input: ReferenceInput, budgetMs: number, real = realPlan): Checked {
  const ask = () => {
    const before = performance.now();
    try {
      return { answer: real(input), ms: performance.now() - before };
    } catch (error) {
      const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
      return { answer: null, text, ms: performance.now() - before };
    }
  };
  const first = ask();
  if (first.answer === null) return { outcome: 'failed', why: [`exception: ${first.text}`], ms: first.ms };
  // A machine that was busy with something else is not the input's fault, so a slow one is asked again.
  const ms = first.ms > budgetMs ? Math.min(first.ms, ask().ms) : first.ms;
  if (ms > budgetMs) return { outcome: 'failed', why: [`slow: ${Math.round(ms)} ms`], ms };
  if (!first.answer.accepted) {
    const { codes } = first.answer;
    const reference = codes.every((code) => MEANING.has(code)) ? askReference(input) : null;
    const stricter = typeof reference === 'object' && reference !== null && 'expectations' in reference;
    return { outcome: 'refused', why: codes, ms, stricter };
  }
  const reference = askReference(input);
  if (typeof reference === 'string')
    return { outcome: 'failed', why: [`exception in the reference: ${reference}`], ms };
  if ('skipped' in reference) return { outcome: 'skipped', why: [], ms };
  if ('refused' in reference) return { outcome: 'failed', why: [`accepted, and should not be: ${reference.why}`], ms };
  const differences = differencesOf(first.answer.plan, reference);
  return { outcome: differences.length > 0 ? 'failed' : 'compared', why: differences, ms };
}

/** The reference may not throw either; where it does, the fault is its own. */
function askReference(input: ReferenceInput): ReferenceAnswer | string {
  try {
    return interpret(input);
  } catch (error) {
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
}
