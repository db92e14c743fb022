// A lab for the length of one function, and the programs that tests run in its vantage.
import { fileURLToPath } from 'node:url';
import { createLab, type Lab, type LabOptions } from './lab.ts';

/** What one connection attempt met: Node's error code, `connected` or `silence`, and the ICMP counters' movement. */
export interface Attempt {
  said: string;
  ms: number;
  /** Destination-unreachable messages received meanwhile by the vantage, in the family of the address. */
  icmpIn: number;
  /** The same, sent: the vantage's own kernel said that the target cannot be reached. */
  icmpOut: number;
}

/** Makes a lab, hands it to `use`, and closes it whatever happens. */
export async function withLab<T>(use: (lab: Lab) => Promise<T>, options: LabOptions = {}): Promise<T> {
  const lab = await createLab(options);
  try {
    return await use(lab);
  } finally {
    await lab.close();
  }
}

/** Connects from the vantage to each [address, port] in turn, waiting `timeoutMs` for an answer. */
export async function connectFrom(
  lab: Lab,
  targets: readonly (readonly [address: string, port: number])[],
  timeoutMs = 1500,
): Promise<Attempt[]> {
  const input = JSON.stringify(targets.map(([address, port]) => [address, port, timeoutMs]));
  const { code, stdout, stderr } = await lab.run('vantage', [process.execPath, program('connect.mjs')], { input });
  if (code !== 0) throw new Error(`connect.mjs failed: ${stderr}`);
  return JSON.parse(stdout) as Attempt[];
}

/** Looks names up with getaddrinfo in the vantage: sorted addresses, or the error's code. */
export async function lookUp(lab: Lab, ...names: string[]): Promise<Record<string, string[] | string>> {
  const { code, stdout, stderr } = await lab.run('vantage', [process.execPath, program('lookup.mjs'), ...names]);
  if (code !== 0) throw new Error(`lookup.mjs failed: ${stderr}`);
  return JSON.parse(stdout) as Record<string, string[] | string>;
}

/** The path of one of the programs that run inside. */
export function program(name: string): string {
  return fileURLToPath(new URL(`programs/${name}`, import.meta.url));
}
