// Asks one TCP port by one connect(): the only file that opens a TCP socket. One timer serves all sockets in flight.
import { isIPv4, Socket } from 'node:net';
import { nextTick } from 'node:process';
import { getOrCreate } from '../../base/get-or-create.ts';
import { isLoopback } from '../../model/addresses/private-network.ts';
import type { SourceAddresses } from '../../model/policy.ts';
import { type AnswerKind, NO_SOURCE } from '../record/answer.ts';
import type { Flow } from '../record/flow.ts';
import { type AskingSocket, learn, listen, type Wish } from './asking-socket.ts';
import { Connections } from './connections.ts';
import { ownSourcePorts } from './source-ports.ts';

/** A question under way; of use to `drop` alone. */
export type Asking = object;

const NO_WISH: Wish = {};
const NOTHING = {};

export class Asker {
  inFlight = 0;
  /** The addresses that questions leave from; null: the kernel chooses. */
  source: SourceAddresses | null;
  readonly #ports = ownSourcePorts();
  /** By timeout: the sockets that wait that long, in the order in which they were opened, so the first expires first. */
  readonly #lines = new Map<number, Set<AskingSocket>>();
  /**
   * Node's socket objects whose kernel socket is closed; each connect() opens a new one of the kernel's. An object costs
   * as much time as the system calls do. Node allows this once 'close' was emitted (net, socket.connect()).
   */
  readonly #resting: AskingSocket[] = [];
  /** Sockets whose time was up and that listen on; they stand in line again once all lines were looked through. */
  readonly #longer: AskingSocket[] = [];
  #timer: NodeJS.Timeout | null = null;
  #timerAt = Number.POSITIVE_INFINITY;
  #stopped = false;
  /** Node builds a stack trace for every refused port, which is a third of the time; nobody reads them. */
  readonly #stackTraceLimit = Error.stackTraceLimit;
  readonly #connections: Connections;

  /**
   * @param connections how many connections each port has seen, and may see
   * @param source the addresses that questions leave from; without it the kernel chooses
   */
  constructor(connections = new Connections(), source: SourceAddresses | null = null) {
    this.source = source;
    this.#connections = connections;
    Error.stackTraceLimit = 0;
  }

  /**
   * Opens one fresh socket to (address, port) and says once what came of it.
   *
   * A connection that opens is reset at once: no TIME_WAIT here, and no line in most servers' logs. Nothing is sent. A port
   * that has seen as many connections of this run as it may is not asked: the answer is `cancelled`.
   * @param timeoutMs how long to wait, in milliseconds
   * @param learnSource whether to ask the kernel which local address it chose: a system call that is needed once an address
   * @param done called exactly once; `source` is that local address, null where it was not asked for or not known
   */
  ask(
    address: string,
    port: number,
    timeoutMs: number,
    learnSource: boolean,
    done: AskingSocket['done'],
    wish: Wish = NO_WISH,
  ): Asking | null {
    const askedAt = performance.now();
    const from = this.source?.[isIPv4(address) ? 4 : 6];
    if (from === null && !this.#stopped) {
      done({ kind: 'local', errno: NO_SOURCE, askedAt, endedAt: askedAt }, null);
      return null;
    }
    const counted = this.#stopped ? 'spent' : this.#connections.leaves(address, port);
    if (counted === 'spent') {
      done({ kind: 'cancelled', errno: null, askedAt, endedAt: askedAt }, null);
      return null;
    }
    const socket = this.#resting.pop() ?? this.#newSocket();
    // On loopback nothing stands between that could go by the port.
    const flow = wish.kernelChooses || isLoopback(address) ? null : (wish.flow ?? this.#ports.next());
    const localPort = flow === null ? null : this.#ports.draw(flow);
    socket.connect({
      ...{ host: address, port, autoSelectFamily: false },
      ...(localPort === null ? NOTHING : { localPort }),
      ...(from == null ? NOTHING : { localAddress: from }),
    });
    socket.flow = localPort === null ? null : flow;
    socket.more = wish.more;
    socket.askedAddress = address;
    socket.askedPort = port;
    socket.counted = counted === 'counted';
    socket.askedAt = askedAt;
    socket.timeoutMs = timeoutMs;
    socket.deadline = askedAt + timeoutMs;
    socket.finished = false;
    socket.answered = null;
    socket.source = null;
    socket.done = done;
    // Node calls connect() itself on the next tick; after an error it has closed the socket and can no longer tell.
    if (learnSource) nextTick(learn, socket);
    this.inFlight++;
    this.#standInLine(socket);
    return socket;
  }

  /** A thread, which counts for itself, opened a connection to that port. */
  openedElsewhere(address: string, port: number): void {
    this.#connections.opened(address, port);
  }

  /** Ends a question that has had no answer yet, and that nobody waits for any more: nothing is said of it. */
  drop(asking: Asking): void {
    const socket = asking as AskingSocket;
    if (socket.finished) return;
    this.#leave(socket, 'cancelled');
    socket.destroy();
  }

  #standInLine(socket: AskingSocket): void {
    getOrCreate(this.#lines, socket.timeoutMs, () => new Set()).add(socket);
    if (socket.deadline < this.#timerAt) this.#arm(socket.deadline);
  }

  #newSocket(): AskingSocket {
    const socket = new Socket() as AskingSocket;
    socket.asker = this;
    return listen(socket);
  }

  /** Called by the listener below: Node has closed the kernel's socket, so that its own object may connect anew. */
  rest(socket: AskingSocket): void {
    this.#resting.push(socket);
  }

  /** Ends everything in flight as `cancelled`; what is asked from now on is cancelled too. */
  stop(): void {
    this.#stopped = true;
    for (const line of this.#lines.values()) for (const socket of line) this.finish(socket, 'cancelled', null);
    this.close();
  }

  get stopped(): boolean {
    return this.#stopped;
  }

  /** Takes the timer away and gives the process back its stack traces. */
  close(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    this.#lines.clear();
    this.#resting.length = 0;
    Error.stackTraceLimit = this.#stackTraceLimit;
  }

  /** Called by the listeners below. */
  finish(socket: AskingSocket, kind: AnswerKind, errno: string | null): void {
    this.#leave(socket, kind);
    const { askedAt, source, done } = socket;
    if (kind === 'open' && !socket.counted) this.#connections.opened(socket.askedAddress, socket.askedPort);
    const flow = kind === 'silent' ? this.flowOf(socket) : socket.flow;
    // On a socket that is still connecting, resetAndDestroy() would wait for a 'connect' that never comes.
    if (kind === 'open') socket.resetAndDestroy();
    else if (kind === 'silent' || kind === 'cancelled') socket.destroy();
    const endedAt = performance.now();
    done(flow === null ? { kind, errno, askedAt, endedAt } : { kind, errno, askedAt, endedAt, flow }, source);
  }

  #leave(socket: AskingSocket, kind: AnswerKind): void {
    socket.finished = true;
    socket.answered = kind;
    this.inFlight--;
    this.#lines.get(socket.timeoutMs)?.delete(socket);
  }

  /** The part of the range that a question left from; a system call where the kernel chose. */
  flowOf(asking: Asking): Flow | null {
    const socket = asking as AskingSocket;
    if (socket.flow !== null) return socket.flow;
    const port = socket.localPort;
    return port === undefined ? null : this.#ports.flowOfPort(port);
  }

  /**
   * The drawn local port was not to be had: a program of this machine listens there, or asks the very same port from it.
   * Asks once more, from one that the kernel chooses.
   */
  askAnew(socket: AskingSocket): void {
    this.#leave(socket, 'resources');
    const { askedAddress, askedPort, timeoutMs, done, more } = socket;
    this.ask(askedAddress, askedPort, timeoutMs, true, done, {
      kernelChooses: true,
      ...(more === undefined ? {} : { more }),
    });
  }

  #arm(at: number): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timerAt = at;
    this.#timer = setTimeout(() => this.#tick(), Math.max(1, at - performance.now()));
  }

  /**
   * Expiry waits for the poll phase: an answer that lies in the kernel's queue because this process was busy must be
   * read before its socket is called silent. What was due when the timer fired is expired after that phase.
   */
  #tick(): void {
    this.#timer = null;
    this.#timerAt = Number.POSITIVE_INFINITY;
    const due = performance.now();
    setImmediate(() => this.#expire(due));
  }

  /** The time of a socket is up: its question may want it to listen on. */
  #listensOn(socket: AskingSocket, due: number): boolean {
    const untilMs = socket.more?.() ?? 0;
    const deadline = socket.askedAt + untilMs;
    if (deadline <= due || socket.finished) return false;
    this.#lines.get(socket.timeoutMs)?.delete(socket);
    // Those that listened equally long so far share a line with nobody else, so that the first of a line expires first.
    socket.timeoutMs = untilMs + socket.timeoutMs / 1e6;
    socket.deadline = deadline;
    this.#longer.push(socket);
    return true;
  }

  #expire(due: number): void {
    let next = Number.POSITIVE_INFINITY;
    for (const line of this.#lines.values()) {
      for (const socket of line) {
        if (socket.deadline > due) {
          next = Math.min(next, socket.deadline);
          break;
        }
        if (!this.#listensOn(socket, due)) this.finish(socket, 'silent', null);
      }
    }
    for (const socket of this.#longer.splice(0)) {
      if (socket.finished) continue;
      this.#standInLine(socket);
      next = Math.min(next, socket.deadline);
    }
    if (!this.#stopped && next < this.#timerAt) this.#arm(next);
  }
}
