// Runs a command as a whole process and measures it from outside: wall time, peak memory, processor time.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** How often the peak is read; the kernel keeps it (VmHWM), so only growth in the last moments can be missed. */
const POLL_MS = 5;
/** What /proc/PID/stat counts in: USER_HZ, 100 a second on every Linux. */
const TICK_MS = 10;
const STDERR_KEPT = 2_000;

/**
 * @typedef {object} Measured
 * @property {number} ms wall time, start of the process included
 * @property {number | null} peakMb the most memory it ever held, in MiB; null off Linux
 * @property {number | null} cpuMs processor time of all its threads, user and kernel; to 10 ms
 * @property {number | null} code its exit code, null where it was killed
 * @property {string} stdout
 * @property {string} stderr the end of it
 * @property {boolean} cutOff it had not ended after `cutOffMs` and was killed
 */

/**
 * @param {readonly string[]} command
 * @param {object} [options]
 * @param {Record<string, string>} [options.env] added to this process's own
 * @param {readonly string[]} [options.enter] put before the command: an nsenter that forks, so its child is measured
 * @param {number} [options.cutOffMs]
 * @returns {Promise<Measured>}
 */
export function measure(command, { env, enter = [], cutOffMs } = {}) {
  return new Promise((resolve, reject) => {
    const [program, ...args] = [...enter, ...command];
    const start = process.hrtime.bigint();
    const child = spawn(program, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
    let peakMb = null;
    let cpuMs = null;
    let cutOff = false;
    const output = { stdout: '', stderr: '' };
    let inner;
    const measured = () => {
      if (enter.length > 0) inner ??= firstChild(child.pid);
      else inner = child.pid;
      return inner;
    };
    const poll = setInterval(() => {
      const pid = measured();
      if (pid === undefined) return;
      try {
        const line = /^VmHWM:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
        if (line !== null) peakMb = Math.max(peakMb ?? 0, Number(line[1]) / 1024);
        // The name in brackets may hold anything; the numbers come after its last bracket.
        const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1).split(' ');
        cpuMs = (Number(fields[11]) + Number(fields[12])) * TICK_MS;
      } catch {
        // It has just ended, or this is not Linux.
      }
    }, POLL_MS);
    const patience =
      cutOffMs === undefined
        ? undefined
        : setTimeout(() => {
            cutOff = true;
            process.kill(measured() ?? child.pid, 'SIGKILL');
          }, cutOffMs);
    child.stdout.setEncoding('utf8').on('data', (text) => {
      output.stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text) => {
      output.stderr = (output.stderr + text).slice(-STDERR_KEPT);
    });
    const settle = () => {
      clearInterval(poll);
      clearTimeout(patience);
    };
    child.on('error', (error) => {
      settle();
      reject(error);
    });
    child.on('close', (code) => {
      settle();
      const ms = Number(process.hrtime.bigint() - start) / 1e6;
      resolve({ ms, peakMb, cpuMs, code, cutOff, ...output });
    });
  });
}

/** The first child of a process; undefined where it has none (yet). */
function firstChild(pid) {
  try {
    const [first] = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ');
    return first === '' ? undefined : Number(first);
  } catch {
    return undefined;
  }
}
