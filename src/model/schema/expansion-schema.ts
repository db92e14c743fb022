// The zod schema of the JSON of `expand`, from which `Expansion` is inferred; the descriptions are for readers of the published schema.
import * as z from 'zod/mini';
import { EVIDENCE_DEMANDS } from '../policy.ts';
import { EXPECTED_STATES, SEVERITIES } from '../words.ts';
import {
  documentHead,
  place,
  portsOrNull,
  protocolOrNull,
  text,
  textOrNull,
  titledJsonSchema,
} from './schema-parts.ts';

/** Whether a check sends a probe. `once-resolved`: that depends on what DNS says when the check runs. */
export const ASKED = ['yes', 'once-resolved', 'no'] as const;

/** What a check does with the ports of a row; the words are those of `explain`. */
export const ROW_FATES = [
  'judged',
  'observed',
  'exposure-only',
  'not-seen',
  'family-not-seen',
  'not-resolved',
  'out-of-bounds',
  'leads-elsewhere',
] as const;

const rule = z
  .strictObject(place('The policy file, as it was given.'))
  .check(z.describe('The place of the policy that decides.'));

/** The fields that say what is expected of which ports; a dry run has them too. */
export const expectationShape = {
  protocol: protocolOrNull('Null for `resolvesTo`.'),
  ports: portsOrNull('Ranges in ascending order, `1-21,23-1023`; null for `resolvesTo`.'),
  expected: z
    .nullable(z.enum(EXPECTED_STATES))
    .check(
      z.describe(
        '`blocked`: closed or filtered; `observe`: reported and never judged. Null for `resolvesTo`: then it is about the name.',
      ),
    ),
  severity: z
    .nullable(z.enum(SEVERITIES))
    .check(z.describe('As the policy says; null: it follows from the service and from what is seen.')),
  reason: textOrNull('As the policy says.'),
  rule,
  source: textOrNull(
    'The place in the file that the host was read from (`ours.txt:12`); null: the policy itself names it.',
  ),
  satisfies: z
    .array(z.string())
    .check(
      z.describe(
        'The requirements that it counts for: of every entry and item that decides, in the order of the policy.',
      ),
    ),
};

const row = z
  .strictObject({
    vantage: textOrNull('Where the check runs; null for the nameless vantage.'),
    host: text('The name, or the address, network or range as the policy writes it.'),
    addresses: textOrNull(
      'One address, a network (`203.0.113.0/24`) or a range with both ends in it (`203.0.113.0-203.0.113.6`). Null: a name that is not resolved, so DNS decides when the check runs.',
    ),
    ...expectationShape,
    role: textOrNull('The role that brought it; null: the host has it itself.'),
    evidence: z
      .nullable(z.enum(EVIDENCE_DEMANDS))
      .check(z.describe('What a port that is not open must show; null for `resolvesTo`.')),
    family: z
      .enum(['both', 'ipv4', 'ipv6'])
      .check(z.describe('Of the addresses; of a name the families that it is resolved for.')),
    asked: z
      .enum(ASKED)
      .check(
        z.describe(
          'Whether a check from there sends a probe: `yes`, `no`, or `once-resolved` where that depends on DNS. Only `yes` may be read as "this is checked".',
        ),
      ),
    fate: z
      .enum(ROW_FATES)
      .check(
        z.describe(
          'What a check does with it. `exposure-only`: it judges open ports alone. `not-seen`, `family-not-seen`: the vantage cannot see it (`cannot-see`, `family`). `not-resolved`: the name had no address here. `out-of-bounds`: outside the scope, or refused. `leads-elsewhere`: the name must not lead there.',
        ),
      ),
    anyAddress: z
      .boolean()
      .check(
        z.describe('Whether one address of the name is enough (`addresses: any`); false: each must be as expected.'),
      ),
    resolvesTo: textOrNull('Where the name must lead, as the policy writes it; null: the row is about ports.'),
  })
  .check(z.describe('What one vantage expects of ports of the same protocol at one host.'));

export const expansionSchema = z
  .strictObject({
    ...documentHead,
    rows: z
      .array(row)
      .check(
        z.describe(
          'In the order of the policy, vantage by vantage. No two rows have the same vantage, host, address, protocol and port.',
        ),
      ),
  })
  .check(
    z.describe(
      'What a policy expects, after roles, variables, files and the rule which entry wins. Nothing was probed.',
    ),
  );

/** The JSON Schema of `expand --format json`, for schema/port-policy-expansion.schema.json. */
export function expansionJsonSchema(): object {
  return titledJsonSchema('port-policy expansion', expansionSchema, 'port-policy-expansion.schema.json');
}
