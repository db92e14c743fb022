// The zod schema of the requirements of a report: what the verdicts of each text of `satisfies` add up to, and what of it was not checked.
import * as z from 'zod/mini';
import { count, text } from './schema-parts.ts';

/**
 * Why something that the policy says of a requirement was not checked. A merge takes over the first two of each of its reports and finds
 * the others anew.
 */
export const UNCHECKED_KINDS = [
  'cannot-see',
  'other-entry-decides',
  'other-vantage',
  'part-of-policy',
  'stopped',
  'no-report',
] as const;

const unchecked = z.strictObject({
  kind: z.enum(UNCHECKED_KINDS).check(z.describe('Why it was not checked.')),
  explanation: text('What was not checked, as a sentence.'),
});

const exception = z.strictObject({
  count: z.int().check(z.minimum(1), z.describe('How many ports, of all addresses together.')),
  explanation: text('Which ports, and which entry decides them, as a sentence.'),
});

const requirement = z.strictObject({
  requirement: text('The text of `satisfies`.'),
  satisfied: z
    .boolean()
    .check(
      z.describe(
        'True only where something of it passed, no part of it is a violation, waived or inconclusive, everything that the policy says of it was checked, and it has no exceptions.',
      ),
    ),
  pass: count('Judged as intended.'),
  violation: count('Judged as not intended.'),
  waived: count('Not intended, and covered by a waiver.'),
  inconclusive: count('Could not be judged.'),
  notJudged: count('Only observed.'),
  waivedUntil: z.optional(
    z
      .string()
      .check(
        z.regex(/^\d{4}-\d{2}-\d{2}$/),
        z.describe('The last day of the waiver that ends first, in UTC. Not there: nothing is waived.'),
      ),
  ),
  unchecked: z.optional(
    z
      .array(unchecked)
      .check(
        z.minLength(1),
        z.describe(
          'What the policy says of it and no verdict of this report is about. Not there: everything was checked.',
        ),
      ),
  ),
  exceptions: z.optional(
    z
      .array(exception)
      .check(
        z.minLength(1),
        z.describe(
          'Ports that an entry of it names and that a narrower entry decides, which does not name it: they count for it nowhere, and it is not satisfied. Not there: none, or a report of an older version.',
        ),
      ),
  ),
});

export const requirementsSchema = z
  .array(requirement)
  .check(
    z.minLength(1),
    z.describe(
      'What the texts of `satisfies` add up to, in the order of the policy; ports are counted as in `totals`. Not there: the policy has none.',
    ),
  );
