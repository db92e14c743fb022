// `schema`: prints the JSON Schemas, made from the same zod schemas that the policy and the report are read with.
import { policyJsonSchema } from '../../audit.ts';
import { EXIT } from '../../model/exit-codes.ts';
import { reportJsonSchema } from '../../model/schema/report-schema.ts';
import type { Invocation } from '../invocation.ts';
import { fail } from '../output/complain.ts';

export async function schema({ positionals, terminal }: Invocation): Promise<number> {
  const [which = 'policy'] = positionals;
  if (which !== 'policy' && which !== 'report')
    return fail(terminal, `there is no schema \`${which}\`: it is policy or report`);
  const printed = which === 'policy' ? await policyJsonSchema() : reportJsonSchema();
  terminal.out(`${JSON.stringify(printed, null, 2)}\n`);
  return EXIT.pass;
}
