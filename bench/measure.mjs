// Runs a command as a whole process and measures it from outside: wall time and peak memory.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** How often the peak is read; the kernel keeps it (VmHWM), so only growth in the last moments can be missed. */
const POLL_MS = 5;

/**
 * @param {readonly string[]} command
 * @param {{ env?: Record<string, string> }} [options]
 * @returns {Promise<{ ms: number, peakMb: number | null, code: number | null, stdout: string }>} peakMb is null off Linux
 */
export function measure(command, { env } = {}) {
  return new Promise((resolve, reject) => {
    const start = process.hrtime.bigint();
    const child = spawn(command[0], command.slice(1), {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    let peakMb = null;
    let stdout = '';
    const poll = setInterval(() => {
      try {
        const line = /^VmHWM:\s+(\d+) kB/m.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'));
        if (line !== null) peakMb = Math.max(peakMb ?? 0, Number(line[1]) / 1024);
      } catch {}
    }, POLL_MS);
    child.stdout.setEncoding('utf8').on('data', (text) => {
      stdout += text;
    });
    child.on('error', reject);
    child.on('close', (code) => {
      clearInterval(poll);
      resolve({ ms: Number(process.hrtime.bigint() - start) / 1e6, peakMb, code, stdout });
    });
  });
}

/** @param {readonly number[]} values */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/**
 * Ours and theirs in turn, so that a machine that slows down slows both.
 * @param {number} runs counted; one of each comes before, to warm the disk's cache
 * @returns medians, and the median of the ratios of each pair
 */
export async function alternate(runs, ours, theirs) {
  await ours();
  await theirs();
  const pairs = [];
  for (let i = 0; i < runs; i++) pairs.push([await ours(), await theirs()]);
  const peak = (side) => {
    const peaks = pairs.map((pair) => pair[side].peakMb).filter((mb) => mb !== null);
    return peaks.length === 0 ? null : Math.max(...peaks);
  };
  return {
    runs,
    oursMs: median(pairs.map(([a]) => a.ms)),
    theirsMs: median(pairs.map(([, b]) => b.ms)),
    ratio: median(pairs.map(([a, b]) => a.ms / b.ms)),
    oursPeakMb: peak(0),
    theirsPeakMb: peak(1),
    last: pairs.at(-1),
  };
}
