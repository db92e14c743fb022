// The last part of the job summary: how it was measured, and what a green run says and does not say.
import type { Report } from '../model/report.ts';
import { EVIDENCE, type Evidence, STATES, type State } from '../model/words.ts';
import { stateText } from './cause-text.ts';
import { clip } from './clip.ts';
import { counted, grouped } from './counts-text.ts';
import { markdown, markdownCode } from './escape/markdown.ts';

const EVIDENCE_WORDS: Readonly<Record<Evidence, string>> = {
  direct: 'answered for themselves',
  anchored: 'were silent, or rejected by ICMP, while another port of the same address answered before and after',
  vouched: 'were silent, or rejected by ICMP, while others answered this machine before and after',
  none: 'rest on nothing (not known, silent while nothing vouched, or open at an address that accepts any port)',
};

function short(text: string): string {
  return clip(text, 300);
}

function pace({ limits }: Report): string {
  const limit = (value: number | null) => (value === null ? 'unlimited' : `at most ${grouped(value)}`);
  const [rate, host, flight] = [limits.rate, limits.perHost, limits.inFlight].map(limit);
  return `attempts a second: ${rate}, to one address: ${host}; at the same time: ${flight}`;
}

function evidence(report: Report): string {
  const counts = new Map<Evidence, number>();
  for (const { evidence: kind, count } of report.verdicts) counts.set(kind, (counts.get(kind) ?? 0) + count);
  return EVIDENCE.filter((kind) => counts.has(kind))
    .map((kind) => `\n  - ${grouped(counts.get(kind) ?? 0)} ${kind}: ${EVIDENCE_WORDS[kind]}`)
    .join('');
}

function attempts({ verdicts }: Report): string {
  let [least, most] = [Number.POSITIVE_INFINITY, 0];
  for (const verdict of verdicts) {
    // A name that did not resolve was never asked anything.
    if (verdict.ports === null) continue;
    least = Math.min(least, verdict.attempts);
    most = Math.max(most, verdict.attempts);
  }
  if (most === 0) return 'none';
  return `${least === most ? '' : `${least} to `}${most} a port, each on a fresh socket`;
}

/** The questions are not in the report; what they were follows from the port, or from the policy. */
function udp({ verdicts }: Report): string[] {
  const counts = new Map<State, number>();
  let ports = 0;
  for (const { protocol, state, count } of verdicts) {
    if (protocol !== 'udp' || state === null) continue;
    ports += count;
    counts.set(state, (counts.get(state) ?? 0) + count);
  }
  if (ports === 0) return [];
  const seen = STATES.flatMap((state) => {
    const count = counts.get(state);
    return count === undefined ? [] : [`${grouped(count)} ${stateText(state)}`];
  });
  return [
    `**UDP:** ${counted(ports, 'port')} (${seen.join(', ')}), each asked the question of the protocol that its number stands for or ` +
      'that the policy names with speaks; where there is none, sent an empty datagram',
  ];
}

/** Those that did not answer come first: they say what this machine could not hear. */
function controls({ controls: all }: Report): string[] {
  if (all.length === 0) return ['**Controls:** none; only what the policy probes vouches for this machine'];
  const sorted = [...all.filter(({ answered }) => !answered), ...all.filter(({ answered }) => answered)];
  return listed(
    'Controls',
    sorted.map(
      ({ target, answered }) => `${markdownCode(short(target))} ${answered ? 'answered' : '⚠️ **did not answer**'}`,
    ),
  );
}

function run({ run: { repository, commit, url, actor } }: Report): string[] {
  const known = [
    ...(repository === null ? [] : [markdownCode(short(repository))]),
    ...(commit === null ? [] : [`commit ${markdownCode(short(commit))}`]),
    ...(actor === null ? [] : [`started by ${markdownCode(short(actor))}`]),
    ...(url === null ? [] : [markdownCode(short(url))]),
  ];
  return known.length === 0 ? [] : [`**Run:** ${known.join(', ')}`];
}

/** Bounded, as this part is never cut. */
function listed(title: string, items: readonly string[]): string[] {
  if (items.length === 0) return [];
  const rest = items.length > 20 ? ` and ${grouped(items.length - 20)} more` : '';
  return [`**${title}:** ${items.slice(0, 20).join(', ')}${rest}`];
}

/** What a pass is evidence of; a report that is not green needs it as well, to be read rightly. */
const MEANING =
  '**What a green run says:** at that time, from that place, every port above was in the state intended, and wherever ' +
  'a port was silent, something else had proved before and after that this machine hears the network; a silent UDP port ' +
  'counts as shut only where its service answers whoever asks. **What it does not say:** what another network or another ' +
  'hour would see, anything of ports that the policy does not name, or that a service behind an open port is well. A ' +
  'firewall on the way that answers in the name of the target cannot be told from the target.';

/** The folded part at the end: never cut, and so of bounded length. */
export function summaryMeasured(report: Report): string {
  const policies = report.policies.map(
    ({ path, sha256 }) => `${markdownCode(short(path))} sha256 ${markdownCode(sha256)}`,
  );
  const facts = [
    `**From:** ${report.vantage === null ? 'this machine (the policy names no vantage)' : markdownCode(short(report.vantage))}`,
    ...listed(
      'Scope',
      report.scope.map((target) => markdownCode(short(target))),
    ),
    ...controls(report),
    `**Evidence:** ${evidence(report)}`,
    `**Attempts:** ${attempts(report)}`,
    ...udp(report),
    `**Pace:** ${pace(report)}`,
    `**Order of the ports:** from seed ${report.seed}`,
    `**Tool:** ${markdown(report.tool.name)} ${markdown(short(report.tool.version))}`,
    ...listed('Policy', policies),
    ...run(report),
  ];
  const list = facts.map((fact) => `- ${fact}\n`).join('');
  return `<details><summary>How this was measured</summary>\n\n${list}\n${MEANING}\n\n</details>\n`;
}
