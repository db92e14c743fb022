// `init HOST...`: probes hosts, or reads a scan of them, and prints a policy that says what is.
import type { DraftRequest } from '../../audit/init.ts';
import { draftFrom, isVantageName } from '../../audit/init.ts';
import type { PolicySource } from '../../audit.ts';
import { inlinePolicy, listOf } from '../../audit.ts';
import { EXIT } from '../../model/exit-codes.ts';
import type { Report } from '../../model/report.ts';
import { reportJson } from '../../report/json/report-json.ts';
import { logSafeLine, logSafeReport } from '../output/log-safe.ts';
import { printDiagnostics } from '../output/print-diagnostics.ts';
import type { Terminal } from '../output/terminal.ts';
import { auditWithProgress } from '../run/audit-with-progress.ts';

/** What hosts are asked where nobody says: what is exposed in practice, and the UDP services that have a question. */
export const INIT_PORTS = 'top-1000,known/udp';

export interface InitRequest {
  readonly hosts: readonly string[];
  /** As a policy writes them, separated by commas. */
  readonly ports: string;
  /** A scan made elsewhere: nobody is probed. */
  readonly observations: PolicySource | null;
  readonly vantage: string | null;
  readonly scope: readonly string[];
  readonly controls: readonly string[];
  /** The command as it was given. */
  readonly madeBy: string;
}

/** @returns the exit code */
export async function init(request: InitRequest, terminal: Terminal, process: NodeJS.Process): Promise<number> {
  const { hosts, vantage, madeBy } = request;
  const sketch = { hosts, vantage, madeBy, date: new Date().toISOString().slice(0, 10) };
  if (vantage !== null && !isVantageName(vantage)) {
    const why = 'a name has letters, digits, `_`, `-` and `.`, at most 64 of them, and begins with a letter or digit';
    terminal.err(`${logSafeLine(`port-policy: --vantage ${JSON.stringify(vantage)} is not a name: ${why}`)}\n`);
    return EXIT.unusable;
  }
  if (request.observations !== null) return print(request.observations, { ...sketch, covered: [] }, terminal, vantage);
  const covered = listOf(request.ports);
  const policy = policyOf(hosts, covered, request.controls);
  const options = { mayObserveOnly: true, scope: request.scope };
  const { outcome, stoppedWith } = await auditWithProgress([policy], options, null, terminal, process);
  if (outcome.kind === 'unusable') return EXIT.unusable;
  for (const warning of outcome.report.warnings) terminal.err(`${logSafeLine(`port-policy: ${warning}`)}\n`);
  const answered = outcome.report.controls.filter((control) => control.answered).map(({ target }) => target);
  const facts = { ...sketch, covered, controls: answered, unresolved: unresolvedOf(outcome.report) };
  const code = await print({ file: 'the run', text: reportJson(outcome.report) }, facts, terminal);
  return stoppedWith() ?? code;
}

/** What is probed: everything is observed, nothing is judged. */
function policyOf(hosts: readonly string[], observe: readonly string[], controls: readonly string[]): PolicySource {
  const source = inlinePolicy('<arguments>', { hosts, observe });
  if (controls.length === 0) return source;
  const text = JSON.stringify({ ...(JSON.parse(source.text) as object), controls });
  return { ...source, text: `${text}\n` };
}

/** Why a host has no address, in a few words. */
function unresolvedOf({ verdicts }: Report): ReadonlyMap<string, string> {
  return new Map(
    verdicts
      .filter(({ ports, cause }) => ports === null && cause !== null)
      .map(({ host, explanation }) => [host, explanation]),
  );
}

/** @param seenFrom the vantage that a scan of ours must be of; without it it is this run's own */
async function print(
  source: PolicySource,
  request: DraftRequest,
  terminal: Terminal,
  seenFrom?: string | null,
): Promise<number> {
  const drafted = await draftFrom(source, request, seenFrom);
  if ('mistake' in drafted) {
    await printDiagnostics([drafted.mistake], [], terminal, terminal.err);
    return EXIT.unusable;
  }
  if (drafted.text === null) {
    terminal.err(
      'port-policy: nothing could be known of any of these hosts from here, so there is no policy to write\n',
    );
    return EXIT.inconclusive;
  }
  terminal.out(logSafeReport('markdown', drafted.text));
  return EXIT.pass;
}
