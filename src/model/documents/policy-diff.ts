// PolicyDiff: what two policies mean differently, a change in each row, marked as weaker or tighter; as its schema infers it.
import type * as z from 'zod/mini';
import type { DeepReadonly } from '../../base/deep-readonly.ts';
import type { policyDiffSchema } from '../schema/policy-diff-schema.ts';

/** The document that `diff` of two policies writes; docs/diff.md describes it. */
export interface PolicyDiffDocument extends DeepReadonly<z.output<typeof policyDiffSchema>> {}

/** The difference itself: weakenings first, the most severe first, then tightenings, then what is neutral. Empty: the two mean the same. */
export interface PolicyDiff extends Pick<PolicyDiffDocument, 'files' | 'totals' | 'changes'> {}

export type PolicyChange = PolicyDiff['changes'][number];

/** A name, or addresses: one, a CIDR or a range, in canonical form. */
export type ChangedHost = PolicyChange['hosts'][number];
