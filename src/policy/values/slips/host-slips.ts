// What people write instead of a host: URLs, ports, users, lists, wildcards and variables. Asked only where the parser refused it.
import { quoted } from '../../problem.ts';
import { parseAddress } from '../ip-number.ts';
import { type HostSlip, networkSlip } from './network-slips.ts';
import { QUOTES, withoutSigns, withSingleBlanks } from './plain-text.ts';
import { LONGEST_SLIP } from './port-slip.ts';

type IsHost = (text: string) => boolean;

const URL = /^[a-z][a-z0-9+.-]*:\/{1,2}(?:[^/?#@\s]*@)?(\[[^\]]*\]|[^/?#:\s]*)(?::(\d+))?/i;
const HOST_AND_PORT = /^(?:\[([^\]]*)\]|([^:[\]\s]+)):\s*((?:[a-z\d][\w,/ -]*)?)$/i;

/** @param isHost whether the parser takes a text; null where nothing better can be said than what the parser says */
export function findHostSlip(host: string, text: string, isHost: IsHost): HostSlip | null {
  const address = url(host, text);
  if (address !== null || host.length > LONGEST_SLIP) return address;
  return (
    variable(host, text) ??
    quotes(host, text, isHost) ??
    networkSlip(host, text) ??
    brackets(host, text) ??
    wildcard(host, text) ??
    zone(host, text) ??
    withPort(host, text, isHost) ??
    several(host, text, isHost) ??
    user(host, text, isHost) ??
    atSign(host, text, isHost) ??
    hardware(host, text)
  );
}

function url(host: string, text: string): HostSlip | null {
  const match = URL.exec(host.replace(/^\/\//, 'x://'));
  if (match === null) return host.startsWith('mailto:') ? userOf(host.slice(7), text) : null;
  const bare = (match[1] ?? '').replace(/^\[|\]$/g, '');
  const help = match[2]
    ? `write the host alone: \`${bare}\`, and the port as \`open: ${match[2]}\``
    : `write the host alone: \`${bare}\``;
  return { message: `${quoted(text)} is a URL, not a host.`, help: bare ? help : null };
}

/** `$HOST`, `$(HOST)`, `%HOST%`, `{{ host }}`, `<host>`: not the spelling of a policy's variables. */
function variable(host: string, text: string): HostSlip | null {
  const match = /^(?:\$\(?([a-z_]\w*)\)?|%([a-z_]\w*)%|\$?\{\{\s*([\w.]+)\s*\}\})$/i.exec(host);
  if (match === null) return null;
  const name = (match[1] ?? match[2] ?? match[3] ?? '').split('.').at(-1) ?? '';
  const written = quoted(`\${${name.toUpperCase()}}`);
  const help = `write ${written}, and give its value with \`--var\` or the input \`variables\``;
  return { message: `${quoted(text)} is not a variable of a policy.`, help };
}

function quotes(host: string, text: string, isHost: IsHost): HostSlip | null {
  const bare = withoutSigns(host, `${QUOTES}<(`, `${QUOTES}>),;`).trim();
  return bare !== host && isHost(bare)
    ? { message: `${quoted(text)} has signs around the host.`, help: `write ${quoted(bare)}` }
    : null;
}

function brackets(host: string, text: string): HostSlip | null {
  const match = /^\[([^\]]*)\]$/.exec(host);
  if (match === null) return null;
  return { message: `${quoted(text)}: write the address without brackets.`, help: `write ${quoted(match[1] ?? '')}` };
}

function wildcard(host: string, text: string): HostSlip | null {
  if (!host.includes('*')) return null;
  const domain = /^\*\.([^*]+)$/.exec(host)?.[1];
  const help =
    host === '*'
      ? 'write each host, or a network such as `203.0.113.0/28`'
      : `write each name${domain === undefined ? '' : `, such as ${quoted(`www.${domain}`)}`}`;
  return { message: `${quoted(text)} is a wildcard. DNS cannot list the names that it stands for.`, help };
}

function zone(host: string, text: string): HostSlip | null {
  const at = host.indexOf('%');
  if (at === -1 || parseAddress(host.slice(0, at)) === null) return null;
  const address = host.slice(0, at);
  const help = /^fe[89ab]/i.test(address)
    ? 'write the name of the host, or an address that other networks reach, such as `2001:db8::1`'
    : `write ${quoted(address)}`;
  return { message: `${quoted(text)} has a zone. A zone is an interface of one machine.`, help };
}

function several(host: string, text: string, isHost: IsHost): HostSlip | null {
  const parts = withSingleBlanks(host)
    .split(/\s?[,;|]\s?|\s(?:and|or)\s|\s/)
    .filter((part) => part !== '');
  if (parts.length < 2 || /^[\d.\s-]+$/.test(host)) return null;
  const message = `${quoted(text)} is several hosts in one text.`;
  const list = `[${parts.join(', ')}]`;
  const areHosts = parts.every(isHost);
  if (!areHosts && !/[,;|]/.test(host)) return null;
  if (!areHosts || list.length > 78) {
    return {
      message: `${quoted(text)} is not a host.`,
      help: 'write one host, or a list: `[a.example.com, b.example.com]`',
    };
  }
  return { message, help: `write a list: ${quoted(list)}` };
}

function user(host: string, text: string, isHost: IsHost): HostSlip | null {
  const bare = /^[^@\s]+@([^@\s]+)$/.exec(host)?.[1];
  return bare === undefined || !isHost(bare) ? null : userOf(host, text);
}

/** `@web`, as other tools name groups of hosts. */
function atSign(host: string, text: string, isHost: IsHost): HostSlip | null {
  const name = host.slice(1);
  if (!host.startsWith('@') || !isHost(name)) return null;
  const help = `write ${quoted(name)} without the \`@\`; the ports of a role are given to a host by ${quoted(`roles: ${name}`)}`;
  return { message: `${quoted(text)} begins with a sign that no host has.`, help };
}

function userOf(host: string, text: string): HostSlip {
  const bare = host.slice(host.lastIndexOf('@') + 1);
  return { message: `${quoted(text)} has a user in it.`, help: `write the host alone: ${quoted(bare)}` };
}

function withPort(host: string, text: string, isHost: IsHost): HostSlip | null {
  const match = HOST_AND_PORT.exec(host);
  if (match === null) return null;
  const bare = match[1] ?? match[2] ?? '';
  if (!isHost(bare)) return null;
  const ports = (match[3] ?? '').split(/[,\s]+/).filter((port) => port !== '');
  if (ports.length === 0) return { message: `${quoted(text)} has a colon behind it.`, help: `write ${quoted(bare)}` };
  const written = ports.length > 1 ? `[${ports.join(', ')}]` : ports[0];
  return { message: `${quoted(text)} has a port in it.`, help: `write \`host: ${bare}\` and \`open: ${written}\`` };
}

function hardware(host: string, text: string): HostSlip | null {
  if (!/^[\da-f]{2}(?:[:-][\da-f]{2}){5}$/i.test(host)) return null;
  return {
    message: `${quoted(text)} is a hardware address (MAC).`,
    help: 'write the IP address of the host, or its name',
  };
}
