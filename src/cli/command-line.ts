// The command line as a function: argv in, exit code out.
import { type PlanOptions, parseWait, listOf as portsIn } from '../audit.ts';
import { EXIT, type FailOn } from '../model/exit-codes.ts';
import { DEFAULT_POLICY, TOOL_VERSION } from '../model/tool.ts';
import type { FormatName } from '../report/formats.ts';
import type { CommandName, FORMATS, LintFormat } from './command-table.ts';
import { probePolicy } from './commands/probe.ts';
import { loadBase, readObservations, readPolicies, readSource } from './input/read-policy.ts';
import { logSafeLine } from './output/log-safe.ts';
import { type Terminal, terminalOf } from './output/terminal.ts';
import { type Options, parseArguments } from './parse-arguments.ts';
import { runAudit } from './run/run-audit.ts';

/**
 * @param argv without the program's own name
 * @returns the exit code
 */
export async function commandLine(argv: readonly string[], process: NodeJS.Process): Promise<number> {
  const terminal = terminalOf(process);
  const parsed = parseArguments(argv);
  switch (parsed.kind) {
    case 'help': {
      const { helpText } = await import('./help.ts');
      terminal.out(helpText(parsed.command));
      // Help that was asked for is a success; a bare `port-policy` has done nothing that a script could rely on.
      return argv.length === 0 ? EXIT.unusable : EXIT.pass;
    }
    case 'version':
      terminal.out(`port-policy ${TOOL_VERSION}\n`);
      return EXIT.pass;
    case 'mistake':
      fail(terminal, parsed.message);
      terminal.err(`See \`port-policy ${parsed.command === null ? '' : `${parsed.command} `}--help\`.\n`);
      return EXIT.unusable;
    case 'run':
      return COMMANDS[parsed.command](parsed.positionals, parsed.options, terminal, process);
  }
}

/** What speaks of a verdict, or of how to come to one. */
const NOT_OF_A_DRY_RUN = ['observations', 'wait', 'baseline', 'fail-on', 'format', 'report-dir'] as const;

type Run = (
  positionals: readonly string[],
  options: Options,
  terminal: Terminal,
  process: NodeJS.Process,
) => Promise<number>;

const COMMANDS: Readonly<Record<CommandName, Run>> = {
  check: async (paths, options, terminal, process) => {
    const reportDir = textOf(options, 'report-dir');
    if (reportDir !== null && !options['dry-run']) {
      const { clearReports } = await import('./run/write-reports.ts');
      const read = ['baseline', 'observations'].flatMap((name) => textOf(options, name) ?? []);
      const problem = await clearReports(reportDir, read);
      if (problem !== null) return fail(terminal, problem);
    }
    const read = readPolicies(paths.length === 0 ? [DEFAULT_POLICY] : paths);
    if ('problem' in read) return fail(terminal, read.problem);
    if (options['dry-run']) {
      const { dryRun } = await import('./commands/dry-run.ts');
      const aside = NOT_OF_A_DRY_RUN.filter((name) => options[name] !== undefined);
      return dryRun(read.sources, readOptions(options), aside, terminal);
    }
    const scan = await readObservations(textOf(options, 'observations'));
    if (scan !== null && 'problem' in scan) return fail(terminal, scan.problem);
    const wait = textOf(options, 'wait');
    const limitMs = wait === null ? null : parseWait(wait);
    if (typeof limitMs === 'object' && limitMs !== null) return fail(terminal, `--wait ${limitMs.problem}`);
    if (limitMs !== null && scan !== null)
      return fail(
        terminal,
        '--wait asks again until something changes, and the scan of --observations does not: leave one out',
      );
    const earlier = textOf(options, 'baseline');
    const baseline = earlier === null ? null : await (await import('./input/read-baseline.ts')).readBaseline(earlier);
    if (baseline !== null && 'problem' in baseline) return fail(terminal, baseline.problem);
    const request = {
      waitMs: limitMs,
      sources: read.sources,
      options: { ...readOptions(options), ...(scan === null ? {} : { observations: scan }), ...baseline },
      format: formatOf(options),
      failOn: (options['fail-on'] ?? 'inconclusive') as FailOn,
      reportDir,
    };
    return runAudit(request, terminal, process);
  },
  probe: async ([host = '', ports = ''], options, terminal, process) => {
    if (portsIn(ports).length === 0)
      return fail(terminal, 'probe needs PORTS after the host, such as 22,443 or top-100');
    const request = {
      sources: [probePolicy(host, ports)],
      options: { mayObserveOnly: true },
      format: formatOf(options),
      failOn: 'never' as const,
      reportDir: null,
    };
    const reportOf = async () => (await import('../report/terminal/probe-report.ts')).probeReport;
    return runAudit(request.format === 'terminal' ? { ...request, reportOf } : request, terminal, process);
  },
  lint: async (paths, options, terminal) => {
    const { lintPolicies } = await import('./commands/lint.ts');
    const read = readPolicies(paths.length === 0 ? [DEFAULT_POLICY] : paths);
    if ('problem' in read) return fail(terminal, read.problem);
    return lintPolicies(
      read.sources,
      readOptions(options),
      (textOf(options, 'format') ?? 'terminal') as LintFormat,
      terminal,
    );
  },
  explain: async ([question = '', ...paths], options, terminal) => {
    const { explainPolicies } = await import('./commands/explain.ts');
    const read = readPolicies(paths.length === 0 ? [DEFAULT_POLICY] : paths);
    if ('problem' in read) return fail(terminal, read.problem);
    const format = textOf(options, 'format') === 'json' ? 'json' : 'terminal';
    return explainPolicies(read.sources, question, readOptions(options), format, terminal);
  },
  init: async (hosts, options, terminal, process) => {
    const { init, INIT_PORTS } = await import('./commands/init.ts');
    const scan = await readObservations(textOf(options, 'observations'));
    if (scan !== null && 'problem' in scan) return fail(terminal, scan.problem);
    const ports = textOf(options, 'ports');
    if (ports !== null && portsIn(ports).length === 0) return fail(terminal, '--ports names no port');
    if (scan === null && hosts.length === 0) return fail(terminal, 'init needs a HOST, or a scan: --observations FILE');
    const request = {
      hosts,
      ports: ports ?? INIT_PORTS,
      observations: scan,
      vantage: textOf(options, 'vantage'),
      scope: listOf(options, 'scope'),
      controls: listOf(options, 'control'),
      madeBy: ['port-policy init', ...process.argv.slice(3)].join(' '),
    };
    return init(request, terminal, process);
  },
  diff: async ([old = '', now = ''], options, terminal) => {
    const { diff } = await import('./commands/diff.ts');
    const before = await readSource(old, 'the policy or report');
    if ('problem' in before) return fail(terminal, before.problem);
    const after = await readSource(now, 'the policy or report');
    if ('problem' in after) return fail(terminal, after.problem);
    const outcome = await diff(
      before,
      after,
      readOptions(options),
      formatOf(options) as (typeof FORMATS)[number],
      terminal,
    );
    return typeof outcome === 'number' ? outcome : fail(terminal, outcome.problem);
  },
  schema: async ([which = 'policy'], _options, terminal) => {
    if (which !== 'policy' && which !== 'report')
      return fail(terminal, `there is no schema \`${which}\`: it is policy or report`);
    const { schemaText } = await import('./commands/schema.ts');
    terminal.out(await schemaText(which));
    return EXIT.pass;
  },
};

/** What `check` and its kin are told beside the policies. */
function readOptions(options: Options): PlanOptions {
  return {
    loadBase,
    now: () => new Date(),
    vantage: textOf(options, 'vantage'),
    variables: listOf(options, 'var'),
    scope: listOf(options, 'scope'),
    only: listOf(options, 'only'),
  };
}

function textOf(options: Options, name: string): string | null {
  const value = options[name];
  return typeof value === 'string' ? value : null;
}

function listOf(options: Options, name: string): readonly string[] {
  const value = options[name];
  return Array.isArray(value) ? value : [];
}

function formatOf(options: Options): FormatName {
  return (options.format ?? 'terminal') as FormatName;
}

/** @param message one line; what the user wrote may stand in it */
function fail(terminal: Terminal, message: string): number {
  terminal.err(`${logSafeLine(`port-policy: ${message}`)}\n`);
  return EXIT.unusable;
}
