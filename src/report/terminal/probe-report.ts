// What `probe` prints: each port with what was seen, what that usually means, and its evidence. Nothing is judged.
import { counted } from '../../base/numbers-and-lists.ts';
import type { Report } from '../../model/report.ts';
import type { Verdict } from '../../model/verdict.ts';
import type { Cause } from '../../model/words.ts';
import { terminal, terminalProse } from '../escape/terminal.ts';
import { groupAnswer, groupExplanation, groupHosts, groupPorts } from '../rows/group-texts.ts';
import { type VerdictGroup, verdictGroups } from '../rows/verdict-groups.ts';
import { seenWords } from '../text/cause-text.ts';
import { durationText } from '../text/counts-text.ts';
import { padToWidth, textWidth } from '../text/text-width.ts';
import { coloursOf, indented, lineWidth, printed } from './terminal-layout.ts';

/** What each cause usually means, for somebody who is debugging; it claims no more than was seen. */
const MEANING: Readonly<Record<Cause, string>> = {
  'syn-ack': 'something accepts connections there.',
  rst: 'nothing listens there, or only on another interface; a firewall can send an RST too.',
  refused:
    'an RST, or an ICMP rejection by a firewall: on this machine the two cannot be told apart. Either way it is not open.',
  timeout: 'what was sent was dropped on the way or at the host: a firewall or a security group, as a rule.',
  'icmp-port-unreachable': 'a firewall rejects it, as iptables does with REJECT.',
  'icmp-unreachable': 'a router or firewall on the way says that it cannot or may not be reached.',
  'icmp-net-unreachable': 'a router on the way has no route there, or a firewall says so.',
  'icmp-admin-prohibited': 'a firewall forbids it, and says so.',
  reply: 'the service answered its own question.',
  'no-reply': 'a service that keeps silent, a closed port whose host does not say so, or a firewall that drops.',
  'no-route': 'this machine has no route there, so nothing was sent and nothing is known.',
  'no-neighbour': 'nobody answers to that address on this network, or the router that leads there is dead.',
  'local-firewall': 'a firewall on this machine itself stopped the probe, so nothing is known of the target.',
  'local-resources': 'this machine ran out of descriptors, ports or memory, so nothing is known of the target.',
  'deaf-vantage':
    'silence, but nothing shows that this machine could hear the network meanwhile, so nothing is known of the target.',
  'dns-failed': 'the name did not resolve.',
  'out-of-scope': 'outside the scope, so it was not probed.',
  'cannot-see': 'no vantage of the policy sees it.',
  cancelled: 'the run was stopped before this port was settled.',
  'out-of-time': 'the time limit of the run was over before this port was settled.',
  'not-covered': 'the scan says nothing about it.',
  'not-at-source': 'this machine is not where its vantage is.',
  'no-report': 'no report says anything about it.',
};

/** What to do where nothing was learned; of the other causes without a word here the verdict's own advice says it. */
const ADVICE: Readonly<Partial<Record<Cause, string>>> = {
  'no-route': 'Probe it from a machine that has a route there (`ip route get ADDRESS` says whether this one has).',
  'no-neighbour': 'Check the address, and whether that host is up. Then look at the router between.',
  'local-firewall': "Allow it in the output rules of this machine's firewall, or probe from another machine.",
  'local-resources': 'Probe fewer ports at a time, or raise the limit of open files (`ulimit -n`).',
  'deaf-vantage': 'Probe it again along with a port of the same host that is known to be open.',
  cancelled: 'Run it again.',
};

/** A refused address: `probe` has no scope that could name it. */
const NAME_IT =
  'If you really mean it, write a policy with this host and a `scope:` that names this exact address, and run `port-policy check`.';

/** A key of a policy, which `probe` does not read and has no option for. */
const FAMILY_KEY = / If (IPv[46]) is not meant, set `family: ipv([46])`\.$/;
const NO_FAMILY = ' If $1 is not meant, probe the IPv$2 address itself in place of the name.';

function adviceOf({ state, cause, verdict, advice, explanation }: Verdict): string {
  if (state !== 'unknown' || cause === null) return '';
  if (cause === 'out-of-scope' && explanation.includes('link-local')) return NAME_IT;
  return ADVICE[cause] ?? (verdict === 'inconclusive' ? advice.replace(FAMILY_KEY, NO_FAMILY) : '');
}

/** Where the texts of a port begin. */
const INDENT = 6;

/** Over UDP a host says by ICMP what it says by an RST over TCP. */
const CLOSED_UDP = 'nothing listens there; a firewall that rejects can send the same.';
const UNPROVEN = 'the address accepts connections on any port, so which of its services run is not known.';

function meaningOf({ cause, protocol, state, evidence }: Verdict): string {
  if (state === 'open' && evidence === 'none') return UNPROVEN;
  if (protocol === 'udp' && cause === 'icmp-port-unreachable') return CLOSED_UDP;
  return cause === null ? '' : MEANING[cause];
}

/**
 * The explanation (how often it was asked, over what time, who else answered). Left out where the port answered at once, as the
 * answer says everything, and for groups of ports that answered, as each has its own numbers.
 */
function workOf(group: VerdictGroup): string[] {
  const { evidence, protocol, attempts, state, cause } = group.verdict;
  // Nothing was learned, so there is nothing to explain.
  if (state === 'unknown' && cause !== 'deaf-vantage') return [];
  const saysAll = evidence === 'direct' && protocol === 'tcp' && attempts < 2;
  if (saysAll || (group.count > 1 && evidence === 'direct')) return [];
  const said = sentence(groupExplanation(group));
  return said === '' ? [] : [said];
}

/** `probe` only observes, so its sentences need not say so. */
function sentence(explanation: string): string {
  const rest = explanation.replace(/^Observed only: (?:the policy does not judge this port\. ?)?/, '');
  return rest.slice(0, 1).toUpperCase() + rest.slice(1);
}

/**
 * @param report of a run that only observed
 * @param columns width of the terminal; texts wrap to it, and to 120 where it is wider
 */
export function probeReport(report: Report, { colour, columns }: { colour: boolean; columns: number }): string {
  const colours = coloursOf(colour);
  const width = lineWidth(columns);
  const kinds = ['not-judged', 'inconclusive'] as const;
  const found = kinds.flatMap((kind) => verdictGroups(report, kind, { apart: 'machine' }));
  const lines: string[] = [];
  let place = '';
  const portWidth = Math.min(30, Math.max(0, ...found.map((group) => textWidth(portText(group)))));
  for (const group of found) {
    const here = terminal(groupHosts(group));
    if (here !== place) lines.push(...(place === '' ? [] : ['']), colours.bold(here));
    place = here;
    const { state, cause, evidence, explanation } = group.verdict;
    const paint = state === 'open' ? colours.green : state === 'unknown' ? colours.yellow : colours.cyan;
    const rests = evidence === 'anchored' || evidence === 'vouched' ? `, ${evidence}` : '';
    lines.push(
      `  ${padToWidth(portText(group), portWidth)}  ${colours.bold(paint(terminal(seenWords(group.verdict))))} (${terminal(groupAnswer(group))}${rests})`,
    );
    const isOfHost = cause === 'dns-failed' || cause === 'out-of-scope';
    const texts = isOfHost && explanation !== '' ? [explanation] : [meaningOf(group.verdict), ...workOf(group)];
    for (const text of texts) lines.push(...indented(terminalProse(text), INDENT, width));
    const advice = adviceOf(group.verdict);
    if (advice !== '') lines.push(...indented(`-> ${terminalProse(advice)}`, INDENT, width, colours.cyan));
  }
  const refused = report.verdicts.filter(({ cause }) => cause === 'out-of-scope').map(({ host }) => host);
  // Of a made-up policy, so its `scope` is nothing that somebody could change.
  const warnings = report.warnings.filter(
    (text) => !refused.some((host) => text.startsWith(`\`${host}\` is a link-local`)),
  );
  for (const warning of warnings) lines.push('', ...indented(`Warning: ${terminalProse(warning)}`, 0, width));
  const closing = `${counted(report.totals.probes, 'port')} in ${durationText(report.durationMs)}; nothing was judged.`;
  return printed([...lines, '', colours.dim(closing)]);
}

function portText(group: VerdictGroup): string {
  return group.verdict.ports === null ? 'all ports' : terminal(groupPorts(group));
}
