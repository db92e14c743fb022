// Drift: what changed between two reports, as a table of changes; as its schema infers it.
import type * as z from 'zod/mini';
import type { DeepReadonly } from '../../base/deep-readonly.ts';
import type { PortRange } from '../policy.ts';
import type { driftSchema } from '../schema/drift-schema.ts';
import type { Protocol } from '../words.ts';

/** The document that `diff` of two reports writes. */
export interface DriftDocument extends DeepReadonly<z.output<typeof driftSchema>> {}

/** What changed since an earlier report, as report.json has it; the most severe change first. */
export interface Drift extends Pick<DriftDocument, 'baseline' | 'totals' | 'notCompared' | 'requirements' | 'changes'> {
  /**
   * Where this run found something, and the baseline does not say that it was so: nobody asked, or it was otherwise. Absent in a
   * drift that was read from a file.
   */
  readonly notInBaseline?: readonly DriftSpot[];
}

/** Ports of one address in this run; no range for what is about no port. */
export interface DriftSpot {
  readonly host: string;
  readonly address: string | null;
  readonly vantage: string | null;
  readonly protocol: Protocol | null;
  readonly ranges: readonly PortRange[];
}

/** One change; ports of one address that changed alike are one. */
export type DriftChange = Drift['changes'][number];

/** What became of a requirement. */
export type RequirementDrift = NonNullable<Drift['requirements']>[number];

/** What one of the two reports says of a port. */
export type DriftSide = NonNullable<DriftChange['before']>;
