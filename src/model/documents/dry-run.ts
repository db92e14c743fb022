// DryRunDocument: what a check would ask, as `check --dry-run --format json` prints it; its type comes from the schema. Field names are an interface.
import type * as z from 'zod/mini';
import type { DeepReadonly } from '../../base/deep-readonly.ts';
import type { dryRunSchema } from '../schema/dry-run-schema.ts';

export interface DryRunDocument extends DeepReadonly<z.output<typeof dryRunSchema>> {}
