// `services [NAME]`: prints the names that a policy may write for ports, with their numbers and risks.
import { listServices } from '../../audit/services.ts';
import { EXIT } from '../../model/exit-codes.ts';
import { serviceListJson } from '../../report/json/service-list-json.ts';
import { serviceListText } from '../../report/terminal/service-list-text.ts';
import { type Invocation, textOf } from '../invocation.ts';
import { printDiagnostics } from '../output/complain.ts';
import { logSafeReport } from '../output/log-safe.ts';

export async function services({ positionals, options, terminal }: Invocation): Promise<number> {
  const list = listServices(positionals[0] ?? null);
  if ('mistake' in list) {
    await printDiagnostics([list.mistake], [], terminal);
    return EXIT.unusable;
  }
  const format = textOf(options, 'format') === 'json' ? 'json' : 'terminal';
  const text = format === 'json' ? serviceListJson(list) : serviceListText(list, terminal);
  terminal.out(logSafeReport(format, text));
  return EXIT.pass;
}
