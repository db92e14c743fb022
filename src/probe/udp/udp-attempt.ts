// One attempt at one UDP port: the only file that opens a UDP socket to a target.
import { createSocket, type RemoteInfo, type Socket } from 'node:dgram';
import type { Family } from '../../model/words.ts';
import { type AnswerKind, kindOfErrno } from '../record/answer.ts';
import type { UdpExchange } from './questions/question.ts';

export interface AskedQuestion {
  readonly exchange: UdpExchange;
  /** Its answers repeat something that only this attempt knows, so that they count wherever they come from. */
  readonly hasId: boolean;
}

/** Which question was answered, by its place among those of the attempt, and whether from another address or port. */
export interface AnswerOrigin {
  readonly question: number;
  readonly elsewhere: boolean;
}

export interface AttemptOptions {
  readonly address: string;
  readonly family: Family;
  readonly port: number;
  /** The first is the service's own. */
  readonly questions: readonly AskedQuestion[];
  /** Asks from a socket that hears anybody at once, as this port is known to answer from elsewhere. */
  readonly fromAnybody: boolean;
  /** Asks everything from such a socket where the first question brought nothing. */
  readonly again: boolean;
  readonly timeoutMs: number;
  /** The local address to ask from; null: the kernel chooses. */
  readonly from: string | null;
  /** Resolves when one more datagram may be sent. */
  readonly ready: () => Promise<void>;
  /** A local port to ask from; null: the kernel chooses. */
  readonly drawPort: () => number | null;
  readonly done: (kind: AnswerKind, errno: string | null, from: AttemptEnds) => void;
}

/** The local end of an attempt, null where it was not known, and what answered. */
export interface AttemptEnds {
  readonly source: string | null;
  readonly localPort: number | null;
  readonly origin: AnswerOrigin | null;
}

interface SocketEvents {
  /** A program of this machine has the port; the kernel finds another. */
  readonly again: () => void;
  readonly failed: (error: NodeJS.ErrnoException) => void;
  readonly bound?: (socket: Socket) => void;
}

/**
 * How long the first question is waited for before all of them are sent, in milliseconds. Most round trips are shorter, so
 * that a port which answers, or is closed, is asked once; a closed one spends an ICMP error of its host on each datagram.
 */
const PAUSE_MS = 300;

/** The address is one already: nobody is to be asked for it. */
const noLookup =
  (family: Family) =>
  (
    host: string,
    _options: unknown,
    done: (error: NodeJS.ErrnoException | null, address: string, family: number) => void,
  ) =>
    done(null, host, family);

/**
 * The first question leaves from a connected socket, as the kernel hands ICMP errors to connected sockets alone. Such a
 * socket hears nobody else, and a host of several addresses may reply from another one than was asked (a server that is
 * bound to no address lets the kernel choose), as TFTP does from another port. So where nothing came, everything is asked
 * from a socket that is not connected and hears anybody.
 */
export class UdpAttempt {
  readonly #options: AttemptOptions;
  readonly #sockets: Socket[] = [];
  #timer: NodeJS.Timeout | null = null;
  #source: string | null = null;
  #localPort: number | null = null;
  #connected = false;
  #finished = false;

  constructor(options: AttemptOptions) {
    this.#options = options;
  }

  start(): void {
    const { fromAnybody, again, timeoutMs } = this.#options;
    if (fromAnybody) {
      void this.#askFromAnybody(() => Promise.resolve());
      return;
    }
    if (again) this.#after(Math.min(PAUSE_MS, timeoutMs), () => void this.#askFromAnybody(this.#options.ready));
    else this.#after(timeoutMs, () => this.finish('silent', null));
    this.#askConnected(this.#options.drawPort());
  }

  /** Waits for the poll phase too: a reply that lies in the kernel's queue because this process was busy counts. */
  #after(milliseconds: number, act: () => void): void {
    this.#timer = setTimeout(() => setImmediate(act), milliseconds);
  }

  #askConnected(localPort: number | null): void {
    const { address, port, questions } = this.#options;
    const socket = this.#open(localPort, {
      again: () => this.#askConnected(null),
      failed: (error) => this.#failed(error, false),
    });
    socket.on('connect', () => {
      if (this.#finished) return;
      this.#connected = true;
      this.#source = socket.address().address;
      this.#localPort = socket.address().port;
      for (const datagram of questions[0]?.exchange.datagrams ?? [])
        socket.send(datagram, (error) => error !== null && this.#failed(error, true));
    });
    // A reply of whatever kind shows that somebody is there; a connected socket hears nobody else.
    socket.on('message', () => this.finish('open', null, { question: 0, elsewhere: false }));
    socket.connect(port, address);
  }

  async #askFromAnybody(ready: () => Promise<void>): Promise<void> {
    if (this.#finished) return;
    const { address, port, questions, timeoutMs } = this.#options;
    // No ICMP error reaches this socket: what fails here is this machine.
    const failed = (error: NodeJS.ErrnoException | null) => {
      const errno = error?.code ?? 'EUNKNOWN';
      if (error !== null) this.finish(kindOfErrno(errno, true), errno);
    };
    const socket = await this.#listen(failed);
    this.#localPort ??= socket.address().port;
    for (const datagram of questions.flatMap(({ exchange }) => exchange.datagrams)) {
      await ready();
      if (this.#finished) return;
      socket.send(datagram, port, address, failed);
    }
    this.#after(timeoutMs, () => this.finish('silent', null));
  }

  /** Where a reply comes from and to which question; null for what is nobody's answer to us. */
  #originOf(reply: Buffer, from: RemoteInfo): AnswerOrigin | null {
    const { address, port, questions } = this.#options;
    const sameAddress = from.address === address;
    const question = questions.findIndex(({ exchange, hasId }) => (hasId || sameAddress) && exchange.recognises(reply));
    const elsewhere = !sameAddress || from.port !== port;
    if (question >= 0) return { question, elsewhere };
    return elsewhere ? null : { question: 0, elsewhere };
  }

  /** A bound socket that hears anybody. Does not resolve where it cannot be had. */
  #listen(failed: (error: NodeJS.ErrnoException) => void): Promise<Socket> {
    return new Promise((resolve) => {
      const bind = (localPort: number | null) => {
        const socket = this.#open(localPort, { again: () => bind(null), failed, bound: resolve });
        socket.on('message', (reply, from) => {
          const origin = this.#originOf(reply, from);
          if (origin !== null) this.finish('open', null, origin);
        });
        if (localPort === null && this.#options.from === null) socket.bind();
      };
      bind(this.#options.drawPort());
    });
  }

  /** @param on told of errors, and that it is bound: at once where a port is given, as nothing is to be looked up */
  #open(localPort: number | null, on: SocketEvents): Socket {
    const { family, from } = this.#options;
    const socket = createSocket({ type: family === 4 ? 'udp4' : 'udp6', lookup: noLookup(family) });
    let bound = false;
    socket.on('listening', () => {
      bound = true;
      on.bound?.(socket);
    });
    socket.on('error', (error: NodeJS.ErrnoException) => {
      if (this.#finished) return;
      if (error.code === 'EADDRINUSE' && localPort !== null && !bound) on.again();
      else on.failed(error);
    });
    this.#sockets.push(socket);
    // Node connects, and sends, once it is bound.
    if (localPort !== null || from !== null)
      socket.bind({ port: localPort ?? 0, exclusive: true, ...(from === null ? {} : { address: from }) });
    return socket;
  }

  /**
   * What fails before the socket is connected is local, and so is a send that a rule of this machine forbids; what comes
   * later, the kernel heard by ICMP.
   */
  #failed(error: NodeJS.ErrnoException, sending: boolean): void {
    const errno = error.code ?? 'EUNKNOWN';
    const local = !this.#connected || (sending && errno === 'EPERM');
    this.finish(kindOfErrno(errno, local), errno);
  }

  finish(kind: AnswerKind, errno: string | null, origin: AnswerOrigin | null = null): void {
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
    this.#options.done(kind, errno, { source: this.#source, localPort: this.#localPort, origin });
  }
}
