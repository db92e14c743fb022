// The shape of a policy file, strict: whatever is not named here is a mistake. Formats inside texts are the parsers' part.
// zod/mini walks the schema; zod itself would build code with `new Function`, which a locked-down runtime refuses.
import * as z from 'zod/mini';
import { UDP_SERVICES } from '../model/udp-services.ts';
import { SEVERITIES } from '../model/words.ts';

/** What `speaks` may name: whatever the prober has a question for. */
export const SPEAKABLE = UDP_SERVICES.map(({ name }) => name);

export const evidenceSchema = z.enum(['vouched', 'anchored']);
export const familySchema = z.enum(['both', 'ipv4', 'ipv6']);
export const limitSchema = z.union([z.int().check(z.minimum(1)), z.literal('unlimited')]);
export const hostSchema = z.string();

/** `HOST:PORT` or `HOST:PORT/udp`. */
export const controlSchema = z.string();

/** A port number, or a text such as `https`, `8000-8100`, `53/udp`, `well-known`. */
export const portsElementSchema = z.union([z.int().check(z.minimum(1), z.maximum(65_535)), z.string()]);

export const entrySchema = z.strictObject({
  ports: z.union([portsElementSchema, z.array(portsElementSchema).check(z.minLength(1))]),
  severity: z.optional(z.enum(SEVERITIES)),
  reason: z.optional(z.string()),
  evidence: z.optional(evidenceSchema),
  speaks: z.optional(z.enum(SPEAKABLE)),
});

/** What stands under `open`, `blocked` and the like: one element, or a list of them. */
const expectationSchema = () =>
  z.optional(
    z.union([
      portsElementSchema,
      entrySchema,
      z.array(z.union([portsElementSchema, entrySchema])).check(z.minLength(1)),
    ]),
  );

export const hostItemSchema = z.strictObject({
  host: z.union([hostSchema, z.array(hostSchema).check(z.minLength(1))]),
  open: expectationSchema(),
  blocked: expectationSchema(),
  closed: expectationSchema(),
  filtered: expectationSchema(),
  observe: expectationSchema(),
  family: z.optional(familySchema),
  evidence: z.optional(evidenceSchema),
});

export const defaultsSchema = z.strictObject({
  timeout: z.optional(z.string()),
  attempts: z.optional(z.int().check(z.minimum(1), z.maximum(10))),
  family: z.optional(familySchema),
  addresses: z.optional(z.literal('all')),
  evidence: z.optional(evidenceSchema),
});

export const limitsSchema = z.strictObject({
  rate: z.optional(z.string()),
  'per-host': z.optional(z.string()),
  'in-flight': z.optional(limitSchema),
  probes: z.optional(limitSchema),
});

export const policySchema = z.strictObject({
  version: z.literal(1),
  defaults: z.optional(defaultsSchema),
  limits: z.optional(limitsSchema),
  controls: z.optional(z.union([controlSchema, z.array(controlSchema).check(z.minLength(1))])),
  hosts: z.array(hostItemSchema).check(z.minLength(1)),
});
