// The explanation of a port in clauses: what a run does with it, why an entry lost, what a waiver would excuse.
import { andMore, counted, firstFew, grouped, listed } from '../../base/numbers-and-lists.ts';
import { sourceText } from '../../model/addresses/source-text.ts';
import type { SourcePosition } from '../../model/diagnostic.ts';
import type {
  AddressExplanation,
  HostEntry,
  PassedOver,
  PortExplanation,
  RelevantWaiver,
  WhyNot,
  Winner,
} from '../../model/documents/port-explanation.ts';
import type { AppliedEntry } from '../../model/plan.ts';
import type { Entry } from '../../model/policy.ts';
import { answersStrangers, questionOfPort } from '../../model/udp-services.ts';

/** Which ports of the address the policy chose as its anchors. */
export function anchorsText(ports: readonly number[]): string {
  return ports.length === 1
    ? `port ${ports[0]} alone is asked again and again here, before and after the silence of others`
    : `ports ${ports.join(', ')} alone are asked again and again here, before and after the silence of others`;
}

/** `open: https`, as the policy has it. */
export function entryText({ entry }: Pick<HostEntry, 'entry'>): string {
  return `${entry.expected}: ${entry.text.trim()}`;
}

/** What is expected, of one or of several names: `` `open` ``, `` `open` for a.example.com and `blocked` for b.example.com ``. */
export function expectationText(winners: readonly Winner[]): string {
  const only = winners.length === 1;
  return winners
    .map(({ applied: { entry, host } }) => `\`${entry.expected}\`${only || host === null ? '' : ` for ${host}`}`)
    .join(' and ');
}

/** What a run does with the port at one address. */
export function fateText({ fate, winners, passedOver, address, controls, unseenBy }: AddressExplanation): string {
  const family = address?.includes(':') ? 'IPv6' : 'IPv4';
  const isControl = controls.length > 0;
  switch (fate) {
    case 'judged':
      return winners.length > 1
        ? `${expectationText(winners)} is expected, as two names lead here. The port is probed, and judged for each name.`
        : `${expectationText(winners)} is expected. The port is probed, and it is a violation if it is seen otherwise.`;
    case 'observed':
      return '`observe`: the port is probed and reported, and nothing about it is a violation.';
    case 'exposure-only':
      return winners.every(({ entry }) => entry.expected === 'open' || entry.expected === 'observe')
        ? `${expectationText(winners)} is expected, and this vantage judges only ports that must not be open (\`sees: open-only\`): nothing about the port is judged from here.`
        : `${expectationText(winners)} is expected, and this vantage judges only open ports (\`sees: open-only\`): it is a violation if the port is open, and nothing else about it is judged.`;
    case 'not-seen':
      return unseenBy.length > 0
        ? `${expectationText(winners)} is expected, and no vantage of the policy sees the port: ${vantagesOf(unseenBy)} have it under \`cannot-see\`. Nobody probes it, and every run is inconclusive.`
        : `${expectationText(winners)} is expected, and this vantage cannot see the port (\`cannot-see\`): a run from here does not probe it, and warns that it is not checked.`;
    case 'not-resolved':
      return `${expectationText(winners)} is expected of the name, which did not resolve: nothing is probed, and a run is inconclusive.`;
    case 'nothing':
      return isControl
        ? 'Nothing is expected of it: it is probed as a control, and not judged.'
        : 'Nothing is expected of it: it is not probed.';
    case 'not-from-here':
      return isControl
        ? 'Nothing is expected of it from here: it is probed as a control, and not judged.'
        : 'Nothing is expected of it from here: it is not probed.';
    case 'other-family':
      return isControl
        ? `Nothing is expected of it over ${family}: it is probed as a control, and not judged.`
        : `Nothing is expected of it over ${family}: it is not probed.`;
    case 'family-not-seen':
      return unseenBy.length > 0
        ? `${expectationText(winners)} is expected, and no vantage of the policy has ${family}: ${vantagesOf(unseenBy)} lack it. Nobody probes the port, and every run is inconclusive.`
        : `${expectationText(winners)} is expected, and this vantage has no ${family}: a run from here does not probe the port, and warns that it is not checked.`;
    case 'leads-elsewhere':
      return 'The name must not lead here, which is already a violation: not probed.';
    case 'out-of-bounds':
      if (passedOver.some(({ why }) => why.kind === 'out-of-bounds' && why.bound === 'this-machine'))
        return 'The name leads to this very machine: not probed, and a run is inconclusive.';
      return passedOver.some(({ why }) => why.kind === 'out-of-bounds' && why.bound === 'refused')
        ? 'An address that is never probed by accident: not probed, and a run is inconclusive.'
        : 'Out of scope: not probed, and a run is inconclusive.';
  }
}

/** Vantages that a sentence names; the rest is counted. */
const MOST_VANTAGES = 8;

function vantagesOf(names: readonly string[]): string {
  return listed(
    names.map((name) => `\`${name}\``),
    MOST_VANTAGES,
  );
}

/** From where the probes of the vantage leave; null where the policy does not say it. */
export function sourcesText({ vantage, sources }: Pick<PortExplanation, 'vantage' | 'sources'>): string | null {
  if (sources.length === 0) return null;
  return `Probes of \`${vantage}\` leave from ${sourceText(sources)} (\`source\`). A machine without such an address probes nothing.`;
}

/** What a silent port must show to count, which is what the policy's word for it means. */
const EVIDENCE: Readonly<Record<AppliedEntry['evidence'], string>> = {
  vouched: 'silence counts only if something answered this machine before and after it (`evidence: vouched`)',
  anchored: 'silence counts only if another port of the address answered before and after it (`evidence: anchored`)',
  proven:
    'that it is not open counts only if another vantage of the same merge saw it open, and silence only if another port of the address answered before and after it (`evidence: proven`)',
};

/** Requirements that are named; the rest is counted. */
const MOST_REQUIREMENTS = 20;

/** What is particular about the entry that decides; each a clause. */
export function termsOf({ applied, host }: Winner, { protocol }: Pick<PortExplanation, 'protocol'>): string[] {
  const { entry, evidence, addresses, satisfies = [] } = applied;
  return [
    host.source === undefined ? `host ${host.text.trim()}` : `host ${host.text.trim()} from ${host.source}`,
    counted(entry.ports.count, 'port'),
    ...(entry.role === null ? [] : [`role ${entry.role}`]),
    EVIDENCE[evidence],
    ...(addresses === 'any' ? ['one address of the name that is open is enough (`addresses: any`)'] : []),
    ...(protocol === 'udp' && entry.speaks !== null ? [`speaks ${entry.speaks}`] : []),
    entry.severity === null ? 'severity by the risk of the service' : `severity ${entry.severity}`,
    ...(entry.reason === null ? [] : [`reason "${entry.reason}"`]),
    ...(satisfies.length === 0 ? [] : [`counts for ${firstFew(satisfies, MOST_REQUIREMENTS)}`]),
  ];
}

/** What a UDP port is asked, and what its silence would prove; null for TCP and where nothing is asked. */
export function questionText(winners: readonly Winner[], { port, protocol }: PortExplanation): string | null {
  if (protocol !== 'udp' || winners.length === 0) return null;
  const spoken = winners.map(({ applied }: { applied: AppliedEntry }) => applied.entry.speaks);
  const question = spoken.find((one) => one !== null) ?? questionOfPort(port);
  const what = question === 'empty' ? 'an empty datagram' : `the question of ${question}`;
  return answersStrangers(question)
    ? `${what}: silence says that it cannot be reached`
    : `${what}: silence proves nothing`;
}

/** Why an entry does not decide; a clause. */
export function passedOverText({ entry, covers, host, why }: PassedOver): string {
  switch (why.kind) {
    case 'lost':
      return lostText({ entry, covers, host }, why);
    case 'not-from-here': {
      const names = why.from.map((name) => `\`${name}\``).join(', ');
      return `it is judged only from ${names}${lineText(why.position, entry)}`;
    }
    case 'other-family':
      return `its host is looked up over ${why.family === 'ipv4' ? 'IPv4' : 'IPv6'} alone${lineText(why.position, entry)}`;
    case 'leads-elsewhere':
      return `${host.text.trim()} must lead ${leadText(why.resolvesTo)}${lineText(why.resolvesTo.position, entry)}, and not here`;
    case 'out-of-bounds':
      return boundText(why, entry);
  }
}

function lostText({ entry, covers, host }: HostEntry, { by, to }: Extract<WhyNot, { kind: 'lost' }>): string {
  if (by === 'ports')
    return `it names ${counted(entry.ports.count, 'port')}, the winner ${grouped(to.entry.ports.count)}: fewer ports win`;
  if (by === 'role') return `it comes from the role ${entry.role}, and the host's own wins`;
  return `its host ${host.text.trim()} covers ${grouped(covers)} addresses, the winner's ${grouped(to.covers)}: fewer addresses win`;
}

function boundText({ bound, scope }: Extract<WhyNot, { kind: 'out-of-bounds' }>, entry: Entry): string {
  if (bound === 'refused')
    return 'not probed: a link-local, metadata, multicast or unspecified address, unless a scope names it exactly';
  if (bound === 'this-machine')
    return 'not probed: the name leads to this very machine, which shows nothing about it elsewhere';
  const shown = scope.slice(0, 5).map(({ text }) => text.trim());
  const position = scope[0]?.position;
  const where = position === undefined ? '' : lineText(position, entry);
  const whose = bound === 'run-scope' ? "the run's own scope" : 'the scope of the policy';
  return `not probed: outside ${whose}, ${andMore(shown, scope.length - 5, String)}${where}`;
}

/** The line; with its file unless that is the file of the entry. */
function lineText({ file, line }: SourcePosition, { position }: Entry): string {
  return file === position.file ? ` (line ${line})` : ` (${file}, line ${line})`;
}

/** Where a name must lead: `nowhere`, `into 203.0.113.0/24`. */
export function leadText({ within, text }: { within: readonly unknown[]; text: string }): string {
  return within.length === 0 ? 'nowhere' : `into ${text}`;
}

/** What a waiver does here; a clause. */
export function waiverText({ waiver, standing, states }: RelevantWaiver): string {
  const { until, reason, owner, from } = waiver;
  const seen = (some: readonly string[]) => some.map((state) => `\`${state}\``).join(', ');
  const who = owner === null ? '' : `, ${owner}`;
  const why = `"${reason}"${who}`;
  switch (standing) {
    case 'holds':
      return `would excuse ${seen(states)} until ${until}: ${why}`;
    case 'ended':
      return `excused ${seen(states)} until ${until}, and has ended: ${why}`;
    case 'outlasted':
      return `excuses nothing here: another that covers ${seen(waiver.states)} ends later: ${why}`;
    case 'not-against':
      return `excuses nothing here: ${seen(waiver.states)} is not against the policy: ${why}`;
    case 'nothing-judged':
      return `excuses nothing here, since nothing is judged: ${why}`;
    case 'not-from-here':
      return `does not hold from here: from: ${(from ?? []).map((name) => `\`${name}\``).join(', ')}: ${why}`;
    case 'other-host':
      return `does not hold: what decides here is expected of another host: ${why}`;
  }
}
