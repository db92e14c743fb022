// Real TCP listeners on a host of the lab, and what they saw.
import { fileURLToPath } from 'node:url';
import type { ProcessStarter } from './lab-process.ts';
import type { Namespace } from './topology.ts';

const PROGRAM = fileURLToPath(new URL('programs/listen.mjs', import.meta.url));

export interface Listener {
  /** The port of every connection accepted until now, in their order. */
  readonly accepted: readonly number[];
  /** How many bytes were received over all connections. */
  readonly bytes: number;
  /** Stops listening: from now on the ports answer with RST. */
  close(): Promise<void>;
}

/** Starts listeners and resolves when all listen; rejects with the reason if one cannot (the address is not there, say). */
export async function startListener(
  lab: ProcessStarter,
  namespace: Namespace,
  address: string,
  ports: readonly number[],
): Promise<Listener> {
  const started = lab.start(namespace, [process.execPath, PROGRAM], {
    stdin: { text: JSON.stringify({ address, ports }) },
  });
  await started.until('listening\n');
  const accepted: number[] = [];
  let bytes = 0;
  started.onLine((line) => {
    const [word, value] = line.split(' ');
    if (word === 'accepted') accepted.push(Number(value));
    if (word === 'received') bytes += Number(value);
  });
  return {
    accepted,
    get bytes() {
      return bytes;
    },
    async close() {
      await started.kill('SIGKILL');
      await started.finished;
    },
  };
}
