// A socket that asks one port: what it carries along, and what becomes of Node's events on it.
import type { Socket } from 'node:net';
import { type Answer, type AnswerKind, kindOfErrno } from '../record/answer.ts';
import type { Flow } from '../record/flow.ts';

/** Who opened a socket, and is told what came of it. */
interface SocketOwner {
  /** The question has its answer. */
  finish(socket: AskingSocket, kind: AnswerKind, errno: string | null): void;
  /** Node has closed the kernel's socket, so that its own object may connect anew. */
  rest(socket: AskingSocket): void;
  /** The drawn local port was not to be had. */
  askAnew(socket: AskingSocket): void;
}

/** A socket with what we need to know of it; set right after connect(), so no closure a socket is needed. */
export interface AskingSocket extends Socket {
  asker: SocketOwner;
  askedAt: number;
  timeoutMs: number;
  deadline: number;
  finished: boolean;
  answered: AnswerKind | null;
  source: string | null;
  /** The local port's part of the range; null where the kernel chose. */
  flow: Flow | null;
  done: (answer: Answer, source: string | null) => void;
  more: Wish['more'] | undefined;
  askedAddress: string;
  askedPort: number;
  /** Whether the connection was counted when it was asked for. */
  counted: boolean;
}

/** What may be wished of a question besides. */
export interface Wish {
  /** From which part of the local ports it is to leave; each in turn without this. */
  readonly flow?: Flow;
  /** Asked when the time is up: how many milliseconds after the question to go on listening; what is past already ends it. */
  readonly more?: () => number;
  /** The kernel chooses the local port. */
  readonly kernelChooses?: boolean;
}

/** Hears what Node tells of a socket, from now on for each question that it asks. */
export function listen(socket: AskingSocket): AskingSocket {
  return socket.on('connect', onConnect).on('error', onError).on('close', onClose);
}

export function learn(socket: AskingSocket): void {
  socket.source = socket.localAddress ?? null;
}

function onConnect(this: Socket): void {
  const socket = this as AskingSocket;
  if (socket.finished) return;
  // TCP's simultaneous open: on loopback, a socket that was given the very port it asks for connects to itself.
  if (socket.localPort === socket.remotePort && socket.localAddress === socket.remoteAddress) {
    socket.destroy();
    socket.asker.finish(socket, 'resources', 'ESELFCONNECT');
    return;
  }
  socket.asker.finish(socket, 'open', null);
}

function onClose(this: Socket): void {
  const socket = this as AskingSocket;
  // One that was connected and reset has more of a past than is worth thinking about.
  if (socket.answered !== 'open' && socket.answered !== 'resources') socket.asker.rest(socket);
}

function onError(this: Socket, error: NodeJS.ErrnoException): void {
  const socket = this as AskingSocket;
  if (socket.finished) return;
  const errno = error.code ?? 'EUNKNOWN';
  // Node names the local end also of what came later, where it was ours to choose; then the error has its address too.
  const { localAddress } = error as { localAddress?: string };
  const atOnce = localAddress === undefined && error.message.includes(' - Local (');
  const taken = errno === 'EADDRINUSE' || errno === 'EADDRNOTAVAIL';
  if (socket.flow !== null && taken) socket.asker.askAnew(socket);
  else socket.asker.finish(socket, kindOfErrno(errno, atOnce), errno);
}
