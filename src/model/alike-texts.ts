// Tells whether the texts of two ports say the same, apart from the port number and what was measured.

/** Times and counts that each port has of its own: a thousand dropped ports are one finding all the same. */
export const MEASURED =
  /\b\d+ (?:attempts?|(?:\w+ )?(?:questions?|datagrams?))(?: over \d+(?:\.\d+)? (?:s|min))?\b|\b(?:under )?\d+(?:\.\d+)? ms\b/g;

/** @param ports those that the text may name; null where it is about none. Texts alike give the same. */
export function textWithoutOwn(text: string, ports: string | null): string {
  const unmeasured = text.replace(MEASURED, '\0');
  return ports === null ? unmeasured : withoutPorts(unmeasured, ports);
}

/** As a word of its own: port 1 is not the 1 of an address. No expression is made of it, as one a port costs megabytes. */
function withoutPorts(text: string, ports: string): string {
  const kept: string[] = [];
  let from = 0;
  for (let at = text.indexOf(ports); at >= 0; at = text.indexOf(ports, at + ports.length)) {
    const end = at + ports.length;
    if (/[\w.:-]/.test(text.charAt(at - 1)) || /^(?:[\w:-]|\.\d)/.test(text.slice(end, end + 2))) continue;
    kept.push(text.slice(from, at));
    from = end;
  }
  return from === 0 ? text : `${kept.join('\0')}\0${text.slice(from)}`;
}

/** Follows the text of one port where it stands for others, too, which word it differently. */
export function saidOfPort(port: string): string {
  return ` (Shown for port ${port}; the other ports in this row are the same.)`;
}

/** The same where it stands for other machines, too. */
export function saidOfPlace(port: string, host: string): string {
  return port === 'any'
    ? ` (Shown for ${host}; the others in this row are the same.)`
    : ` (Shown for port ${port} on ${host}; the others in this row are the same.)`;
}

const [, OTHERS_ALIKE = ''] = saidOfPort('\0').split('\0');
/** How reports of before 1.0 say it: they may be read as a baseline, or merged. */
const OLDER_SIGN = [' (Said of port ', '; the others are alike.)'] as const;
const SIGN = ' (Shown for port ';

/** Whether a text says already that it is one port's, and stands for others. */
export function isSaidOfPort(text: string): boolean {
  return text.endsWith(OTHERS_ALIKE) || text.endsWith(OLDER_SIGN[1]);
}

/** A text without the note of which port it is. */
export function bareText(text: string): string {
  if (!isSaidOfPort(text)) return text;
  const at = Math.max(text.lastIndexOf(SIGN), text.lastIndexOf(OLDER_SIGN[0]));
  return at < 0 ? text : text.slice(0, at);
}
