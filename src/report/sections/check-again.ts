// How to check one finding alone after a fix: the command, and the same as an input of the action. Said once in a document.

import { rangeText } from '../../model/port-ranges.ts';
import type { Report } from '../../model/report.ts';
import { DEFAULT_POLICY } from '../../model/tool.ts';
import { PROTOCOLS } from '../../model/words.ts';
import type { VerdictGroup } from '../rows/verdict-groups.ts';
import { udpSuffix } from '../text/place-text.ts';
import { isFromInputs } from '../text/policy-place.ts';
import { nameCode } from './markdown-cells.ts';

/** What a shell reads as it is; brackets are quoted. */
const PLAIN = /^[\w.,:/[\]-]{1,200}$/;
const MOST_RANGES = 6;

/**
 * `To check a fix alone: port-policy check --vantage internet --only db1.example.com:5432`, of the first finding, as Markdown; empty
 * where there is none. A name that a shell might read otherwise is left out of the command.
 */
export function checkAgain({ policies }: Pick<Report, 'policies'>, violations: readonly VerdictGroup[]): string {
  const [first] = violations;
  if (first === undefined) return '';
  const target = targetOf(first);
  const isInput = policies.some(({ path }) => isFromInputs(path));
  if (isInput && PLAIN.test(target))
    return `To check a fix alone, add the input ${nameCode(`only: "${target}"`)} to the step.`;
  const { vantage } = first.verdict;
  const isUsual = policies.length === 1 && policies[0]?.path === DEFAULT_POLICY;
  const files = isUsual ? [] : policies.map(({ path }) => path);
  const words = [
    'port-policy check',
    ...files,
    ...(vantage === null ? [] : ['--vantage', vantage]),
    '--only',
    target.startsWith('[') ? `'${target}'` : target,
  ];
  if ([target, ...files, vantage ?? 'none'].some((word) => !PLAIN.test(word)))
    return `To check a fix alone: ${nameCode('port-policy check --only HOST:PORT')}, or the input ${nameCode('only')} of the action.`;
  return `To check a fix alone: ${nameCode(words.join(' '), 600)}, or the input ${nameCode('only')} of the action.`;
}

/** As `--only` takes it: `db1.example.com:5432`, `[2001:db8::1]:53/udp`; the host alone for many ports or none. */
function targetOf({ places, verdict }: VerdictGroup): string {
  const [place] = places;
  if (place === undefined) return verdict.host;
  const ports = PROTOCOLS.flatMap((protocol) =>
    place.ports[protocol].map((range) => `${rangeText(range)}${udpSuffix(protocol)}`),
  );
  const host = place.host.includes(':') ? `[${place.host}]` : place.host;
  return ports.length === 0 || ports.length > MOST_RANGES ? host : `${host}:${ports.join(',')}`;
}
