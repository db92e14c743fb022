// The text of firewall rules, as `Lab.nft` loads them; and how a test waits for traffic instead of for a clock.
import { setTimeout as sleep } from 'node:timers/promises';
import type { ProcessStarter } from './lab-process.ts';

/** One chain of a ruleset, policy accept, for IPv4 and IPv6: `chain('input', 'tcp dport 22 drop', ...)`. */
export function chain(hook: 'input' | 'output' | 'forward', ...rules: string[]): string {
  const lines = [`type filter hook ${hook} priority 0; policy accept;`, ...rules];
  return `table inet lab-${hook} {\n chain rules {\n  ${lines.join('\n  ')}\n }\n}\n`;
}

/** For the router: counts what it forwards, and drops nothing. */
export const countingForwarded = chain('forward', 'counter');

/** Resolves when the router, under `countingForwarded`, has forwarded that many packets; rejects after 30 s without. */
export async function untilForwarded(lab: ProcessStarter, packets: number): Promise<void> {
  const end = Date.now() + 30_000;
  for (;;) {
    const { stdout } = await lab.run('router', ['nft', 'list', 'ruleset']);
    const counted = Number(/counter packets (\d+)/.exec(stdout)?.[1] ?? Number.NaN);
    if (counted >= packets) return;
    if (!(Date.now() < end)) throw new Error(`The router forwarded ${counted} packets in 30 s, not ${packets}.`);
    await sleep(50);
  }
}
