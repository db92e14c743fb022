// Asks UDP questions from a host of the lab, each from a socket of its own, and tells what came back.
import { fileURLToPath } from 'node:url';
import type { UdpExchange } from '../../../src/probe/udp/questions/question.ts';
import type { Lab } from '../lab.ts';
import type { Namespace } from '../topology.ts';

const PROGRAM = fileURLToPath(new URL('exchange.mjs', import.meta.url));

export interface Asked {
  readonly address: string;
  readonly port: number;
  readonly exchange: UdpExchange;
  /** Hear answers from any port of the server. */
  readonly fromAnyPort: boolean;
  /** For the first answer; later ones are waited for 150 ms each. */
  readonly waitMs: number;
}

/** What one exchange brought: the replies in their order, and the errno that the socket met, if any. */
export interface Heard {
  readonly replies: readonly Buffer[];
  readonly error: string | null;
}

/** Asks all of them at the same time. */
export async function askServers(lab: Lab, namespace: Namespace, asked: readonly Asked[]): Promise<Heard[]> {
  const input = JSON.stringify(
    asked.map(({ address, port, fromAnyPort, waitMs, exchange }) => ({
      ...{ address, port, fromAnyPort, waitMs },
      datagrams: exchange.datagrams.map((bytes) => bytes.toString('hex')),
    })),
  );
  const { code, stdout, stderr } = await lab.run(namespace, [process.execPath, PROGRAM], { input });
  if (code !== 0) throw new Error(`exchange.mjs failed: ${stderr}`);
  const heard = JSON.parse(stdout) as { replies: string[]; error: string | null }[];
  return heard.map(({ replies, error }) => ({ replies: replies.map((hex) => Buffer.from(hex, 'hex')), error }));
}
