// The help texts of the SARIF rules for verdicts (`exposed-high`, `not-open`): what each means, why it matters, what to do.
import type { Severity } from '../../model/words.ts';
import type { VerdictRule } from '../text/verdict-rules.ts';
import type { SarifLevel } from './sarif-types.ts';

/** Plain text, with backticks around what stands in a policy. */
export interface VerdictRuleMeaning {
  /** A few words, without a full stop. */
  readonly title: string;
  readonly means: string;
  readonly why: string;
  readonly todo: string;
  /** The state that a waiver would name; null for what no waiver covers. */
  readonly waive: 'open' | 'closed' | 'filtered' | null;
  readonly level: SarifLevel;
  /**
   * Makes it a security alert of that severity. A port that does not answer is not one, nor is a port that a firewall treats
   * differently than meant: nothing more can be reached than should be.
   */
  readonly severity: Severity | null;
  readonly tags: readonly string[];
  /** The heading of docs/reports.md that explains it. */
  readonly anchor: string;
}

/** CWE-668: exposure of a resource to the wrong sphere. */
const EXPOSED_TAGS = ['security', 'network', 'exposure', 'external/cwe/cwe-668'];

function exposed(severity: Severity, level: SarifLevel, risk: string): VerdictRuleMeaning {
  return {
    title: `Port open against the policy (${severity})`,
    means: `The port accepted a connection or answered a question, and the policy expects it to be blocked, closed or filtered. Its severity is ${severity}: ${risk}.`,
    why: 'Anyone who can send packets from where the audit ran can talk to the service.',
    todo: 'Close the port to this vantage, in the security group or firewall or by binding the service to an inner address. If it is meant to be open, say so in the policy, and review that change.',
    waive: 'open',
    level,
    severity,
    tags: EXPOSED_TAGS,
    anchor: 'rule-exposed',
  };
}

export const VERDICT_RULE_MEANINGS: Readonly<Record<VerdictRule, VerdictRuleMeaning>> = {
  'exposed-critical': exposed(
    'critical',
    'error',
    'services of this kind hand over data or the whole machine to anyone who reaches them, unless the policy set the severity itself',
  ),
  'exposed-high': exposed(
    'high',
    'error',
    'services of this kind are attacked wherever they are found, unless the policy set the severity itself',
  ),
  'exposed-medium': exposed(
    'medium',
    'warning',
    'nothing is known of what usually answers there, or it is of moderate risk, unless the policy set the severity itself',
  ),
  'exposed-low': exposed(
    'low',
    'note',
    'what usually answers there is meant for strangers or of little use to them, unless the policy set the severity itself',
  ),
  'resolves-elsewhere': {
    title: 'Name leads to an address that it must not',
    means:
      'DNS gives the name an address that is not among those of its `resolves-to`, or gives it one although the policy says `resolves-to: none`. No port of that address was asked.',
    why: 'The owner of that address answers for the name: visitors, cookies and certificates go to them.',
    todo: 'Correct or remove the record; if the address is yours, add it to `resolves-to`.',
    waive: null,
    level: 'error',
    // The severity of the verdict, which no policy can change.
    severity: 'high',
    tags: ['security', 'network', 'dns'],
    anchor: 'rule-resolves-elsewhere',
  },
  'not-open': {
    title: 'Port not open that must be',
    means:
      'The policy expects the port to be open, and it refused, was rejected by a firewall, or stayed silent while this machine could hear others.',
    why: 'Somebody relies on the service: it is down, it listens elsewhere, or something on the way cuts it off.',
    todo: 'On the host, check that the service runs and on which address it listens; then the security group or firewall for the place that the audit ran from. If it is gone for good, take it out of the policy.',
    waive: 'filtered',
    level: 'error',
    severity: null,
    tags: ['availability', 'network'],
    anchor: 'rule-not-open',
  },
  'not-closed': {
    title: 'Port not closed, but filtered',
    means:
      'The policy expects the host itself to refuse, and the port stayed silent or a firewall rejected it. It is not open.',
    why: 'A firewall is in the way where the policy wants none, or the host was not reached at all, so what it would answer is not known.',
    todo: 'Let packets for the port through to the host, or expect `blocked` if either is fine.',
    waive: 'filtered',
    level: 'warning',
    severity: null,
    tags: ['configuration', 'network'],
    anchor: 'rule-not-closed',
  },
  'not-filtered': {
    title: 'Port not filtered, but closed',
    means:
      'The policy expects a firewall to drop or reject what is sent to the port, and it was refused. It is not open.',
    why: 'Packets for this port may get through to the host: a service that starts there would be reachable, and the refusal shows that the host is there.',
    todo: 'Let the firewall drop packets for the port, or expect `blocked` if either is fine.',
    waive: 'closed',
    level: 'warning',
    severity: null,
    tags: ['configuration', 'network'],
    anchor: 'rule-not-filtered',
  },
  inconclusive: {
    title: 'Could not be checked',
    means:
      'What the policy expects could be neither confirmed nor refuted: the name did not resolve, this machine could not send or hear, or the answer allows both. A port is not known to be blocked.',
    why: 'What was not seen proves nothing. An earlier finding for the same port is not fixed because it is missing now.',
    todo: 'Do what the message says, and run the audit again.',
    waive: null,
    level: 'warning',
    severity: null,
    tags: ['network', 'not-checked'],
    anchor: 'rule-inconclusive',
  },
};
