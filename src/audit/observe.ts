// What comes back for the ports of a plan: from the prober, or from a scan made elsewhere (`--observations`), in which they are looked up.
import type { Evaluator } from '../evaluate/evaluate.ts';
import type { Plan } from '../model/plan.ts';
import type { Control } from '../model/policy.ts';
import type { LearntPaces, Report } from '../model/report.ts';
import type { Scan } from '../model/scan.ts';
import { blindPortsOf, blindSpotWarnings } from '../plan/hosted-runner-blind-ports.ts';
import type { ProbeProgress } from '../probe/probe-options.ts';
import { probePlan } from '../probe/probe-plan.ts';
import type { Connections } from '../probe/send/connections.ts';
import type { Planned } from './plan-audit.ts';
import { observeInScan } from './scan-as-network.ts';

/** What the network, or a scan in its place, said beside the ports. */
export interface Observed {
  readonly controls: Report['controls'];
  readonly inFlight: number | null;
  /** The paces that were reached; null where the policy sets them all. */
  readonly learnt: LearntPaces | null;
  readonly warnings: readonly string[];
  /** This machine's addresses that probes left from; none for a scan. */
  readonly sources: readonly string[];
}

export interface ObserveOptions {
  /** 0 to 2^32 - 1; decides the order in which ports are asked. */
  readonly seed: number;
  readonly signal: AbortSignal;
  /** Milliseconds in which what begins now must be over; without it there is no limit. */
  readonly leftMs?: () => number;
  readonly onProgress: (progress: ProbeProgress) => void;
  /** `file:` URL of the bundle that sweeping threads run; null for a run without threads. */
  readonly threadFile?: string | null;
  /** This is one of GitHub's own runners, whose network blocks some ports. */
  readonly hostedRunner?: boolean;
  /** The connections that ports have seen, of a run that probes more than once. */
  readonly connections?: Connections;
}

/** Probes the plan and hands what comes back to the evaluator. */
export async function probe(
  { plan, policy, narrowed, source }: Pick<Planned, 'plan' | 'policy' | 'narrowed' | 'source'>,
  { seed, signal, onProgress, threadFile = null, hostedRunner = false, connections, leftMs }: ObserveOptions,
  evaluator: Evaluator,
): Promise<Observed> {
  const { defaults, limits } = policy;
  const blindPorts = blindPortsOf(hostedRunner);
  // Part by part: what was seen of thousands of addresses is not kept, only what was concluded.
  const from = source === null || source.addresses === null ? {} : { source: source.addresses };
  const probing = { defaults, limits, seed, signal, onProgress, threadFile, blindPorts, ...from };
  const shared = { ...(connections === undefined ? {} : { connections }), ...(leftMs === undefined ? {} : { leftMs }) };
  const probed = await probePlan(plan, { ...probing, ...shared }, (part) => evaluator.add(part));
  const controls = controlsOf(narrowed.controls, probed.controls);
  const kept = keptOut(plan);
  // Of a run that was stopped nobody can say whether a control would have answered.
  const warnings = [
    ...blindSpotWarnings(plan, blindPorts),
    ...(signal.aborted ? [] : silentControls(controls.filter(({ target }) => !kept.has(target)))),
    ...probed.warnings,
  ];
  return { controls, inFlight: probed.inFlight, learnt: probed.learnt, warnings, sources: probed.sources };
}

/** Looks the plan up in a scan and hands what it says to the evaluator; no packet is sent. */
export async function lookUp(
  { plan, policy }: Pick<Planned, 'plan' | 'policy'>,
  scan: Scan,
  evaluator: Evaluator,
): Promise<Observed> {
  const { observations, warnings } = await observeInScan(plan, scan);
  if (plan.addresses.length > 0) evaluator.add({ addresses: plan.addresses, observations, sources: [] });
  return { controls: [], inFlight: policy.limits.inFlight, learnt: null, warnings, sources: [] };
}

/** Every control that this vantage has, those too whose name did not resolve. */
function controlsOf(controls: readonly Control[], asked: Report['controls']): Report['controls'] {
  const answered = new Set(asked.filter((control) => control.answered).map(({ target }) => target));
  return controls.map(({ text }) => ({ target: text, answered: answered.has(text) }));
}

/** Controls of which no address is asked: that they did not answer says nothing of them, or of this machine. */
function keptOut({ controls, unaskedControls = [] }: Pick<Plan, 'controls' | 'unaskedControls'>): ReadonlySet<string> {
  const asked = new Set(controls.map(({ target }) => target));
  return new Set(unaskedControls.map(({ target }) => target).filter((target) => !asked.has(target)));
}

function silentControls(controls: Report['controls']): string[] {
  return controls
    .filter(({ answered }) => !answered)
    .map(
      ({ target }) => `The control ${target} did not answer: either it is down, or this machine does not reach out.`,
    );
}
