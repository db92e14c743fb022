// Drift: what changed between two reports, as a table of changes; as its schema infers it.
import type * as z from 'zod/mini';
import type { DeepReadonly } from '../../base/deep-readonly.ts';
import type { driftSchema } from '../schema/drift-schema.ts';

/** The document that `diff` of two reports writes. */
export interface DriftDocument extends DeepReadonly<z.output<typeof driftSchema>> {}

/** What changed since an earlier report, as report.json has it; the most severe change first. */
export interface Drift extends Pick<DriftDocument, 'baseline' | 'totals' | 'notCompared' | 'changes'> {}

/** One change; ports of one address that changed alike are one. */
export type DriftChange = Drift['changes'][number];

/** What one of the two reports says of a port. */
export type DriftSide = NonNullable<DriftChange['before']>;
