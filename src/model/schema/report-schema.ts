// The strict schema of report.json, every field described. Imported only by who reads or publishes it: zod costs start-up time.
import * as z from 'zod/mini';
import { DRIFT_KINDS } from '../documents/drift.ts';
import * as words from '../words.ts';

const count = (description: string) => z.int().check(z.minimum(0), z.describe(description));
const text = (description: string) => z.string().check(z.describe(description));
const textOrNull = (description: string) => z.nullable(z.string()).check(z.describe(description));
const time = (description: string) =>
  z.iso.datetime({ precision: 3 }).check(z.describe(`${description}: RFC 3339, UTC, with milliseconds.`));
const limit = (description: string) =>
  z.nullable(z.number().check(z.positive())).check(z.describe(`${description}; null is unlimited.`));

/** `22`, `1-21,23-1023`. */
const PORTS = /^\d{1,5}(-\d{1,5})?(,\d{1,5}(-\d{1,5})?)*$/;

const rule = z
  .strictObject({
    file: text('The policy file, relative to the repository.'),
    line: z.int().check(z.minimum(1), z.describe('Counted from 1.')),
    column: z.int().check(z.minimum(1), z.describe('Counted from 1.')),
  })
  .check(z.describe('The place of the policy that the verdict is about.'));

const waiver = z.strictObject({
  until: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/), z.describe('The last day on which it holds, in UTC.')),
  reason: text('Why, as the policy says.'),
  owner: textOrNull('Who sees to it, as the policy says.'),
  file: text('The policy file that it stands in.'),
  line: z.int().check(z.minimum(1), z.describe('Counted from 1.')),
  column: z.int().check(z.minimum(1), z.describe('Counted from 1.')),
});

export const verdictSchema = z
  .strictObject({
    host: text('The host as the policy names it.'),
    address: textOrNull('The address asked, in canonical form; null where the name did not resolve.'),
    vantage: textOrNull('Where the probes were sent from; null for the nameless vantage.'),
    protocol: z.nullable(z.enum(words.PROTOCOLS)).check(z.describe('Null where the name did not resolve.')),
    ports: z
      .nullable(z.string().check(z.regex(PORTS)))
      .check(z.describe('Ranges in ascending order, `1-21,23-1023`; null where the name did not resolve.')),
    count: z
      .int()
      .check(z.minimum(1), z.describe('How many ports this entry stands for; 1 for a name that did not resolve.')),
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
      .check(z.describe('How grave it is; null for a pass and for what is not judged.')),
    evidence: z
      .enum(words.EVIDENCE)
      .check(z.describe('What the verdict rests on; an `open` with `none` is at an address that accepts any port.')),
    explanation: text('What was expected, what was seen, and what that usually means; empty for a pass.'),
    advice: text('What to do next; empty for a pass.'),
    attempts: count('Fresh sockets a port; the most that any port of a merged entry took.'),
    rttMs: z
      .nullable(z.number().check(z.minimum(0)))
      .check(z.describe('Milliseconds to the answer; null for a merged entry and where nothing answered.')),
    rule,
    waiver: z.nullable(waiver).check(z.describe('The waiver that covers it; null unless the verdict is `waived`.')),
  })
  .check(
    z.describe(
      'One verdict. Passes alike in all but the port are one entry, and so are 32 inconclusive ones of an address or 256 of another kind; anything else is one entry a port.',
    ),
  );

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

const run = z
  .strictObject({
    repository: textOrNull('`owner/name`.'),
    commit: textOrNull('The commit that the policy was read from.'),
    url: textOrNull('The run in the browser.'),
    actor: textOrNull('Who started it.'),
  })
  .check(z.describe('The run of the workflow; all null outside of one.'));

const policy = z.strictObject({
  path: text('As it was given.'),
  sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/), z.describe('Of the bytes of the file.')),
});

const control = z.strictObject({
  target: text('As the policy writes it: host, port and protocol.'),
  answered: z.boolean().check(z.describe('Whether it answered this machine.')),
});

const ports = z
  .nullable(z.string().check(z.regex(PORTS)))
  .check(z.describe('Ranges in ascending order; null where it is about no port.'));
const protocol = z.nullable(z.enum(words.PROTOCOLS)).check(z.describe('Null where it is about no port.'));

const flapped = z.strictObject({
  host: text('The host as the policy names it.'),
  address: textOrNull('The address asked; null where it is about a name.'),
  protocol,
  ports,
  count: z.int().check(z.minimum(1), z.describe('How many ports; 1 where it is about none.')),
  times: z.int().check(z.minimum(1), z.describe('How often it held in one round and was a violation in a later one.')),
});

const wait = z
  .strictObject({
    limitMs: z.number().check(z.minimum(0), z.describe('How long the run was told to keep asking, in milliseconds.')),
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

const side = z.strictObject({
  state: z.nullable(z.enum(words.STATES)).check(z.describe('Null where DNS alone was asked.')),
  verdict: z.enum(words.VERDICTS).check(z.describe('How it was judged.')),
});

const change = z.strictObject({
  kind: z.enum(DRIFT_KINDS).check(z.describe('What sort of change it is.')),
  host: text('The host as the policy names it.'),
  address: textOrNull('The address; null where the change is about the host as a whole.'),
  vantage: textOrNull('Where the probes were sent from; null for the nameless vantage.'),
  protocol,
  ports,
  count: z.int().check(z.minimum(1), z.describe('How many ports; 1 where it is about none.')),
  service: textOrNull('The IANA service name of a single port, where it has one.'),
  before: z.nullable(side).check(z.describe('What the baseline says; null where it says nothing of it.')),
  after: z.nullable(side).check(z.describe('What this run says; null where it says nothing of it.')),
  severity: z
    .nullable(z.enum(words.SEVERITIES))
    .check(z.describe('Of the verdict as it is now; null for no violation.')),
  rule: z.nullable(rule).check(z.describe('The rule that judges it now; null where none does any more.')),
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
      newHosts: count('Hosts of which the baseline says nothing.'),
      goneHosts: count('Hosts of which this run says nothing.'),
      changedAddresses: count('Names that lead to other addresses.'),
      changedVerdicts: count('Verdicts that are another now, for whatever else.'),
    })
    .check(z.describe('Counts of changes by kind.')),
  notCompared: count('Ports of which one of the two reports knows nothing.'),
  changes: z.array(change).check(z.describe('Every change, the gravest first.')),
};
const drift = z.strictObject(driftShape).check(z.describe('What changed since the baseline.'));

/** Reads report.json; unknown fields are errors, so that a newer document is not half understood. */
export const reportSchema = z
  .strictObject({
    schemaVersion: z.literal(1).check(z.describe('Rises when a reader of the old form would misread the new one.')),
    tool: z
      .strictObject({ name: z.literal('port-policy').check(z.describe('Always this.')), version: text('Of the tool.') })
      .check(z.describe('What wrote this.')),
    startedAt: time('When the run began'),
    finishedAt: time('When the run ended'),
    durationMs: z.number().check(z.minimum(0), z.describe('From the first to the last step, in milliseconds.')),
    seed: z.int().check(z.describe('Decides the order in which ports are asked.')),
    vantage: textOrNull('Where the probes were sent from; null for the nameless vantage.'),
    shard: z.null().check(z.describe('The part of a divided run; always null in this version.')),
    expects: z
      .strictObject({
        vantages: z.array(z.string()).check(z.describe('Vantages that the policy names.')),
        shards: z.int().check(z.minimum(1), z.describe('Into how many parts the run is divided.')),
      })
      .check(z.describe('What has to be there for the whole policy to be covered.')),
    run,
    policies: z.array(policy).check(z.describe('The policy files, in the order given.')),
    scope: z.array(z.string()).check(z.describe('What may be probed at all; empty: what the policy names.')),
    controls: z.array(control).check(z.describe('Known-open endpoints that prove that this machine reaches out.')),
    limits: z
      .strictObject({
        rate: limit('Attempts a second'),
        perHost: limit('Attempts a second to one address'),
        inFlight: limit('Attempts at the same time'),
      })
      .check(z.describe('The limits in force.')),
    warnings: z.array(z.string()).check(z.describe('What a reader should know before trusting the verdicts.')),
    // Reports of before there were `wait` and `drift` are read as ones without.
    wait: z._default(z.nullable(wait), null).check(z.describe('Null for a run that did not wait.')),
    result: z
      .enum(words.RUN_RESULTS)
      .check(z.describe('`fail` if any verdict is a violation, else `inconclusive` if any is, else `pass`.')),
    totals,
    drift: z._default(z.nullable(drift), null).check(z.describe('Null where there was no baseline.')),
    verdicts: z.array(verdictSchema).check(z.describe('Every verdict.')),
  })
  .check(z.describe('What one run of port-policy expected, saw and concluded.'));

/** The JSON Schema (draft 2020-12) of report.json, for schema/port-policy-report.schema.json. */
export function reportJsonSchema(): object {
  const { $schema, ...rest } = z.toJSONSchema(reportSchema);
  return { $schema, title: 'port-policy report', ...rest };
}
