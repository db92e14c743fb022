// Diagnostic codes that the language has and that nothing gives yet. Each leaves this list with the code that gives it.
import type { DiagnosticCode } from '../../src/model/diagnostic.ts';

export const CODES_TO_COME: readonly DiagnosticCode[] = [
  'unknown-vantage',
  'vantage-needed',
  'never-applies',
  'unknown-role',
  'bad-scope',
  'bad-date',
  'bad-variable',
  'unset-variable',
  'bad-extends',
  'expired-waiver',
  'expiring-waiver',
  'risky-open',
  'outside-scope',
  'bad-name',
];
