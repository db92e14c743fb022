// Whether one IPv4 address follows another, so that a row of alike ones is shown as a range: `203.0.113.0-203.0.113.255`.

export interface ConsecutiveAddresses {
  /** As the policy names it. */
  readonly host: string;
  readonly address: string | null;
  /** The last address of the row so far. */
  readonly last: string | null;
}

/** Whether a host that the policy names by its IPv4 address alone comes right after the end of the row. */
export function isNextAddress(
  { host, address, last }: ConsecutiveAddresses,
  nextHost: string,
  next: string | null,
): boolean {
  if (nextHost !== next || host !== address || last === null) return false;
  return ipv4Number(last) + 1 === ipv4Number(next);
}

/** NaN for anything but an IPv4 address. */
function ipv4Number(address: string): number {
  const parts = address.split('.');
  if (parts.length !== 4) return Number.NaN;
  return parts.reduce((value, part) => value * 256 + (/^\d{1,3}$/.test(part) ? Number(part) : Number.NaN), 0);
}
