// The exit codes of the CLI and the action, and which result leads to which; scripts rely on them.
import type { Diagnostic } from './diagnostic.ts';
import type { RunResult } from './words.ts';

export const EXIT = {
  pass: 0,
  fail: 1,
  /** Unusable input: policy, arguments, nothing to judge. Nothing was asked, so `fail-on` has no say. */
  unusable: 2,
  inconclusive: 3,
  /** A terminal or a connection that was lost. */
  sighup: 129,
  sigint: 130,
  sigterm: 143,
} as const;

/** From which result on a run exits other than 0: `inconclusive` means that or worse. */
export const FAIL_ON = ['inconclusive', 'violation', 'never'] as const;
export type FailOn = (typeof FAIL_ON)[number];

/**
 * Nothing was asked: of a machine that is not where its vantage is (`source`) nothing is known, so it exits as an inconclusive run does,
 * and all else is unusable input.
 */
export function exitCodeOfUnusable(diagnostics: readonly Pick<Diagnostic, 'code' | 'level'>[], failOn: FailOn): number {
  const errors = diagnostics.filter(({ level }) => level === 'error');
  const isElsewhere = errors.length > 0 && errors.every(({ code }) => code === 'not-at-source');
  return isElsewhere ? exitCodeOf('inconclusive', failOn) : EXIT.unusable;
}

export function exitCodeOf(result: RunResult, failOn: FailOn): number {
  if (result === 'fail') return failOn === 'never' ? EXIT.pass : EXIT.fail;
  if (result === 'inconclusive') return failOn === 'inconclusive' ? EXIT.inconclusive : EXIT.pass;
  return EXIT.pass;
}
