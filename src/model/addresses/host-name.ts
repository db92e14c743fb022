// Host names: with a dot at the end or without, and those that mean this very machine (localhost).

/** A name as a policy has it: for everything but the question to the resolver it is the same host with a dot or without. */
export interface WrittenName {
  /** In lower case, without a dot at its end. */
  readonly name: string;
  /** It was written with a dot at its end: a resolver then takes it as it is, and leaves its search list aside. */
  readonly dotted?: true;
}

/** The name as it is asked: exactly as it was written. */
export function askedName({ name, dotted }: WrittenName): string {
  return dotted === true ? `${name}.` : name;
}

export function withoutDot(name: string): string {
  return name.endsWith('.') ? name.slice(0, -1) : name;
}

/** What programs write where they have no value. None of the words is a top-level domain. */
const MISSING_VALUES = new Set(
  'null,nil,none,undefined,nan,true,false,<nil>,<none>,<null>,(known after apply),(sensitive value)'.split(','),
);

/** Whether a text is what a program writes where it has no host: a policy that took it for a name would check nobody. */
export function isMissingValue(host: string): boolean {
  return MISSING_VALUES.has(host.toLowerCase());
}

/** RFC 6761 section 6.3, and what Debian's and Red Hat's /etc/hosts call loopback. */
const THIS_MACHINE =
  /^(?:(?:.+\.)?localhost|localhost\.localdomain|localhost[46](?:\.localdomain[46])?|ip6-(?:localhost|loopback))$/;

/** Whether the name means the machine that the check runs on. */
export function meansThisMachine(name: string): boolean {
  return THIS_MACHINE.test(withoutDot(name).toLowerCase());
}
