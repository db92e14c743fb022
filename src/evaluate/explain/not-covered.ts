// Why a scan made elsewhere does not tell how a port is, and the one thing that makes it tell.
import type { ScanGap } from '../../model/observation.ts';
import type { Explanation, Finding } from './finding.ts';

/** Said without the address, so that the ports of many hosts have one text. */
export function explainNotCovered({ seen, protocol }: Finding): Explanation {
  const tool = seen.detail ?? 'another tool';
  const { gap } = seen;
  switch (gap?.kind) {
    case 'host-down':
      return {
        explanation: `The scan by ${tool} took the host for down, because its ping got no answer, and did not scan it.`,
        advice: 'Scan again with nmap -Pn, which skips the ping (the warnings have the command).',
      };
    case 'hosts-down':
      return {
        explanation: `The scan by ${tool} does not have the host. nmap leaves out hosts whose ping got no answer, and it left out some in this scan.`,
        advice: 'Scan again with nmap -Pn, which skips the ping (the warnings have the command).',
      };
    case 'gave-up':
      return {
        explanation: `The scan by ${tool} gave up on the host for lack of time.`,
        advice: 'Scan again without --host-timeout, or probe without --observations.',
      };
    case 'no-protocol':
      return protocol === 'udp'
        ? {
            explanation: `The scan by ${tool} did not ask this host over UDP.`,
            advice: 'Scan it over UDP too (nmap -sU), or probe without --observations.',
          }
        : {
            explanation: `The scan by ${tool} did not ask this host over TCP.`,
            advice: 'Scan it over TCP too (nmap -sT), or probe without --observations.',
          };
    case 'no-port':
      return {
        explanation: `The scan by ${tool} asked other ports of this host, not this one.`,
        advice: 'Add this port to the scan (nmap -p), or probe without --observations.',
      };
    case 'answers-only':
      return {
        explanation: `The scan by ${tool} has only what answered, so this port was silent, closed or not asked.`,
        advice: 'Scan with nmap -oX, which also reports closed and silent ports, or probe without --observations.',
      };
    case 'unclear':
      return unclear(tool, gap);
    case 'no-ports':
      return {
        explanation: `The scan by ${tool} has the host, and none of its ports (as with nmap -sn).`,
        advice: 'Scan the ports of this host too (nmap -p), or probe without --observations.',
      };
    case 'no-host':
      return {
        explanation: `The scan by ${tool} does not have this host.`,
        advice: 'Scan this host too, or probe without --observations.',
      };
    // Of a report that was judged again, whose own scan did not tell.
    case undefined:
      return {
        explanation: 'The scan does not tell how this port is.',
        advice: 'Scan this port too, or probe without --observations.',
      };
  }
}

/** The port is in the scan, with a state that this tool does not take for one. */
function unclear(tool: string, { said, maybeOwn }: Extract<ScanGap, { kind: 'unclear' }>): Explanation {
  if (said === 'counted')
    return {
      explanation: `The scan by ${tool} counted this port without saying how it is.`,
      advice: 'Scan with nmap 7.93 or later, which says which ports it counts.',
    };
  if (maybeOwn)
    return {
      explanation: `The scan by ${tool} reports this port as "${said}" in a connect scan (-sT), which it also does where the scanning machine itself has no route.`,
      advice: 'Scan with nmap -sS (as root), which tells the two apart, or probe without --observations.',
    };
  return {
    explanation: `The scan by ${tool} reports this port as "${said}", which does not show whether it is open.`,
    advice: 'Scan with nmap -sS or -sT, or probe without --observations.',
  };
}
