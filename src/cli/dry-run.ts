// --dry-run: the addresses, the ports and the time, without sending anything but questions to the resolver.
import { type PolicySource, planAudit } from '../audit.ts';
import { EXIT } from '../model/exit-codes.ts';
import { dryRunText } from '../report/dry-run-text.ts';
import { printDiagnostics } from './print-diagnostics.ts';
import type { Terminal } from './terminal.ts';

/** @returns the exit code */
export async function dryRun(source: PolicySource, terminal: Terminal): Promise<number> {
  const planned = await planAudit(source, {});
  await printDiagnostics(planned.diagnostics, source, terminal, terminal.err);
  if (planned.kind === 'unusable') return EXIT.unusable;
  terminal.out(dryRunText(planned.plan, planned.time, planned.policy.limits));
  return EXIT.pass;
}
