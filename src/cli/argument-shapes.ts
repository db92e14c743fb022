// What an argument looks like: ports, a host with its ports, a policy's file; and how a shell takes it as it is.

const SET_OR_NUMBER = /^(?:\d{1,5}(?:-\d{1,5})?|top-\d+|all|well-known|registered|dynamic|known)(?:\/(?:tcp|udp))?$/i;
const SERVICE = /^[a-z][\w-]*(?:\/(?:tcp|udp))?$/i;

/** Ports that cannot be a host: `22`, `22,443`, `8000-8100/udp`, `top-100`. */
export function isPorts(text: string): boolean {
  return text.split(',').every((part) => SET_OR_NUMBER.test(part.trim()));
}

/** As `isPorts`, and names of services, which a host without a dot looks like as well. */
export function mayBePorts(text: string): boolean {
  return text.split(',').every((part) => SET_OR_NUMBER.test(part.trim()) || SERVICE.test(part.trim()));
}

export function isPolicyFile(text: string): boolean {
  return /\.ya?ml$/i.test(text);
}

/** A name with a dot, an address, a network or a URL, and no file by its looks. */
export function isHost(text: string): boolean {
  if (isPolicyFile(text) || /\.(?:json|xml|txt|sarif|html|md)$/i.test(text)) return false;
  return /^(?:[\w*-]+\.)+[\w-]+\.?(?:\/\d{1,3})?$/.test(text) || (text.includes(':') && /^[\da-f.:]+$/i.test(text));
}

export interface HostWithPorts {
  /** Without brackets. */
  readonly host: string;
  readonly ports: string;
}

/** `db1.example.com:5432`, `[2001:db8::1]:53/udp`, `https://www.example.com/shop`; null for anything else. */
export function hostWithPorts(text: string): HostWithPorts | null {
  const [, scheme, authority] = /^([a-z][a-z\d+.-]*):\/\/([^/?#]+)/i.exec(text) ?? [];
  const whole = authority === undefined ? text : authority.replace(/^.*@/, '');
  const [, bracketed, name, ports = scheme] = /^(?:\[([\da-f:.]+)\]|([^:[\]]+))(?::(.+))?$/i.exec(whole) ?? [];
  const host = bracketed ?? name;
  if (host === undefined || ports === undefined || !mayBePorts(ports) || isPolicyFile(host)) return null;
  return { host, ports: ports.toLowerCase() };
}

/** `HOST:PORTS` alone as the two that it stands for; anything else, a URL among it, as it is. */
export function hostAndPorts(given: readonly string[]): readonly string[] {
  const [first = ''] = given;
  const one = given.length === 1 && !first.includes('://') ? hostWithPorts(first) : null;
  return one === null ? given : [one.host, one.ports];
}

/** `db1.example.com:5432`, `[2001:db8::1]:53`. */
export function hostColonPorts({ host, ports }: HostWithPorts): string {
  return `${host.includes(':') ? `[${host}]` : host}:${ports}`;
}

/** A command as it can be pasted into a shell. */
export function commandText(...words: readonly string[]): string {
  return ['port-policy', ...words].map(shellWord).join(' ');
}

function shellWord(word: string): string {
  return /^[\w.,:/@%+=-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
