// Report: the document that every format is made from, as the schema of report.json infers it. Field names are an interface; see docs/report.md.
import type * as z from 'zod/mini';
import type { DeepReadonly } from '../base/deep-readonly.ts';
import type { reportSchema } from './schema/report-schema.ts';

export interface Report extends DeepReadonly<z.output<typeof reportSchema>> {}

/** The paces that a run reached, where its policy lets them be learnt. */
export type LearntPaces = NonNullable<Report['limits']['learnt']>;

/** The part of a divided run, what all parts had to ask, and what this one asked. */
export type Shard = NonNullable<Report['shard']>;

/** Addresses and names as a set that can be compared and added up without its elements. */
export type AddressSet = Shard['planned'];

/** A vantage of a merged report. */
export type MergedVantage = NonNullable<Report['vantages']>[number];

/** What the states of ports over the vantages of a merge amount to. */
export type Pattern = NonNullable<Report['patterns']>[number];

/** What the verdicts of one text of `satisfies` add up to. */
export type RequirementResult = NonNullable<Report['requirements']>[number];

/** What the policy says of a requirement and was not checked. */
export type UncheckedPart = NonNullable<RequirementResult['unchecked']>[number];

/** Ports that a requirement loses to an entry which does not name it. */
export type RequirementException = NonNullable<RequirementResult['exceptions']>[number];

/** Ports by state and by verdict. */
export type Totals = Report['totals'];

/** The run of the workflow, as far as there is one. */
export type RunIdentity = Report['run'];

/** Whether it is made of the reports of several vantages or shards. */
export function isMerged({ vantages }: Pick<Report, 'vantages'>): boolean {
  return vantages !== undefined;
}
