// Why addresses of the policy were not asked: which bound keeps them out, and what moves it.
import type { OutOfScope } from '../../../model/plan.ts';
import type { Explanation } from '../finding.ts';

export function explainOutOfScope({ host, outside, standsFor, bound }: OutOfScope): Explanation {
  if (bound === 'this-machine') {
    return {
      explanation: `This name leads to ${outside}, the machine that runs the check. Its ports show nothing of the real host, so none was asked.`,
      advice: `Look in /etc/hosts and in DNS for what leads the name here (getent ahosts ${host}). If this machine is meant, write \`localhost\` or ${outside} as the host, or \`resolves-to: ${outside}\` beside the name. Else run the check from another machine.`,
    };
  }
  const who = `${whatIsOutside(host, outside)}${standsFor === undefined ? '' : `, which stands for ${standsFor},`}`;
  const verb = outside.includes('-') ? 'are' : 'is';
  switch (bound) {
    case 'policy-scope':
      return {
        explanation: `${who} ${verb} outside the policy's \`scope\`, so no packet was sent and nothing was checked.`,
        advice:
          'If you may probe it, add it to `scope` in the policy. A private address must be listed itself: a name in the scope lets in only public ones.',
      };
    case 'run-scope':
      return {
        explanation: `${who} ${verb} outside the scope of this run, so no packet was sent and nothing was checked.`,
        advice:
          'If this run may probe it, add it to `--scope` or to the input `scope`. Else leave the host out of this run.',
      };
    case 'refused':
      return {
        explanation: `${who} ${verb} link-local, cloud metadata, multicast or unspecified. Such addresses are not probed by default, so nothing was checked.`,
        advice:
          'If you really mean it, list this exact address in the `scope` of the run, or in that of the policy if the run has none.',
      };
  }
}

/** The row names the host; of a name, or of a part of a network, the addresses are told. */
function whatIsOutside(host: string, outside: string): string {
  if (host === outside) return outside.includes('-') ? 'These addresses' : 'This address';
  return outside;
}
