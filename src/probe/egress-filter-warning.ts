// The warning that an egress filter on our own side would look just like what was seen: all answers on one port, or over UDP alone.
import { getOrCreate } from '../base/get-or-create.ts';
import { answersStrangers } from '../model/udp-services.ts';
import type { Protocol } from '../model/words.ts';
import type { Domain } from './evidence/domains.ts';
import type { Responders } from './evidence/responders.ts';
import type { Ledger } from './record/ledger.ts';

/** What an egress filter usually lets out together: the web; over UDP names, time and the web once more (QUIC). */
const USUAL: Record<Protocol, ReadonlySet<number>> = { tcp: new Set([80, 443]), udp: new Set([53, 123, 443]) };

/** What was heard and what was silent over one family and protocol, of machines other than this one. */
interface Heard {
  /** Ports that answered of hosts that the policy judges, and of controls and witnesses. */
  readonly judged: Set<number>;
  readonly others: Set<number>;
  /** Ports whose silence was taken for filtering, and how many of each number. */
  readonly silent: Map<number, number>;
}

type FamilyName = 'IPv4' | 'IPv6';

/** Gathers over the batches of a run, for warnings at its end. */
export class EgressFilterWarning {
  readonly #families = new Map<FamilyName, Record<Protocol, Heard>>();

  /**
   * @param judged how many of the ledger's addresses are the policy's hosts
   * @param controls how many after them are its controls; what follows those was counted in an earlier batch
   */
  add(ledger: Ledger, responders: Responders, judged: number, controls: number): void {
    for (let index = 0; index < ledger.size; index++) {
      const number = ledger.addressOf[index] as number;
      if (number >= judged + controls) break;
      const domain: Domain = responders.domain(number);
      if (domain.loopback) continue;
      const heard = this.#of(`IPv${ledger.address(index).family}`)[ledger.isUdp(index) ? 'udp' : 'tcp'];
      const port = ledger.port[index] as number;
      if (responders.vouches(index)) (number < judged ? heard.judged : heard.others).add(port);
      else if (ledger.credited(index) > 0 && looksFiltered(ledger, index))
        heard.silent.set(port, (heard.silent.get(port) ?? 0) + 1);
    }
  }

  #of(family: FamilyName): Record<Protocol, Heard> {
    const heard = getOrCreate(this.#families, family, () => ({ tcp: nothingHeard(), udp: nothingHeard() }));
    return heard;
  }

  /**
   * Warns where silence was taken for filtering while everything that answered did so on one port (or on those that an egress
   * filter usually lets out), or on ports of the controls alone: such a filter on our own side would look just like this
   * (truth rule 4).
   */
  warnings(): string[] {
    return [...this.#families].flatMap(([family, { tcp, udp }]) => [
      ...(tcp.judged.size + tcp.others.size === 0 ? ofUdpAlone(family, tcp, udp) : ofFewPorts(family, tcp, 'tcp')),
      ...ofFewPorts(family, udp, 'udp'),
    ]);
  }
}

function nothingHeard(): Heard {
  return { judged: new Set(), others: new Set(), silent: new Map() };
}

/** UDP: whether the silence of that port was taken for filtering. */
function looksFiltered(ledger: Ledger, index: number): boolean {
  if (!ledger.isUdp(index)) return true;
  return ledger.is(index, 'silent') && answersStrangers(ledger.question(index) ?? 'empty');
}

function ofFewPorts(family: FamilyName, { judged, others, silent }: Heard, protocol: Protocol): string[] {
  const ports = [...new Set([...judged, ...others])].sort((a, b) => a - b);
  // A filter that lets a UDP port out does not silence the same port elsewhere.
  const doubtful = [...silent].filter(([port]) => protocol === 'tcp' || !ports.includes(port));
  const count = doubtful.reduce((sum, [, ofPort]) => sum + ofPort, 0);
  const controlsAlone = ![...judged].some((port) => !others.has(port)) && others.size > 0;
  const few = ports.length === 1 || ports.every((port) => USUAL[protocol].has(port));
  if (count === 0 || ports.length === 0 || !(few || controlsAlone)) return [];
  const [over, kind] = protocol === 'udp' ? [' over UDP', 'UDP port '] : ['', ''];
  return [
    `Over ${family}, everything that answered${over} did so on port ${ports.join(' or ')}, while ${counted(count)} silent. ` +
      `An egress filter on this side that lets only ${kind}${ports.join(' and ')} out would look just like this. ` +
      `To rule it out, add a ${protocol === 'udp' ? 'UDP ' : ''}port that is known to answer and that such a filter would not let through.`,
  ];
}

/** UDP vouches for TCP where nobody answered over TCP; a network that lets no TCP out at all looks like that. */
function ofUdpAlone(family: FamilyName, tcp: Heard, udp: Heard): string[] {
  const count = [...tcp.silent.values()].reduce((sum, ofPort) => sum + ofPort, 0);
  if (count === 0 || udp.judged.size + udp.others.size === 0) return [];
  return [
    `Over ${family}, nothing answered over TCP, while ${counted(count)} silent; only UDP replies were heard. ` +
      'An egress filter on this side that lets no TCP out would look just like this. ' +
      'To rule it out, add a control over TCP (controls: [HOST:PORT]).',
  ];
}

function counted(ports: number): string {
  return `${ports} ${ports === 1 ? 'port was' : 'ports were'}`;
}
