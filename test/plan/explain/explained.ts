// Explains one port of a policy text with made-up answers of DNS, as the command line would.
import type { PortExplanation, PortQuestion } from '../../../src/model/documents/port-explanation.ts';
import type { Resolution } from '../../../src/model/plan.ts';
import type { Policy, Scope } from '../../../src/model/policy.ts';
import { explainPort, namesToExplain, viewsToExplain } from '../../../src/plan/explain/explain-port.ts';
import type { View } from '../../../src/plan/view.ts';
import { WHOLE_VIEW } from '../../../src/plan/view.ts';
import { parsePortQuestion } from '../../../src/policy/values/parse-port-question.ts';
import type { Zone } from '../plan-of.ts';
import { policyOf } from '../plan-of.ts';

/** As `resolveNames` would put it: no address of a family is `ENOTFOUND`. */
export function answersTo(names: ReturnType<typeof namesToExplain>, zone: Zone): Resolution[] {
  return names.flatMap(({ name, families }) =>
    families.map((family): Resolution => {
      const { addresses: all = [], fails = {} } = zone[name] ?? {};
      const addresses = all.filter((address) => address.includes(':') === (family === 6));
      const code = fails[family] ?? (addresses.length === 0 ? 'ENOTFOUND' : null);
      return { name, family, addresses: code === null ? addresses : [], code };
    }),
  );
}

export function questionOf(text: string): PortQuestion {
  const question = parsePortQuestion(text, () => null);
  if ('code' in question) throw new Error(question.message);
  return question;
}

/** @returns one for each vantage that is meant */
export function explained(
  policy: string | Policy,
  question: string,
  zone: Zone = {},
  { vantage = null, runScope = null }: { vantage?: string | null; runScope?: Scope | null } = {},
): PortExplanation[] {
  const parsed = typeof policy === 'string' ? policyOf(policy) : policy;
  const named = parsed.vantages.find(({ name }) => name === vantage) ?? null;
  const views = viewsToExplain(parsed, { ...WHOLE_VIEW, vantage: named, runScope } satisfies View);
  const asked = questionOf(question);
  const resolutions = answersTo(namesToExplain(parsed, views, asked), zone);
  return views.map((view) => explainPort(parsed, resolutions, view, asked, '2026-06-15'));
}
