// A mistake (or a doubt) in a policy file: where it stands, what is wrong, and what to write instead (`help`).

/** A place in a policy file; line and column count from 1. */
export interface SourcePosition {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** The closed set of codes; each has a fixture under test/policy/fixtures and a line in docs/policy.md. */
export const DIAGNOSTIC_CODES = [
  'yaml-syntax',
  'empty-policy',
  'not-a-map',
  'quote-it',
  'alias-bomb',
  'unknown-key',
  'missing-key',
  'wrong-type',
  'wrong-version',
  'bad-port',
  'bad-service',
  'bad-range',
  'bad-host',
  'bad-duration',
  'bad-number',
  'bad-value',
  'empty-list',
  'nothing-expected',
  'contradiction',
  'unknown-vantage',
  'vantage-needed',
  'never-applies',
  'unknown-role',
  'bad-scope',
  'bad-date',
  'bad-variable',
  'unset-variable',
  'unknown-variable',
  'empty-variable',
  'bad-extends',
  'bad-hosts-in',
  'bad-host-file',
  'too-few-hosts',
  'hosts-not-read',
  'expired-waiver',
  'expiring-waiver',
  'risky-open',
  'poor-anchor',
  'outside-scope',
  'refused-host',
  'wide-host',
  'only-exposures',
  'short-duration',
  'controls-on-one-port',
  'never-proven',
  'seen-by-nobody',
  'idle-vantage',
  'not-at-source',
  'bad-name',
  'nothing-to-judge',
  'not-in-policy',
  'too-many-probes',
] as const;
export type DiagnosticCode = (typeof DIAGNOSTIC_CODES)[number];

export interface Diagnostic {
  readonly code: DiagnosticCode;
  readonly level: 'error' | 'warning';
  /** What is wrong, in one sentence without the position. */
  readonly message: string;
  /** What to write instead; null where the message already says it. */
  readonly help: string | null;
  /** Null where the mistake has no place in a file (a command-line argument, say). */
  readonly position: SourcePosition | null;
  /** How many characters the caret underlines; at least 1. */
  readonly length: number;
  /** Other places that belong to the same mistake: the other side of a contradiction. */
  readonly related: readonly SourcePosition[];
}
