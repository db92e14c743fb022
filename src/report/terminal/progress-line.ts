// The progress line of a run: with a bar for a terminal, in plain words for the log of a CI job.
import { counted, grouped } from '../../base/numbers-and-lists.ts';
import { durationText } from '../text/counts-text.ts';

export interface Progress {
  /** Ports whose state is decided. */
  readonly done: number;
  readonly total: number;
  readonly elapsedMs: number;
  /** Attempts that wait for an answer now. */
  readonly inFlight: number;
}

const BAR = 24;
/** Before this the pace is too uncertain for an estimate. */
const ESTIMATE_AFTER_MS = 1000;

/** Milliseconds that the rest takes at the pace so far; null where that is not known. */
function remaining({ done, total, elapsedMs }: Progress): number | null {
  if (done <= 0 || elapsedMs < ESTIMATE_AFTER_MS) return null;
  return (elapsedMs / done) * Math.max(0, total - done);
}

/** Whole seconds: tenths would flicker. */
function secondsText(milliseconds: number): string {
  const whole = Math.max(1, Math.round(milliseconds / 1000));
  return whole < 60 ? `${whole} s` : durationText(whole * 1000);
}

function bar({ done, total }: Progress, cells: number): string {
  const share = total <= 0 ? 1 : Math.min(1, Math.max(0, done / total));
  const full = Math.floor(share * cells);
  return `[${'#'.repeat(full)}${'.'.repeat(cells - full)}]`;
}

/**
 * `[####......] 412/1,000 ports · 12 s left · 200 in flight`, without a line end and shorter than the terminal is wide:
 * what does not fit is left out, the least important first.
 */
export function progressLine(progress: Progress, columns: number): string {
  const { done, total, inFlight } = progress;
  const count = `${grouped(Math.min(done, total))}/${counted(total, 'port')}`;
  const left = done >= total ? null : remaining(progress);
  const time = left === null ? [] : [`${secondsText(left)} left`];
  const flying = inFlight > 0 ? [`${grouped(inFlight)} in flight`] : [];
  const candidates = [
    [`${bar(progress, BAR)} ${count}`, ...time, ...flying],
    [`${bar(progress, BAR)} ${count}`, ...time],
    [`${bar(progress, 10)} ${count}`, ...time],
    [count, ...time],
    [count],
  ].map((parts) => parts.join(' · '));
  // A line as wide as the terminal makes some of them wrap.
  return candidates.find((line) => line.length < columns) ?? count.slice(0, Math.max(0, columns - 1));
}

/** `412 of 1,000 ports checked (41 %), about 12 s left`: nothing in it is overwritten, so a log keeps it readable. */
export function progressPlain(progress: Progress): string {
  const { done, total } = progress;
  const percent = total <= 0 ? 100 : Math.floor((Math.min(done, total) / total) * 100);
  const left = done >= total ? null : remaining(progress);
  const time = left === null ? '' : `, about ${secondsText(left)} left`;
  return `${grouped(Math.min(done, total))} of ${counted(total, 'port')} checked (${percent} %)${time}`;
}

/** Said where the names of a run take their time. */
export function namesLine({ done, total }: Pick<Progress, 'done' | 'total'>): string {
  return `Resolving names: ${done} of ${total} answered; the resolver of this machine is slow`;
}
