// The command line as a function: argv in, exit code out.
import { lint } from '../audit.ts';
import type { FailOn } from '../model/exit-codes.ts';
import { EXIT } from '../model/exit-codes.ts';
import { DEFAULT_POLICY, TOOL_VERSION } from '../model/tool.ts';
import type { FormatName } from '../report/formats.ts';
import { logSafeLine } from './log-safe.ts';
import { type Options, parseArguments } from './parse-arguments.ts';
import { printDiagnostics } from './print-diagnostics.ts';
import { probePolicy } from './probe-policy.ts';
import { readPolicy } from './read-policy.ts';
import { runAudit } from './run-audit.ts';
import { type Terminal, terminalOf } from './terminal.ts';

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

type Run = (
  positionals: readonly string[],
  options: Options,
  terminal: Terminal,
  process: NodeJS.Process,
) => Promise<number>;

const COMMANDS: Readonly<Record<'check' | 'probe' | 'lint' | 'schema', Run>> = {
  check: async ([path = DEFAULT_POLICY], options, terminal, process) => {
    const read = readPolicy(path);
    if ('problem' in read) return fail(terminal, read.problem);
    if (options['dry-run']) {
      const { dryRun } = await import('./dry-run.ts');
      return dryRun(read.source, terminal);
    }
    const request = {
      source: read.source,
      format: formatOf(options),
      failOn: (options['fail-on'] ?? 'inconclusive') as FailOn,
      reportDir: typeof options['report-dir'] === 'string' ? options['report-dir'] : null,
      mayObserveOnly: false,
    };
    return runAudit(request, terminal, process);
  },
  probe: async ([host = '', ports = ''], options, terminal, process) => {
    const request = {
      source: probePolicy(host, ports),
      format: formatOf(options),
      failOn: 'never' as const,
      reportDir: null,
      mayObserveOnly: true,
    };
    const reportOf = async () => (await import('../report/probe-report.ts')).probeReport;
    return runAudit(request.format === 'terminal' ? { ...request, reportOf } : request, terminal, process);
  },
  lint: async ([path = DEFAULT_POLICY], _options, terminal) => {
    const read = readPolicy(path);
    if ('problem' in read) return fail(terminal, read.problem);
    const diagnostics = lint(read.source);
    await printDiagnostics(diagnostics, read.source, terminal, terminal.out);
    if (diagnostics.some(({ level }) => level === 'error')) return EXIT.unusable;
    terminal.out(`${logSafeLine(read.source.file)}: well written\n`);
    return EXIT.pass;
  },
  schema: async ([which = 'policy'], _options, terminal) => {
    if (which !== 'policy' && which !== 'report')
      return fail(terminal, `there is no schema \`${which}\`: it is policy or report`);
    const { schemaText } = await import('./schema-text.ts');
    terminal.out(await schemaText(which));
    return EXIT.pass;
  },
};

function formatOf(options: Options): FormatName {
  return (options.format ?? 'terminal') as FormatName;
}

/** @param message one line; what the user wrote may stand in it */
function fail(terminal: Terminal, message: string): number {
  terminal.err(`${logSafeLine(`port-policy: ${message}`)}\n`);
  return EXIT.unusable;
}
