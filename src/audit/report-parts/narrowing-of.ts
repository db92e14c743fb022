// What a report says of a run that was kept from a part of its policy: by `only`, or by a scope of its own.
import type { Plan } from '../../model/plan.ts';
import type { Report } from '../../model/report.ts';
import type { Narrowing } from '../../model/words.ts';
import type { View } from '../../plan/view.ts';

/** To be spread into a report; empty where nothing keeps the run from any of its policy. A scope that lets in all of it does not. */
export function narrowingOf({ outOfScope }: Pick<Plan, 'outOfScope'>, { only }: View): Pick<Report, 'narrowedBy'> {
  const narrowedBy: Narrowing[] = only.length === 0 ? [] : ['only'];
  if (outOfScope.some(({ bound }) => bound === 'run-scope')) narrowedBy.push('scope');
  return narrowedBy.length === 0 ? {} : { narrowedBy };
}
