// The zod schema of report.json, from which `Report` is inferred; imported only to read or publish it, as zod costs start-up time.
import * as z from 'zod/mini';
import * as words from '../words.ts';
import { driftShape } from './drift-schema.ts';
import { patternsSchema, runSchema, shardSchema, vantagesSchema } from './merge-schema.ts';
import { requirementsSchema } from './requirement-schema.ts';
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
import { verdictSchema } from './verdict-schema.ts';

const limit = (description: string) =>
  z.nullable(z.number().check(z.positive())).check(z.describe(`${description}; null is unlimited.`));

const totals = z
  .strictObject({
    probes: count('Ports that the plan held.'),
    open: count('Ports found open.'),
    closed: count('Ports found closed.'),
    filtered: count('Ports found filtered.'),
    openOrFiltered: count('UDP ports that stayed silent.'),
    unknown: count('Ports of which nothing is known.'),
    pass: count('Judged as intended.'),
    violation: count('Judged as not intended.'),
    waived: count('Not intended, and covered by a waiver.'),
    inconclusive: count('Could not be judged.'),
    notJudged: count('Only observed.'),
  })
  .check(z.describe('Counts of ports, by state and by verdict; a name that did not resolve counts as one verdict.'));

const run = runSchema.check(z.describe('The run of the workflow; all null outside of one.'));

const policy = z.strictObject({
  path: text('As it was given.'),
  sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/), z.describe('Of its text, without a byte order mark.')),
  base: z.optional(
    z
      .literal(true)
      .check(z.describe('It was read only because another file extends it. Not there: the run was given it.')),
  ),
});

const hostFile = z.strictObject({
  path: text('The file, as `source` of a verdict names it.'),
  sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/), z.describe('Of its text.')),
  hostsSha256: z
    .optional(z.string().check(z.regex(/^[0-9a-f]{64}$/)))
    .check(
      z.describe(
        'Of the hosts that were read from it, whatever else it holds: runs with the same hosts can be merged. Not there: a report of an older version.',
      ),
    ),
  hosts: atLeastOne('How many hosts were read from it, each once.'),
});

const variable = z.strictObject({
  name: text('As the policy writes it.'),
  sha256: z
    .string()
    .check(
      z.regex(/^[0-9a-f]{64}$/),
      z.describe('Of its value and the texts of the policy: it tells other values apart, and does not show them.'),
    ),
});

const control = z.strictObject({
  target: text('As the policy writes it: host, port and protocol.'),
  answered: z.boolean().check(z.describe('Whether it answered this machine.')),
});

const flapped = z.strictObject({
  host: text('The host as the policy names it.'),
  address: textOrNull('The address asked; null where it is about a name.'),
  protocol: protocolOrNull('Null if it is not about a port.'),
  ports: portsOrNull('Ranges in ascending order; null if it is not about a port.'),
  count: atLeastOne('How many ports; 1 if it is not about a port.'),
  times: atLeastOne('How often it held in one round and was a violation in a later one.'),
});

const wait = z
  .strictObject({
    limitMs: z.number().check(z.minimum(0), z.describe('For how long the run may retry, in milliseconds.')),
    tookMs: z.number().check(z.minimum(0), z.describe('From the first question to the last answer, in milliseconds.')),
    rounds: z
      .int()
      .check(
        z.minimum(1),
        z.describe('Rounds asked; the first and the last ask everything, others what does not hold.'),
      ),
    held: z.boolean().check(z.describe('Whether all of the policy held in one round before the time was over.')),
    stopped: z._default(z.boolean(), false).check(z.describe('Whether a signal ended the waiting before it held.')),
    flapped: z.array(flapped).check(z.describe('What held in one round, and was seen not to in a later one.')),
  })
  .check(z.describe('What came of waiting for the policy to hold.'));

const learnt = z
  .strictObject({
    rate: z
      .nullable(z.number().check(z.positive()))
      .check(z.describe('The highest of all addresses together; null where the policy sets it.')),
    perHost: z
      .array(
        z.strictObject({
          pace: z.number().check(z.positive(), z.describe('The highest pace at which nothing was lost.')),
          addresses: z.array(z.string()).check(z.describe('The addresses that were asked at it.')),
        }),
      )
      .check(z.describe('Of addresses with enough ports to learn it, the fastest first.')),
  })
  .check(z.describe('The pace that was reached, in attempts a second, where the policy lets it be learnt (`auto`).'));

const scan = z
  .strictObject({
    tool: z.enum(words.SCAN_TOOLS).check(z.describe('What made the scan.')),
    version: textOrNull('Of that tool; null where the scan does not say.'),
    finishedAt: textOrNull('When the scan ended, RFC 3339; null where the scan does not say.'),
  })
  .check(z.describe('The scan that was judged in place of the network.'));

const part = z
  .strictObject({
    checked: count('Ports that the run was to check, of all addresses together.'),
    of: z
      .nullable(z.int().check(z.minimum(0)))
      .check(
        z.describe('Ports that the same run checks without these options; null where they are too many to count.'),
      ),
    by: z
      .array(z.enum(['only', 'shard', 'scope']))
      .check(z.minLength(1), z.describe('The options that narrow the run.')),
  })
  .check(
    z.describe(
      'How much of its policy the run checked. Not there: nothing was left out; and in a merged report, and in one of an older version.',
    ),
  );

const drift = z.strictObject(driftShape).check(z.describe('What changed since the baseline.'));

/** Reads report.json; unknown fields are errors, so that a newer document is not half understood. */
export const reportSchema = z
  .strictObject({
    ...documentHead,
    startedAt: time('When the run began'),
    finishedAt: time('When the run ended'),
    durationMs: z.number().check(z.minimum(0), z.describe('From the first to the last step, in milliseconds.')),
    seed: z.int().check(z.describe('Decides the order in which ports are asked.')),
    vantage: textOrNull('Where the probes were sent from; null for the nameless vantage, and in a merged report.'),
    shard: z.nullable(shardSchema).check(z.describe('The part of a divided run; null for a run that is not divided.')),
    part: z.optional(part),
    vantages: z.optional(vantagesSchema),
    sources: z.optional(
      z
        .array(z.string())
        .check(z.describe('Addresses of this machine that probes left from; not there in a merged report.')),
    ),
    expects: z
      .strictObject({
        vantages: z.array(z.string()).check(z.describe('Vantages that the policy names.')),
        shards: z.int().check(z.minimum(1), z.describe('Into how many parts the run is divided.')),
      })
      .check(z.describe('What has to be there for the whole policy to be covered.')),
    run,
    policies: z.array(policy).check(z.describe('The policy files, in the order given.')),
    variables: z
      .optional(z.array(variable))
      .check(z.describe('The variables of the run that the policy uses. Not there: the run sets none of them.')),
    hostFiles: z
      .optional(z.array(hostFile))
      .check(
        z.describe(
          'The files that hosts were read from (`hosts-in`), each once. Not there: the policy names every host itself.',
        ),
      ),
    scope: z.array(z.string()).check(z.describe('What may be probed at all; empty: what the policy names.')),
    controls: z.array(control).check(z.describe('Known-open endpoints that prove that this machine reaches out.')),
    limits: z
      .strictObject({
        rate: limit('Attempts a second'),
        perHost: limit('Attempts a second to one address'),
        inFlight: limit('Attempts at the same time'),
        // Reports from before there was one are read as reports without.
        durationMs: z
          ._default(z.nullable(z.int().check(z.positive())), null)
          .check(z.describe('How long the run might take, in milliseconds; null: no limit.')),
        dividedBy: z.optional(
          atLeastOne('Into how many shards the rate of the policy is divided; not there: it is not divided.'),
        ),
        learnt: z.optional(learnt),
      })
      .check(z.describe('The limits in force.')),
    warnings: z.array(z.string()).check(z.describe('What a reader should know before trusting the verdicts.')),
    // Reports from before there were `scan`, `wait` and `drift` are read as reports without them.
    scan: z._default(z.nullable(scan), null).check(z.describe('Null for a run that probed.')),
    wait: z._default(z.nullable(wait), null).check(z.describe('Null for a run that did not wait.')),
    result: z
      .enum(words.RUN_RESULTS)
      .check(z.describe('`fail` if any verdict is a violation, else `inconclusive` if any is, else `pass`.')),
    totals,
    requirements: z.optional(requirementsSchema),
    drift: z._default(z.nullable(drift), null).check(z.describe('Null where there was no baseline.')),
    patterns: z.optional(patternsSchema),
    verdicts: z.array(verdictSchema).check(z.describe('Every verdict.')),
  })
  .check(z.describe('What one run of port-policy expected, saw and concluded.'));

/** The JSON Schema of report.json, for schema/port-policy-report.schema.json. */
export function reportJsonSchema(): object {
  return titledJsonSchema('port-policy report', reportSchema, 'port-policy-report.schema.json');
}
