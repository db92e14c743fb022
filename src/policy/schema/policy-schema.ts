// The zod schema of a policy file, strict: a key that is not named here is a mistake. What texts mean is left to the parsers in values/.
// Loaded where a file does not have the shape of shape/policy-shape.ts, to say why. zod/mini walks the schema; zod itself would build code with `new Function`, which a locked-down runtime refuses.
import * as z from 'zod/mini';
import { EVIDENCE_DEMANDS, VANTAGE_SEES, WAIVABLE_STATES } from '../../model/policy.ts';
import { SEVERITIES } from '../../model/words.ts';
import { SPEAKABLE } from './shape/policy-shape.ts';
import { LONGEST_OWNER, LONGEST_REASON, LONGEST_REQUIREMENT } from './shape/text-limits.ts';

const evidenceSchema = z.enum(EVIDENCE_DEMANDS);
const familySchema = z.enum(['both', 'ipv4', 'ipv6']);
const addressesSchema = z.enum(['all', 'any']);
const limitSchema = z.union([z.int().check(z.minimum(1)), z.literal('unlimited')]);
const hostSchema = z.string();

const reasonSchema = z.string().check(z.maxLength(LONGEST_REASON));
const ownerSchema = z.string().check(z.maxLength(LONGEST_OWNER));

const satisfiesSchema = () => z.optional(oneOrMore(z.string().check(z.maxLength(LONGEST_REQUIREMENT))));

/** The path of a text file, or of a JSON file with a pointer behind `#`. */
const hostFileSchema = z.string();

/** `HOST:PORT` or `HOST:PORT/udp`. */
const controlSchema = z.string();

/** An address, a CIDR, a range, or an interface of the machine. */
const sourceSchema = z.string();

/** The name of a vantage or of a role. */
const nameSchema = z.string();

/** An address, a CIDR, a range, a name, or `*.NAME`. */
const scopeElementSchema = z.string();

/** An address, a CIDR, a range, or `none`. */
const resolvesToSchema = z.string();

/** A port number, or a text such as `https`, `8000-8100`, `53/udp`, `well-known`. */
const portsElementSchema = z.union([z.int().check(z.minimum(1), z.maximum(65_535)), z.string()]);

/** One element, or a list of them that is not empty. */
const oneOrMore = <T extends z.core.$ZodType>(element: T) => z.union([element, z.array(element).check(z.minLength(1))]);

const fromSchema = oneOrMore(nameSchema);
const controlsSchema = oneOrMore(controlSchema);

export const entrySchema = z.strictObject({
  ports: oneOrMore(portsElementSchema),
  from: z.optional(fromSchema),
  severity: z.optional(z.enum(SEVERITIES)),
  reason: z.optional(reasonSchema),
  evidence: z.optional(evidenceSchema),
  speaks: z.optional(z.enum(SPEAKABLE)),
  satisfies: satisfiesSchema(),
});

/** What stands under `open`, `blocked` and the like: one element, or a list of them. */
const expectationsSchema = z.union([
  portsElementSchema,
  entrySchema,
  z.array(z.union([portsElementSchema, entrySchema])).check(z.minLength(1)),
]);
/** One for each key, as what is said of a key in editors is said of its schema. */
const expectationSchema = () => z.optional(expectationsSchema);

const stateShape = {
  open: expectationSchema(),
  blocked: expectationSchema(),
  closed: expectationSchema(),
  filtered: expectationSchema(),
  observe: expectationSchema(),
};

export const roleSchema = z.strictObject({ ...stateShape, satisfies: satisfiesSchema() });

export const hostItemSchema = z.strictObject({
  // One of the two is required: check-shape.ts looks at that.
  host: z.optional(oneOrMore(hostSchema)),
  'hosts-in': z.optional(hostFileSchema),
  'at-least': z.optional(z.int().check(z.minimum(1))),
  roles: z.optional(oneOrMore(nameSchema)),
  from: z.optional(fromSchema),
  ...stateShape,
  'resolves-to': z.optional(oneOrMore(resolvesToSchema)),
  addresses: z.optional(addressesSchema),
  family: z.optional(familySchema),
  evidence: z.optional(evidenceSchema),
  anchors: z.optional(oneOrMore(portsElementSchema)),
  satisfies: satisfiesSchema(),
});

export const vantageSchema = z.strictObject({
  family: z.optional(familySchema),
  'cannot-see': z.optional(oneOrMore(portsElementSchema)),
  sees: z.optional(z.enum(VANTAGE_SEES)),
  controls: z.optional(controlsSchema),
  source: z.optional(oneOrMore(sourceSchema)),
});

export const waiverSchema = z.strictObject({
  host: oneOrMore(hostSchema),
  ports: oneOrMore(portsElementSchema),
  state: oneOrMore(z.enum(WAIVABLE_STATES)),
  until: z.string(),
  reason: reasonSchema,
  owner: z.optional(ownerSchema),
  from: z.optional(fromSchema),
});

export const defaultsSchema = z.strictObject({
  timeout: z.optional(z.string()),
  attempts: z.optional(z.int().check(z.minimum(1), z.maximum(10))),
  family: z.optional(familySchema),
  addresses: z.optional(addressesSchema),
  evidence: z.optional(evidenceSchema),
});

export const limitsSchema = z.strictObject({
  rate: z.optional(z.string()),
  'per-host': z.optional(z.string()),
  'in-flight': z.optional(limitSchema),
  probes: z.optional(limitSchema),
  duration: z.optional(z.string()),
});

export const policySchema = z.strictObject({
  version: z.literal(1),
  extends: z.optional(z.string()),
  scope: z.optional(oneOrMore(scopeElementSchema)),
  vantages: z.optional(z.record(nameSchema, z.nullable(vantageSchema))),
  defaults: z.optional(defaultsSchema),
  limits: z.optional(limitsSchema),
  controls: z.optional(controlsSchema),
  roles: z.optional(z.record(nameSchema, roleSchema)),
  // Required unless the file extends another, or is one to be extended: read/read-tree.ts looks at that.
  hosts: z.optional(z.array(hostItemSchema).check(z.minLength(1))),
  waivers: z.optional(z.array(waiverSchema).check(z.minLength(1))),
});

/** The schema of each kind of map in a policy. */
export const MAP_SCHEMAS = {
  policy: policySchema,
  defaults: defaultsSchema,
  limits: limitsSchema,
  vantage: vantageSchema,
  role: roleSchema,
  host: hostItemSchema,
  entry: entrySchema,
  waiver: waiverSchema,
} as const;
