// `init HOST...`: probes hosts, or reads a scan of them, and prints a policy that says what is.
import { type DraftRequest, draftFrom, isVantageName } from '../../audit/init.ts';
import { inlinePolicy, type PolicySource, listOf as portsIn } from '../../audit.ts';
import { EXIT } from '../../model/exit-codes.ts';
import type { Report } from '../../model/report.ts';
import { reportJson } from '../../report/json/report-json.ts';
import { readObservations } from '../input/read-policy.ts';
import { type Invocation, listOf, textOf } from '../invocation.ts';
import { complain, fail, printDiagnostics } from '../output/complain.ts';
import { logSafeReport } from '../output/log-safe.ts';
import type { Terminal } from '../output/terminal.ts';
import { auditWithProgress } from '../run/audit-with-progress.ts';

/** What hosts are asked where nobody says: what is exposed in practice, and the UDP services that have a question. */
const INIT_PORTS = 'top-1000,known/udp';

export async function init({ positionals: hosts, options, terminal, process }: Invocation): Promise<number> {
  const scan = await readObservations(textOf(options, 'observations'));
  if (scan !== null && 'problem' in scan) return fail(terminal, scan.problem);
  const ports = textOf(options, 'ports');
  if (ports !== null && portsIn(ports).length === 0) return fail(terminal, '--ports names no port');
  if (scan === null && hosts.length === 0) return fail(terminal, 'init needs a HOST, or a scan: --observations FILE');
  const vantage = textOf(options, 'vantage');
  if (vantage !== null && !isVantageName(vantage)) {
    const why = 'a name has letters, digits, `_`, `-` and `.`, at most 64 of them, and begins with a letter or digit';
    return fail(terminal, `--vantage ${JSON.stringify(vantage)} is not a name: ${why}`);
  }
  // The command as it was given.
  const madeBy = ['port-policy init', ...process.argv.slice(3)].join(' ');
  const sketch = { hosts, vantage, madeBy, date: new Date().toISOString().slice(0, 10) };
  if (scan !== null) return print(scan, { ...sketch, covered: [] }, terminal, vantage);
  const covered = portsIn(ports ?? INIT_PORTS);
  const policy = policyOf(hosts, covered, listOf(options, 'control'));
  const view = { mayObserveOnly: true, scope: listOf(options, 'scope') };
  const { outcome, stoppedWith } = await auditWithProgress([policy], view, null, terminal, process);
  if (outcome.kind === 'unusable') return EXIT.unusable;
  for (const warning of outcome.report.warnings) complain(terminal, warning);
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
    await printDiagnostics([drafted.mistake], [], terminal);
    return EXIT.unusable;
  }
  if (drafted.text === null) {
    complain(
      terminal,
      'None of these hosts could be checked from here, so there is no policy to write. `port-policy probe HOST PORTS` says why.',
    );
    return EXIT.inconclusive;
  }
  terminal.out(logSafeReport('markdown', drafted.text));
  return EXIT.pass;
}
