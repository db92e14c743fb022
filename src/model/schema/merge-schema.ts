// The zod schemas of what a report has of several vantages and shards: which they are, what a shard took, and the patterns over them.
import * as z from 'zod/mini';
import * as words from '../words.ts';
import { atLeastOne, count, portsOrNull, protocolOrNull, text, textOrNull, time } from './schema-parts.ts';

export const runSchema = z.strictObject({
  repository: textOrNull('`owner/name`.'),
  commit: textOrNull('The commit that the policy was read from.'),
  url: textOrNull('The run in the browser.'),
  actor: textOrNull('Who started it.'),
  audit: z.optional(
    z
      .string()
      .check(
        z.regex(/^[0-9a-f]{16}-[0-9a-f]{12}$/),
        z.describe(
          'Which audit of the repository this is, by its workflow, job, matrix, step, vantage and policies, and what it was told; a hash. Not there outside of a workflow.',
        ),
      ),
  ),
});

/** Addresses and names as a set that can be compared and added up without its elements. */
const addressSet = (description: string) =>
  z
    .strictObject({
      count: count('How many addresses and names there are; docs/shards.md says what counts as one.'),
      digest: z
        .string()
        .check(
          z.regex(/^[0-9a-f]{64}$/),
          z.describe('The sum of the SHA-256 of each, modulo 2^256: those of disjoint sets add up to that of all.'),
        ),
      elements: z.optional(
        z
          .array(z.string())
          .check(z.describe('The elements themselves, where they are few: addresses as ranges, names.')),
      ),
    })
    .check(z.describe(description));

export const shardSchema = z
  .strictObject({
    index: atLeastOne('Which part, counted from 1.'),
    of: atLeastOne('Into how many parts the run is divided.'),
    planned: addressSet('What all parts together had to ask.'),
    taken: addressSet('What this part asked.'),
  })
  .check(z.describe('The part of a divided run.'));

const mergedVantage = z.strictObject({
  name: textOrNull('As the policy declares it; null for the nameless vantage.'),
  startedAt: time('When the first run of it began'),
  finishedAt: time('When the last run of it ended'),
  shards: atLeastOne('How many reports there are of it: one for each part of a divided run.'),
  narrowedBy: z.optional(
    z
      .array(z.enum(words.NARROWINGS))
      .check(
        z.minLength(1),
        z.describe(
          'What kept a run of this vantage from a part of its policy: `only`, or its own `scope`. Not there: nothing did.',
        ),
      ),
  ),
  sources: z.array(z.string()).check(z.describe('Addresses of its machines that probes left from.')),
  run: runSchema.check(z.describe('The run of the workflow; of the first part.')),
});

export const vantagesSchema = z
  .array(mergedVantage)
  .check(z.describe('The vantages that a merged report is made of. Not there: the report of one run.'));

const pattern = z.strictObject({
  kind: z.enum(words.PATTERN_KINDS).check(z.describe('What the states over the vantages amount to.')),
  host: text('The host as the policy names it; `vantage office` where it is about a vantage or its report.'),
  address: textOrNull('Null where it is about a name or a whole vantage.'),
  protocol: protocolOrNull('Null where it is not about ports.'),
  ports: portsOrNull('Ranges in ascending order; null where it is not about ports.'),
  count: atLeastOne('How many ports; 1 where it is not about ports.'),
  states: z
    .record(z.string(), z.nullable(z.enum(words.STATES)))
    .check(
      z.describe(
        'By the name of the vantage (empty for the nameless one); null where that vantage was not to judge it, or no report says.',
      ),
    ),
  explanation: text('What was seen from where, and what that usually means.'),
  advice: text('What to do next; may be empty.'),
});

export const patternsSchema = z
  .array(pattern)
  .check(
    z.describe(
      'What the vantages of a merged report show together, the most severe first. Not there: the report of one run.',
    ),
  );
