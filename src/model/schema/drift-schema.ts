// The zod schema of a drift, from which `Drift` is inferred: a part of report.json, and a document of its own.
import * as z from 'zod/mini';
import { DRIFT_KINDS, REQUIREMENT_DRIFT_KINDS } from '../documents/change-words.ts';
import * as words from '../words.ts';
import {
  atLeastOne,
  count,
  documentHead,
  portsOrNull,
  protocolOrNull,
  text,
  textOrNull,
  time,
  titledJsonSchema,
} from './schema-parts.ts';
import { ruleSchema } from './verdict-schema.ts';

const side = z.strictObject({
  state: z.nullable(z.enum(words.STATES)).check(z.describe('Null where DNS alone was asked.')),
  verdict: z.enum(words.VERDICTS).check(z.describe('How it was judged.')),
});

const change = z.strictObject({
  kind: z.enum(DRIFT_KINDS).check(z.describe('What sort of change it is.')),
  host: text('The host as the policy names it.'),
  address: textOrNull('The address; null where the change is about the host as a whole.'),
  vantage: textOrNull('Where the probes were sent from; null for the nameless vantage.'),
  protocol: protocolOrNull('Null if the change is not about a port.'),
  ports: portsOrNull('Ranges in ascending order; null if the change is not about a port.'),
  count: atLeastOne('How many ports; 1 if the change is not about a port.'),
  service: textOrNull('The IANA service name of a single port, where it has one.'),
  before: z.nullable(side).check(z.describe('What the baseline says; null if it says nothing about it.')),
  after: z.nullable(side).check(z.describe('What this run says; null if it says nothing about it.')),
  severity: z
    .nullable(z.enum(words.SEVERITIES))
    .check(z.describe('Of the verdict as it is now; null for no violation.')),
  rule: z.nullable(ruleSchema).check(z.describe('The rule that judges it now; null where none does any more.')),
  explanation: text('What changed, as a sentence.'),
});

const requirement = z.strictObject({
  requirement: text('The text of `satisfies`.'),
  kind: z.enum(REQUIREMENT_DRIFT_KINDS).check(z.describe('What became of it.')),
  explanation: text('What changed, as a sentence.'),
});

/** What changed; the difference of two reports is a document of the same parts. */
export const driftShape = {
  baseline: z
    .strictObject({
      startedAt: time('When the run of the baseline began'),
      vantage: textOrNull('The vantage of the baseline.'),
      commit: textOrNull('The commit that its policy was read from.'),
      url: textOrNull('Its run in the browser.'),
    })
    .check(z.describe('The earlier report.')),
  totals: z
    .strictObject({
      newlyOpen: count('Ports open now that were not known to be open.'),
      newlyBlocked: count('Ports that were open, and are closed or filtered now.'),
      newHosts: count('Hosts that are not in the baseline.'),
      goneHosts: count('Hosts that are not in this run.'),
      changedAddresses: count('Names that lead to other addresses.'),
      changedVerdicts: count('Verdicts that are another now, for whatever else.'),
    })
    .check(z.describe('Counts of changes by kind.')),
  notCompared: count('Ports that are in one of the two reports only.'),
  requirements: z.optional(
    z
      .array(requirement)
      .check(
        z.minLength(1),
        z.describe(
          'Requirements that both reports list, of which one alone says that they are satisfied, and the other knows that they are not; those that are not satisfied any more first. Not there: none.',
        ),
      ),
  ),
  changes: z.array(change).check(z.describe('Every change, the most severe first.')),
};

/** Reads the JSON of a difference; unknown fields are errors, so that a newer document is not half understood. */
export const driftSchema = z
  .strictObject({
    ...documentHead,
    files: z
      .strictObject({ old: text('The report of before.'), new: text('The report of now.') })
      .check(z.describe('What was compared.')),
    warnings: z.array(z.string()).check(z.describe('Why the comparison may mislead.')),
    ...driftShape,
  })
  .check(z.describe('What changed between two reports of port-policy.'));

/** The JSON Schema of the document. */
export function driftJsonSchema(): object {
  return titledJsonSchema('port-policy difference of two reports', driftSchema);
}
