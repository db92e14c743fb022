// Why addresses of the policy were not asked: which bound keeps them out, and what moves it.
import type { OutOfScope } from '../../../model/plan.ts';
import type { Explanation } from '../finding.ts';

export function explainOutOfScope({ host, outside, standsFor, bound }: OutOfScope): Explanation {
  if (bound === 'this-machine') {
    return {
      explanation: `${host} leads to ${outside}, which is the machine that the probes come from: its ports show nothing of ${host} elsewhere, so none was asked for that name, and nothing that the policy expects of it was checked.`,
      advice: `Look in /etc/hosts and in DNS (getent ahosts ${host}) for what leads the name here. If this machine is meant, write \`localhost\` or ${outside} as the host, or \`resolves-to: ${outside}\` beside the name; else run the check from another machine.`,
    };
  }
  const who = host === outside ? host : `${outside} (${host})`;
  const itself = standsFor === undefined ? '' : `, which stands for ${standsFor},`;
  const verb = outside.includes('-') ? 'are' : 'is';
  switch (bound) {
    case 'policy-scope':
      return {
        explanation: `${who}${itself} ${verb} outside the scope of the policy: no packet was sent there, so nothing that the policy expects of it was checked.`,
        advice:
          'If it is yours to probe, add it to `scope` in the policy; an address that only a name in the scope leads to must be one of the internet, or be listed itself.',
      };
    case 'run-scope':
      return {
        explanation: `${who}${itself} ${verb} outside the scope that this run was given: no packet was sent there, so nothing that the policy expects of it was checked.`,
        advice:
          'If this run may probe it, add it to `--scope` or to the input `scope`; else take the host out of what this run checks.',
      };
    case 'refused':
      return {
        explanation: `${who}${itself} ${verb} link-local, cloud metadata, multicast or unspecified, and nobody is sent there by accident: no packet was sent there, so nothing that the policy expects of it was checked.`,
        advice:
          'If it is really meant, name that very address in the `scope`: of this run where it has one, else of the policy.',
      };
  }
}
