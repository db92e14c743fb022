// What came of waiting, in sentences: how long it took, and which ports held in one round and not in a later one.
import { counted } from '../../base/numbers-and-lists.ts';
import type { Flapped, Wait } from '../../model/documents/wait.ts';
import { parseRanges } from '../../model/port-ranges.ts';
import { durationText } from './counts-text.ts';
import { hostWithAddress, portsText, udpSuffix } from './places/place-text.ts';

/** `Held after 1 min 12 s, in the 7th round; …`. Nothing of unknown origin is in it. */
export function waitText({ held, stopped, tookMs, limitMs, rounds }: Wait): string {
  const asked = counted(rounds, 'round');
  if (held && rounds === 1) return `Held at once, in the first round (it would have waited ${durationText(limitMs)}).`;
  if (held) return `Held after ${durationText(tookMs)} and ${asked}; the last one asked everything again.`;
  if (stopped)
    return `Stopped after ${durationText(tookMs)} and ${asked}, before it held (it would have waited ${durationText(limitMs)}).`;
  return `Did not hold within ${durationText(limitMs)}: ${asked} in ${durationText(tookMs)}, the last of which asked everything.`;
}

/** `www.example.com (203.0.113.7), port 443: held and then did not, twice`. Not escaped. */
export function flappedText({ host, address, protocol, ports, times }: Flapped): string {
  const what = ports === null ? '' : `, port ${portsText(parseRanges(ports), 10, udpSuffix(protocol))}`;
  const often = times === 1 ? 'once' : times === 2 ? 'twice' : `${times} times`;
  return `${hostWithAddress({ host, address })}${what}: held, and then did not, ${often}`;
}
