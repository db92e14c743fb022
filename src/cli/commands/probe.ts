// `probe HOST PORTS`: a few ports without a policy; everything is observed, nothing is judged.
import { inlinePolicy, listOf as portsIn } from '../../audit.ts';
import { EXIT } from '../../model/exit-codes.ts';
import type { Report } from '../../model/report.ts';
import { formatOf, type Invocation, listOf } from '../invocation.ts';
import { fail } from '../output/complain.ts';
import { runAudit } from '../run/run-audit.ts';

export async function probe({ positionals, options, terminal, process }: Invocation): Promise<number> {
  const [host = '', ports = ''] = positionals;
  if (portsIn(ports).length === 0) return fail(terminal, 'probe needs PORTS after the host, such as 22,443 or top-100');
  const observe = ports.split(',').map((port) => port.trim());
  const request = {
    sources: [inlinePolicy('<arguments>', { hosts: [host], observe: observe.filter((port) => port !== '') })],
    options: { mayObserveOnly: true, source: listOf(options, 'source') },
    format: formatOf(options),
    failOn: 'never' as const,
    exitOf: exitCodeOfProbe,
    // There is no policy that could be changed: the row of the address says why and what to do.
    saidByReport: ['refused-host'],
    reportDir: null,
  };
  const reportOf = async () => (await import('../../report/terminal/probe-report.ts')).probeReport;
  return runAudit(request.format === 'terminal' ? { ...request, reportOf } : request, terminal, process);
}

/** Whatever a port is like is an answer; that nothing could be known of it is none. */
function exitCodeOfProbe({ verdicts }: Report): number {
  return verdicts.some(({ state }) => state === 'unknown') ? EXIT.inconclusive : EXIT.pass;
}
