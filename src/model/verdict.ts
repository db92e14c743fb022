// Verdict: what was expected of a port or a host, what was seen, what follows, and which rule says so; as its schema infers it.
import type * as z from 'zod/mini';
import type { DeepReadonly } from '../base/deep-readonly.ts';
import type { verdictSchema } from './schema/verdict-schema.ts';

/**
 * One verdict. Passes alike in everything but the port are one entry, and so are very many others alike; everything else is one
 * entry a port.
 */
export interface Verdict extends DeepReadonly<z.output<typeof verdictSchema>> {}

/** The place of a rule in a policy. */
export type RuleReference = Verdict['rule'];

/** The waiver that covers a violation, as the policy has it. */
export type WaiverReference = NonNullable<Verdict['waiver']>;
