// `schema`: prints the JSON Schemas, made from the same zod schemas that the policy and the report are read with.
import { policyJsonSchema } from '../../audit.ts';
import { EXIT } from '../../model/exit-codes.ts';
import { reportJsonSchema } from '../../model/schema/report-schema.ts';
import type { Invocation } from '../invocation.ts';
import { fail } from '../output/complain.ts';

export async function printSchema({ positionals, terminal }: Invocation): Promise<number> {
  const [which = 'policy'] = positionals;
  if (which !== 'policy' && which !== 'report')
    return fail(terminal, `there is no schema \`${which}\`. Use policy or report`);
  terminal.out(await schemaText(which));
  return EXIT.pass;
}

/** The files under schema/ are written from it, too. */
export async function schemaText(which: 'policy' | 'report'): Promise<string> {
  const schema = which === 'policy' ? await policyJsonSchema() : reportJsonSchema();
  return `${JSON.stringify(schema, null, 2)}\n`;
}
