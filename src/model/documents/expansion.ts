// Expansion: what a policy expects, row by row, as `expand` prints it; its type comes from the schema. Field names are an interface.
import type * as z from 'zod/mini';
import type { DeepReadonly } from '../../base/deep-readonly.ts';
import type { expansionSchema } from '../schema/expansion-schema.ts';

export interface Expansion extends DeepReadonly<z.output<typeof expansionSchema>> {}

/** What one vantage expects of ports of the same protocol at one host. */
export type ExpandedRow = Expansion['rows'][number];

/** What a check does with the ports of a row. */
export type RowFate = ExpandedRow['fate'];
