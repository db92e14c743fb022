// How many sockets this process may hold at once: its limit of file descriptors, read from /proc.
import { readdirSync, readFileSync } from 'node:fs';

/** Of the limit that is left we use this much: the rest is for files, DNS and whatever a library opens. */
const SHARE = 0.8;
/** Descriptors kept back besides, for the report files. */
const RESERVE = 4;

/**
 * The most sockets to hold open at once.
 * @returns null where the limit cannot be read (not Linux): then EMFILE is met when it comes.
 * Source: proc(5), "Max open files" of /proc/self/limits is RLIMIT_NOFILE.
 */
export function socketBudget(): number | null {
  try {
    const line = /^Max open files\s+(\S+)/m.exec(readFileSync('/proc/self/limits', 'utf8'));
    if (line === null || line[1] === 'unlimited') return null;
    const inUse = readdirSync('/proc/self/fd').length;
    return Math.max(1, Math.floor((Number(line[1]) - inUse) * SHARE) - RESERVE);
  } catch {
    return null;
  }
}
