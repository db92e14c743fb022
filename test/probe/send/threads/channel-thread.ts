// A thread that is none: the same code at the other end of a MessageChannel, which a test can make fail as it likes.
import { EventEmitter } from 'node:events';
import { MessageChannel, type MessagePort } from 'node:worker_threads';
import type { SweepReport, ToThread } from '../../../../src/probe/send/threads/messages.ts';
import type { SweepThread } from '../../../../src/probe/send/threads/sweep-thread.ts';
import { runSweepWorker, type ThreadPort } from '../../../../src/probe/send/threads/sweep-worker.ts';

export interface ChannelThread extends SweepThread {
  /** What it was told, in order. */
  readonly told: readonly ToThread[];
  /** Ends it as an uncaught error ends a Worker: 'error', then 'exit'; without an error only 'exit'. */
  die(error?: Error): void;
  /** Delivers a report that it never sent. */
  forge(report: SweepReport): void;
  readonly terminated: boolean;
}

export interface Faults {
  /** Sees each report before it is delivered; false keeps it back. */
  readonly deliver?: (report: SweepReport, thread: ChannelThread) => boolean;
  /** Hears nothing and says nothing. */
  readonly deaf?: boolean;
}

export function channelThread({ deliver = () => true, deaf = false }: Faults = {}): ChannelThread {
  const { port1, port2 } = new MessageChannel();
  const events = new EventEmitter();
  const told: ToThread[] = [];
  let ended = false;
  const end = () => {
    if (ended) return;
    ended = true;
    port1.close();
    // A thread's sockets close with it; these are in this process and would go on asking.
    stopOf(port2);
    setImmediate(() => events.emit('exit'));
  };
  if (!deaf) runSweepWorker(port2 as ThreadPort);
  const thread: ChannelThread = {
    told,
    get terminated() {
      return ended;
    },
    postMessage: (message, transfer = []) => {
      // Copied, as the buffers are moved away.
      told.push(structuredClone(message));
      if (!ended) port1.postMessage(message, transfer);
    },
    on: (event: string, listener: (value: never) => void) => events.on(event, listener as () => void),
    die: (error) => {
      if (error !== undefined) events.emit('error', error);
      end();
    },
    forge: (report) => events.emit('message', report),
    terminate: async () => end(),
  };
  port1.on('message', (report: SweepReport) => {
    if (!ended && deliver(report, thread)) events.emit('message', report);
  });
  return thread;
}

function stopOf(port: MessagePort): void {
  port.emit('message', { type: 'stop' } satisfies ToThread);
  port.close();
}
