// One element of `source`: an address, a network or a range that this machine must have an address in, or one of its interfaces.
import type { SourceElement } from '../../model/policy.ts';
import type { Problem } from '../problem.ts';
import { quoted } from '../problem.ts';
import { parseHost } from './parse-host.ts';

/** Linux' names have at most 15 bytes; Windows' are words, such as `Ethernet 2`. */
const INTERFACE = /^[A-Za-z][A-Za-z0-9_.@ -]{0,62}$/;

/** @param text the element as written, without quotes */
export function parseSource(text: string): SourceElement | Problem {
  const written = text.trim();
  if (written === '') return bad('A source is missing: the text is empty.');
  if (!/[:/]/.test(written) && INTERFACE.test(written)) return { kind: 'interface', name: written, text: written };
  const host = parseHost(written);
  if ('code' in host) return host;
  if (host.kind === 'addresses') return { ...host, text: written };
  return bad(`${quoted(text)} is neither an address nor an interface.`);
}

function bad(message: string): Problem {
  return {
    code: 'bad-value',
    message,
    help: 'write an address, a network such as `10.20.0.0/16`, or an interface such as `eth0`',
  };
}
