// What a run leaves out of its policy, in words: nobody shall take a part for the whole.
import { ONLY_A_PART } from '../model/documents/partial-run.ts';
import type { Plan, Unwatched } from '../model/plan.ts';
import type { Policy } from '../model/policy.ts';
import type { View } from './view.ts';

const MOST_HOSTS = 5;

/** A sentence for everything that the policy speaks of and this run does not ask. */
export function leftOutWarnings({ unwatched }: Pick<Plan, 'unwatched'>, { vantage, only }: View): string[] {
  const name = vantage?.name ?? '';
  const part = only.map(({ text }) => text).join(', ');
  return [
    ...(only.length === 0 ? [] : [`${ONLY_A_PART}: ${part}. The result says nothing of the rest.`]),
    ...unwatched.map((one) => unwatchedText(one, name)),
  ];
}

function unwatchedText({ what, ports, hosts }: Unwatched, vantage: string): string {
  const shown = hosts.slice(0, MOST_HOSTS).join(', ');
  const more = hosts.length > MOST_HOSTS ? ` and ${hosts.length - MOST_HOSTS} more` : '';
  const count = ports === 1 ? '' : ` (${ports} ports in all)`;
  return `Unwatched from \`${vantage}\`, which cannot see it: ${what} of ${shown}${more}${count}.`;
}

/** What may be probed at all: the run's own scope where it has one, else the policy's; empty where neither has. */
export function scopeTexts({ hosts }: Pick<Policy, 'hosts'>, { runScope }: Pick<View, 'runScope'>): string[] {
  const scopes = runScope === null ? hosts.flatMap((item) => item.scopes) : [runScope];
  return [...new Set(scopes.flatMap((scope) => scope.map(({ text }) => text.trim())))];
}
