// masscan's status and reason translated to port observations, the same for its XML and its JSON.
//
// Source: masscan's proto-icmp.c and output.c, and real scans (test/scan/fixtures): `reason` spells the flags of the TCP
// packet that came back, and is `none` for an ICMP port-unreachable, which it calls `closed` over TCP as well.
import { type PortObservation, portObservation } from '../port-observation.ts';

const OPEN_TCP = portObservation('open', 'syn-ack');
const OPEN_UDP = portObservation('open', 'reply');
const RESET = portObservation('closed', 'rst');
const REJECTED = portObservation('filtered', 'icmp-port-unreachable');
const CLOSED_UDP = portObservation('closed', 'icmp-port-unreachable');

/** @returns null for what is no port of ours (ping, ARP, SCTP), or says nothing that we could repeat */
export function masscanObservation(protocol: unknown, status: unknown, reason: unknown): PortObservation | null {
  if (protocol === 'udp') return status === 'open' ? OPEN_UDP : status === 'closed' ? CLOSED_UDP : null;
  if (protocol !== 'tcp') return null;
  // A banner is reported with the reason `response`: it was read from an accepted connection.
  if (status === 'open') return OPEN_TCP;
  if (status !== 'closed') return null;
  return reason === 'none' ? REJECTED : `${reason}`.startsWith('rst') ? RESET : null;
}

export const ANSWERS_ALONE =
  'masscan tells what answered, never what it asked: every other port counts as not covered. To show that ports are closed or filtered, scan with nmap, or probe.';
