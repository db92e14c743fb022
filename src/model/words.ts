// The closed vocabularies of the project: every state, cause, verdict and the like that any other file may speak of.

/** What a policy may expect of a port. `blocked` means "must not be open": closed or filtered; `observe` is never judged. */
export const EXPECTED_STATES = ['open', 'closed', 'filtered', 'blocked', 'observe'] as const;
export type ExpectedState = (typeof EXPECTED_STATES)[number];

/** What is known of a port. `unknown`: this machine failed, and nothing is known of the target. */
export const STATES = ['open', 'closed', 'filtered', 'open|filtered', 'unknown'] as const;
export type State = (typeof STATES)[number];

export { CAUSES, type Cause } from './causes.ts';

export const VERDICTS = ['pass', 'violation', 'waived', 'inconclusive', 'not-judged'] as const;
export type VerdictKind = (typeof VERDICTS)[number];

/**
 * What a verdict rests on. `direct`: the port itself answered (SYN-ACK, RST, UDP reply). `proven`: the port was not open from
 * here, and was open from another vantage of the same merge. `anchored`: silence or ICMP, while another port of the same address
 * answered before and after. `vouched`: silence or ICMP, while others in the same family, heard from the same local address,
 * answered before and after. `none`: nothing.
 */
export const EVIDENCE = ['direct', 'proven', 'anchored', 'vouched', 'none'] as const;
export type Evidence = (typeof EVIDENCE)[number];

/** Gravest first. */
export const SEVERITIES = ['critical', 'high', 'medium', 'low'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** For sorting: the most severe first, what has no severity last. */
export function severityRank(severity: Severity | null): number {
  return severity === null ? SEVERITIES.length : SEVERITIES.indexOf(severity);
}

/** What the states of ports over several vantages amount to. The order in which a reader should meet them. */
export const PATTERN_KINDS = [
  'exposed-everywhere',
  'exposed-from-some',
  'down',
  'missing',
  'deaf-vantage',
  'shut-to-vantage',
  'resolves-differently',
  'treated-differently',
  'blocked-nothing-shown',
  'as-meant-and-proven',
] as const;
export type PatternKind = (typeof PATTERN_KINDS)[number];

export const RUN_RESULTS = ['pass', 'fail', 'inconclusive'] as const;
export type RunResult = (typeof RUN_RESULTS)[number];

/** What can make a scan that is judged in place of the network; `port-policy`: an earlier report of ours. */
export const SCAN_TOOLS = ['nmap', 'masscan', 'naabu', 'globalping', 'check-host', 'port-policy'] as const;
export type ScanTool = (typeof SCAN_TOOLS)[number];

/** What keeps a run from a part of its policy: `only`; or a `scope` of the run that keeps out hosts that the policy lets in. */
export const NARROWINGS = ['only', 'scope'] as const;
export type Narrowing = (typeof NARROWINGS)[number];

export const PROTOCOLS = ['tcp', 'udp'] as const;
export type Protocol = (typeof PROTOCOLS)[number];

/** An IP version, as Node's `net.isIP` numbers it. */
export type Family = 4 | 6;

/** From a port to the name that people know it by; null where it has none. */
export type ServiceName = (port: number, protocol: Protocol) => string | null;
