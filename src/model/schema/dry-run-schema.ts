// The zod schema of the JSON of `check --dry-run`, from which `DryRunDocument` is inferred; the descriptions are for readers of the published schema.
import * as z from 'zod/mini';
import { EVIDENCE_DEMANDS } from '../policy.ts';
import { EXPECTED_STATES, PROTOCOLS } from '../words.ts';
import { expectationShape } from './expansion-schema.ts';
import { atLeastOne, count, documentHead, place, text, textOrNull, titledJsonSchema } from './schema-parts.ts';

const rule = z
  .strictObject(place('The policy file, as it was given.'))
  .check(z.describe('The place of the policy that it is about.'));
const family = z
  .nullable(z.enum(['ipv4', 'ipv6']))
  .check(z.describe('The family that it is about; null: the whole name.'));

const row = z
  .strictObject({
    host: text('The name; where the policy names addresses, those.'),
    addresses: text('One address, a network, or a range with both ends in it.'),
    count: atLeastOne('How many addresses those are.'),
    ...expectationShape,
    protocol: z.enum(PROTOCOLS).check(z.describe('Of the ports.')),
    ports: text('Ranges in ascending order, `1-21,23-1023`.'),
    expected: z
      .enum(EXPECTED_STATES)
      .check(z.describe('`blocked`: closed or filtered; `observe`: reported and never judged.')),
    role: textOrNull('The role that brought it; null: the host has it itself.'),
    evidence: z.enum(EVIDENCE_DEMANDS).check(z.describe('What a port that is not open must show.')),
    anyAddress: z.boolean().check(z.describe('Whether one address of the name is enough (`addresses: any`).')),
    probes: atLeastOne(
      'Ports of all its addresses. A port that is judged for several names is asked once, and counts in each of their rows.',
    ),
  })
  .check(z.describe('Ports of the same protocol at addresses next to each other, of which a check expects the same.'));

const unresolved = z.strictObject({
  host: text('The name.'),
  family,
  code: text(
    'What the resolver said: `ENOTFOUND`, `EAI_AGAIN`; `ECEILING`: it has too many addresses for the ceiling.',
  ),
  rule,
});

const outOfScope = z.strictObject({
  host: text('The host as the policy writes it.'),
  addresses: text('What of it is not asked.'),
  bound: z
    .enum(['policy-scope', 'run-scope', 'refused', 'this-machine'])
    .check(z.describe('What keeps it out. `refused`: link-local, cloud metadata and the like.')),
  rule,
});

const seenByNobody = z.strictObject({
  host: text('The name, or the addresses.'),
  what: text('`port 25`, `IPv6`.'),
  ports: count('Ports of all its addresses together.'),
  vantages: z.array(z.string()).check(z.describe('The vantages that could judge it.')),
  rule,
});

const nameCheck = z.strictObject({
  host: text('The name.'),
  resolvesTo: text('Where it must lead, as the policy writes it.'),
  inside: z.array(z.string()).check(z.describe('Its addresses that it may have.')),
  outside: z
    .array(z.string())
    .check(z.describe('Its addresses that it must not have: a violation each, and not asked.')),
  failure: z
    .nullable(z.strictObject({ family, code: text('What the resolver said.') }))
    .check(z.describe('The resolver failed; null: it did not.')),
  rule,
});

export const dryRunSchema = z
  .strictObject({
    ...documentHead,
    vantage: textOrNull('Where the check runs; null for the nameless vantage.'),
    shard: z
      .nullable(z.strictObject({ index: atLeastOne('Which one, from 1.'), of: atLeastOne('How many there are.') }))
      .check(z.describe('The part of a divided run; null for a run that is not divided.')),
    probes: count('Ports of all addresses together.'),
    addresses: count('How many addresses are asked.'),
    time: z
      .strictObject({
        leastSeconds: z.number().check(z.minimum(0), z.describe('If every port answers at once.')),
        mostSeconds: z
          .number()
          .check(
            z.minimum(0),
            z.describe(
              'Where addresses do not answer: if every port is silent, and some 30 s of retries. More for many ports where packets are lost.',
            ),
          ),
      })
      .check(z.describe('How long the check is expected to take.')),
    timeLimitMs: z
      .nullable(z.number())
      .check(
        z.describe('How long it may take, in milliseconds; what is not known then is inconclusive. Null: no limit.'),
      ),
    notes: z.array(z.string()).check(z.describe('What else to know, above all what the check leaves out. Sentences.')),
    controls: z
      .array(
        z.strictObject({
          target: text('As the policy writes it.'),
          address: text('The address that is asked.'),
          protocol: z.enum(PROTOCOLS).check(z.describe('Of the port.')),
          port: atLeastOne('The port.'),
        }),
      )
      .check(z.describe('Known-open endpoints that are asked before and after, and not judged.')),
    unresolved: z.array(unresolved).check(z.describe('Names without an address: inconclusive.')),
    outOfScope: z.array(outOfScope).check(z.describe('Addresses that are not asked: inconclusive.')),
    nameChecks: z.array(nameCheck).check(z.describe('Names that the policy binds to addresses (`resolves-to`).')),
    unwatched: z
      .array(
        z.strictObject({
          what: text('`port 25`, `IPv6`.'),
          ports: count('Ports of all addresses together.'),
          hosts: z.array(z.string()).check(z.describe('Some of the hosts, as the policy writes them.')),
        }),
      )
      .check(z.describe('What the vantage cannot see: not asked, and not judged.')),
    seenByNobody: z
      .optional(z.array(seenByNobody))
      .check(z.describe('What no vantage of the policy sees: inconclusive. Not there: nothing.')),
    rows: z.array(row).check(z.describe('What is asked, in the order of the policy.')),
  })
  .check(z.describe('What a check would ask from here. Names were resolved, and nothing was sent to the hosts.'));

/** The JSON Schema of `check --dry-run --format json`, for schema/port-policy-dry-run.schema.json. */
export function dryRunJsonSchema(): object {
  return titledJsonSchema('port-policy dry run', dryRunSchema, 'port-policy-dry-run.schema.json');
}
