// The help for every diagnostic's code: what is wrong, why that matters, how to mend it, and an example of both.
import type { DiagnosticCode } from '../../model/diagnostic.ts';
import type { HelpEntry } from './help-entry.ts';
import { KEYS_HELP } from './keys-help.ts';
import { MEANING_HELP } from './meaning-help.ts';
import { READING_HELP } from './reading-help.ts';
import { SHARING_HELP } from './sharing-help.ts';
import { VALUES_HELP } from './values-help.ts';

/** A code without help does not compile. Large, so only what shows it imports it. */
export const DIAGNOSTIC_HELP: Readonly<Record<DiagnosticCode, HelpEntry>> = {
  ...READING_HELP,
  ...KEYS_HELP,
  ...VALUES_HELP,
  ...MEANING_HELP,
  ...SHARING_HELP,
};
