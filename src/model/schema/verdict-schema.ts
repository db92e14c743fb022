// The zod schema of one verdict, from which `Verdict` is inferred; the descriptions are for readers of the published schema.
import * as z from 'zod/mini';
import * as words from '../words.ts';
import { atLeastOne, count, place, portsOrNull, protocolOrNull, text, textOrNull } from './schema-parts.ts';

/** The place of a rule; a drift names one too. */
export const ruleSchema = z
  .strictObject(place('The policy file, relative to the repository.'))
  .check(z.describe('The place of the policy that the verdict is about.'));

const waiver = z.strictObject({
  until: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/), z.describe('The last day on which it holds, in UTC.')),
  reason: text('Why, as the policy says.'),
  owner: textOrNull('Who sees to it, as the policy says.'),
  ...place('The policy file that it is in.'),
});

export const verdictSchema = z
  .strictObject({
    host: text('The host as the policy names it.'),
    address: textOrNull('The address asked, in canonical form; null where the name did not resolve.'),
    vantage: textOrNull('Where the probes were sent from; null for the nameless vantage.'),
    protocol: protocolOrNull('Null where the name did not resolve.'),
    ports: portsOrNull('Ranges in ascending order, `1-21,23-1023`; null where the name did not resolve.'),
    count: atLeastOne('How many ports this entry stands for; 1 for a name that did not resolve.'),
    service: textOrNull('The IANA service name of a single port, where it has one.'),
    expected: z
      .nullable(z.enum(words.EXPECTED_STATES))
      .check(z.describe('What the policy expects; null where the name did not resolve: it stands for everything.')),
    state: z
      .nullable(z.enum(words.STATES))
      .check(
        z.describe(
          'What is known of the port; `open|filtered`: UDP silence; `unknown`: this machine failed. Null where DNS alone was asked: whether a name leads where it must.',
        ),
      ),
    cause: z
      .nullable(z.enum(words.CAUSES))
      .check(z.describe('Why the port is in that state; null where the state is.')),
    verdict: z.enum(words.VERDICTS).check(z.describe('What follows from what was expected and what was seen.')),
    severity: z
      .nullable(z.enum(words.SEVERITIES))
      .check(z.describe('How severe it is; null for a pass and for what is not judged.')),
    evidence: z
      .enum(words.EVIDENCE)
      .check(z.describe('What the verdict rests on; an `open` with `none` is at an address that accepts any port.')),
    lacks: z.optional(
      z
        .literal('proof')
        .check(
          z.describe(
            'All that an inconclusive verdict lacks to be a pass: that another vantage of a merge saw the port open (`evidence: proven`). Not there: nothing, or more.',
          ),
        ),
    ),
    /** Of several ports it is the lowest one's, and says so where the others' differ in what was measured or in the port that they name. */
    explanation: text('What was expected, what was seen, and what that usually means; empty for a pass.'),
    advice: text('What to do next; empty for a pass.'),
    attempts: count('Fresh sockets a port; the most that any port of a merged entry took.'),
    rttMs: z
      .nullable(z.number().check(z.minimum(0)))
      .check(z.describe('Milliseconds to the answer; null for a merged entry and where nothing answered.')),
    rule: ruleSchema,
    // Not there in a report from before there were host files.
    source: z
      .optional(z.nullable(z.string()))
      .check(
        z.describe(
          'The file that the host was read from (`hosts-in`), and its line or JSON pointer: `ours.txt:12`, `outputs.json#/web_ips/value/3`. Null or not there: the policy itself names the host.',
        ),
      ),
    satisfies: z.optional(
      z
        .array(z.string())
        .check(
          z.minLength(1),
          z.describe(
            'The requirements that the verdict counts for: `satisfies` of every entry and item that decided it, in the order of the policy. Not there: none.',
          ),
        ),
    ),
    waiver: z.nullable(waiver).check(z.describe('The waiver that covers it; null unless the verdict is `waived`.')),
  })
  .check(
    z.describe(
      'One verdict. Passes that differ only in the port are one entry, and so are 32 inconclusive ones of an address or 256 of another kind; everything else is one entry per port.',
    ),
  );
