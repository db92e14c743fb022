// `explain HOST:PORT`: which entry of the policies decides a port, and why no other does. Names are resolved, and nobody is probed.
import type { Diagnostic } from '../model/diagnostic.ts';
import type { PortExplanation, PortQuestion } from '../model/documents/port-explanation.ts';
import type { Policy } from '../model/policy.ts';
import { tooMuchToPlan } from '../plan/ceilings.ts';
import { explainPort, namesToExplain, viewsToExplain } from '../plan/explain/explain-port.ts';
import { vantageNamed } from '../plan/plan-mistakes.ts';
import { WorkBudget } from '../plan/work-budget.ts';
import { serviceSuggester } from '../policy/services/suggest-service.ts';
import { parsePortQuestion } from '../policy/values/parse-port-question.ts';
import type { PlanOptions } from './plan-audit.ts';
import { type PolicySource, readPolicies, type Unusable, utcDay } from './read-policies.ts';
import { resolveOrStop } from './resolve-or-stop.ts';

export type Explained = {
  readonly kind: 'explained';
  readonly explanations: readonly PortExplanation[];
  /** The hosts of the policy as it writes them, each once. */
  readonly hosts: readonly string[];
  readonly files: readonly PolicySource[];
  readonly diagnostics: readonly Diagnostic[];
};

/**
 * @param text `www.example.com:443`, `[2001:db8::1]:53/udp`
 * @returns one explanation for each vantage that the question is answered from
 */
export async function explain(
  sources: readonly PolicySource[],
  text: string,
  options: PlanOptions,
): Promise<Explained | Unusable> {
  const read = readPolicies(sources, options);
  const { policy, files, inputs } = read;
  const question = parsePortQuestion(text, serviceSuggester());
  const mistakes: Diagnostic[] =
    'code' in question ? [{ ...question, level: 'error', position: null, length: 1, related: [] }] : [];
  if (policy === null || 'code' in question)
    return { kind: 'unusable', files, diagnostics: [...mistakes, ...read.diagnostics] };
  // Without a vantage every declared one is explained, so that none is needed.
  const named = options.vantage == null ? { vantage: null } : vantageNamed(policy, options.vantage);
  if ('mistake' in named) return { kind: 'unusable', files, diagnostics: [named.mistake] };
  const views = viewsToExplain(policy, { vantage: named.vantage, runScope: inputs.runScope, only: [] });
  const asked = asWritten(question, policy);
  const names = namesToExplain(policy, views, asked);
  const resolutions = names.length === 0 ? [] : await resolveOrStop(names, options);
  const today = utcDay((options.now ?? (() => new Date()))());
  const budget = new WorkBudget();
  const explanations = views.map((view) => explainPort(policy, resolutions, view, asked, today, budget));
  // Then something is missing of what competes for the port.
  if (budget.isSpent) return { kind: 'unusable', files, diagnostics: [...read.diagnostics, tooMuchToPlan(policy)] };
  const hosts = [...new Set(policy.hosts.flatMap((item) => item.hosts.map((host) => host.text)))];
  return { kind: 'explained', explanations, hosts, files, diagnostics: read.diagnostics };
}

/** With or without a dot at its end, as the policy has the name: that is how a run asks the resolver for it. */
function asWritten(question: PortQuestion, { hosts }: Policy): PortQuestion {
  const { pattern } = question;
  if (pattern.kind !== 'name') return question;
  const written = hosts.flatMap((item) =>
    item.hosts.flatMap((host) =>
      host.pattern.kind === 'name' && host.pattern.name === pattern.name ? [host.pattern] : [],
    ),
  );
  return { ...question, pattern: written.find(({ dotted }) => dotted === pattern.dotted) ?? written[0] ?? pattern };
}
