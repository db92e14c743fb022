// The zod schema of the difference of two policies, from which `PolicyDiff` is inferred.
import * as z from 'zod/mini';
import { CHANGE_KINDS, CHANGE_MARKS } from '../documents/change-words.ts';
import { SEVERITIES } from '../words.ts';
import {
  count,
  documentHead,
  place,
  portsOrNull,
  protocolOrNull,
  text,
  textOrNull,
  titledJsonSchema,
} from './schema-parts.ts';

const rule = z.strictObject(place('The policy file.'));

const host = z.strictObject({
  host: text('A name, an address, a CIDR or a range of addresses.'),
  family: z
    .nullable(z.union([z.literal(4), z.literal(6)]))
    .check(z.describe('The one family of a name that the change is about; null for both, and for addresses.')),
});

const change = z
  .strictObject({
    kind: z.enum(CHANGE_KINDS).check(z.describe('What changed.')),
    mark: z.enum(CHANGE_MARKS).check(z.describe('What it does to the exposure.')),
    severity: z.nullable(z.enum(SEVERITIES)).check(z.describe('How severe a weakening is; null for other changes.')),
    vantages: z
      .nullable(z.array(z.string()))
      .check(z.describe('The vantages that it is about; null: from wherever one looks.')),
    hosts: z.array(host).check(z.describe('Where; empty if the change is not about a host.')),
    protocol: protocolOrNull('Null if the change is not about a port.'),
    ports: portsOrNull('Ranges in ascending order, `1-21,23-1023`; null if the change is not about a port.'),
    count: count('How many ports of each host; 0 if the change is not about a port.'),
    service: textOrNull('The IANA service name of a single port, where it has one.'),
    was: textOrNull('What held before; null: nothing did.'),
    now: textOrNull('What holds now; null: nothing does.'),
    oldRules: z.array(rule).check(z.describe('Where the old policy says so.')),
    newRules: z.array(rule).check(z.describe('Where the new policy says so.')),
    sentence: text('What changed, in words.'),
  })
  .check(z.describe('One change: all of its hosts by all of its ports, from all of its vantages.'));

/** Reads the JSON of a difference; unknown fields are errors, so that a newer document is not half understood. */
export const policyDiffSchema = z
  .strictObject({
    ...documentHead,
    files: z
      .strictObject({ old: text('The first file of the old policy.'), new: text('The first file of the new one.') })
      .check(z.describe('What was compared.')),
    totals: z
      .strictObject({
        weakening: count('More may be open, or less is noticed.'),
        tightening: count('Less may be open, or more is noticed.'),
        neutral: count('Neither.'),
      })
      .check(z.describe('Counts of changes by their mark.')),
    changes: z
      .array(change)
      .check(z.describe('Every change, the most severe weakening first; empty: the two mean the same.')),
  })
  .check(z.describe('What two policies of port-policy mean differently.'));

/** The JSON Schema of the document. */
export function policyDiffJsonSchema(): object {
  return titledJsonSchema('port-policy difference of two policies', policyDiffSchema);
}
