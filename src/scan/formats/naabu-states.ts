// A row of naabu translated to a port observation: naabu reports open ports alone.
import type { Protocol } from '../../model/words.ts';
import { type PortObservation, portObservation } from '../port-observation.ts';

const OPEN: Readonly<Record<Protocol, PortObservation>> = {
  tcp: portObservation('open', 'syn-ack'),
  udp: portObservation('open', 'reply'),
};

/** @param state its JSON has none: a row is an open port */
export function naabuObservation(protocol: Protocol, state: string | null): PortObservation | null {
  return state === 'open' ? OPEN[protocol] : null;
}

export const NAABU_ALONE =
  'naabu tells which ports are open, never what it asked: every other port counts as not covered. With -passive it sends nothing, and its file does not say so. To show that ports are closed or filtered, scan with nmap, or probe.';
