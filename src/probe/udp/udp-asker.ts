// Asks one UDP port with the question of its protocol: the only file that opens a UDP socket.
import { createSocket, type Socket } from 'node:dgram';
import type { UdpQuestion } from '../../model/udp-services.ts';
import type { Family } from '../../model/words.ts';
import { type Answer, type AnswerKind, kindOfErrno } from '../answer.ts';
import { type RandomSource, randomBytesOf } from '../random.ts';
import { type Flow, ownSourcePorts } from '../send/source-ports.ts';
import type { UdpExchange } from './question.ts';
import { UDP_QUESTIONS } from './question-table.ts';

export interface UdpTarget {
  readonly address: string;
  readonly family: Family;
  readonly port: number;
  readonly question: UdpQuestion;
  /** From which part of the local ports to ask. */
  readonly flow: Flow;
}

/** Nobody has said what protocol is spoken there: an empty datagram, as any datagram makes a closed port say so. */
const EMPTY: UdpExchange = { datagrams: [Buffer.alloc(0)], recognises: () => true };

/** ICMP errors that reached UDP sockets, by family: the kernel counted these too (see IcmpCounters). */
export type UdpErrors = Record<Family, number>;

export class UdpAsker {
  inFlight = 0;
  readonly icmpErrors: UdpErrors = { 4: 0, 6: 0 };
  readonly #random: RandomSource;
  readonly #ports = ownSourcePorts();
  readonly #asking = new Set<UdpAttempt>();
  #stopped = false;

  constructor(random: RandomSource) {
    this.#random = random;
  }

  /**
   * Sends one attempt from a socket of its own and says once what came of it: `open` for a reply, `refused` for an ICMP
   * port-unreachable, and else as for TCP.
   * @param timeoutMs how long to wait, in milliseconds
   * @param done called exactly once; `source` is the local address that the kernel chose, null where it was not known
   */
  ask(target: UdpTarget, timeoutMs: number, done: (answer: Answer, source: string | null) => void): void {
    const askedAt = performance.now();
    if (this.#stopped) {
      done({ kind: 'cancelled', errno: null, askedAt, endedAt: askedAt }, null);
      return;
    }
    const { question, port } = target;
    const exchange = question === 'empty' ? EMPTY : UDP_QUESTIONS[question].ask(randomBytesOf(this.#random), port);
    const anotherPort = question !== 'empty' && UDP_QUESTIONS[question].answersFromAnotherPort === true;
    this.inFlight++;
    const end = (kind: AnswerKind, errno: string | null, source: string | null, localPort: number | null) => {
      this.#asking.delete(attempt);
      this.inFlight--;
      if (kind === 'refused' || kind === 'unreachable') this.icmpErrors[target.family]++;
      const answer = { kind, errno, askedAt, endedAt: performance.now() };
      done(localPort === null ? answer : { ...answer, flow: this.#ports.flowOfPort(localPort) }, source);
    };
    const attempt = new UdpAttempt(target, exchange, anotherPort, timeoutMs, this.#ports.draw(target.flow), end);
    this.#asking.add(attempt);
    attempt.start();
  }

  /** Ends everything in flight as `cancelled`; what is asked from now on is cancelled too. */
  stop(): void {
    this.#stopped = true;
    for (const attempt of [...this.#asking]) attempt.finish('cancelled', null);
  }
}

/** The address is one already: nobody is to be asked for it. */
const noLookup =
  (family: Family) =>
  (
    host: string,
    _options: unknown,
    done: (error: NodeJS.ErrnoException | null, address: string, family: number) => void,
  ) =>
    done(null, host, family);

type UdpAttemptDone = (kind: AnswerKind, errno: string | null, source: string | null, localPort: number | null) => void;

/**
 * One attempt. Its socket is connected, as the kernel hands ICMP errors to connected sockets alone; where the answer comes
 * from another port, the question is sent a second time from a socket that is not, and that hears anybody.
 */
class UdpAttempt {
  readonly #target: UdpTarget;
  readonly #exchange: UdpExchange;
  readonly #sockets: Socket[] = [];
  readonly #anotherPort: boolean;
  readonly #done: UdpAttemptDone;
  readonly #timeoutMs: number;
  /** The local port to ask from; null: the kernel chooses. */
  readonly #wishedPort: number | null;
  #localPort: number | null = null;
  #timer: NodeJS.Timeout | null = null;
  #source: string | null = null;
  #connected = false;
  #finished = false;

  constructor(
    target: UdpTarget,
    exchange: UdpExchange,
    anotherPort: boolean,
    timeoutMs: number,
    wishedPort: number | null,
    done: UdpAttemptDone,
  ) {
    this.#wishedPort = wishedPort;
    this.#target = target;
    this.#exchange = exchange;
    this.#anotherPort = anotherPort;
    this.#timeoutMs = timeoutMs;
    this.#done = done;
  }

  start(): void {
    // Expiry waits for the poll phase: a reply that lies in the kernel's queue because this process was busy counts.
    this.#timer = setTimeout(() => setImmediate(() => this.finish('silent', null)), this.#timeoutMs);
    this.#connectFrom(this.#wishedPort);
    if (this.#anotherPort) this.#askUnconnected();
  }

  #connectFrom(localPort: number | null): void {
    const { address, port } = this.#target;
    const socket = this.#open(() => {
      // A program of this machine has that port; the kernel finds another.
      if (localPort === null || this.#connected) return false;
      this.#connectFrom(null);
      return true;
    });
    socket.on('connect', () => {
      if (this.#finished) return;
      this.#connected = true;
      const local = socket.address();
      this.#source = local.address;
      this.#localPort = local.port;
      for (const datagram of this.#exchange.datagrams)
        socket.send(datagram, (error) => error !== null && this.#failed(error, true));
    });
    // A reply of whatever kind shows that somebody is there; a connected socket hears nobody else.
    socket.on('message', () => this.finish('open', null));
    // Node connects once it is bound.
    if (localPort !== null) socket.bind({ port: localPort, exclusive: true });
    socket.connect(port, address);
  }

  #askUnconnected(): void {
    const { address, port } = this.#target;
    const socket = this.#open();
    socket.on('message', (reply, from) => {
      if (from.address === address && this.#exchange.recognises(reply)) this.finish('open', null);
    });
    for (const datagram of this.#exchange.datagrams)
      socket.send(datagram, port, address, (error) => error !== null && this.#failed(error, true));
  }

  /** @param instead whether something else was done about an error */
  #open(instead: () => boolean = () => false): Socket {
    const { family } = this.#target;
    const socket = createSocket({ type: family === 4 ? 'udp4' : 'udp6', lookup: noLookup(family) });
    socket.on('error', (error: NodeJS.ErrnoException) => {
      if (this.#finished || (error.code === 'EADDRINUSE' && instead())) return;
      this.#failed(error, false);
    });
    this.#sockets.push(socket);
    return socket;
  }

  /**
   * What fails before the socket is connected is local, and so is a send that a rule of this machine forbids; what comes
   * later, the kernel heard by ICMP.
   */
  #failed(error: NodeJS.ErrnoException, sending: boolean): void {
    if (this.#finished) return;
    const errno = error.code ?? 'EUNKNOWN';
    const local = !this.#connected || (sending && errno === 'EPERM');
    this.finish(kindOfErrno(errno, local), errno);
  }

  finish(kind: AnswerKind, errno: string | null): void {
    if (this.#finished) return;
    this.#finished = true;
    if (this.#timer !== null) clearTimeout(this.#timer);
    for (const socket of this.#sockets) {
      // Node may still be at connecting or sending: what it reports now is nobody's answer.
      socket
        .removeAllListeners('message')
        .removeAllListeners('error')
        .on('error', () => {});
      try {
        socket.close();
      } catch {
        // Node has closed it already.
      }
    }
    this.#done(kind, errno, this.#source, this.#localPort);
  }
}
