// Escapes text of unknown origin for a SARIF message, in which readers look for links.
import { plainCode } from './plain-code.ts';
import { terminalProse } from './terminal.ts';

/**
 * One line of plain text out of which no link can come: `[text](https://…)` and `[text](1)` are links in SARIF's messages
 * (section 3.11.6 of the standard). A blank takes them apart in every reader; the backslash that the standard asks for is
 * shown as such by some. Code has quotes, since a message is not Markdown. Control and bidi characters become visible escapes, half surrogates too: strict readers of JSON refuse
 * a whole file for one.
 */
export function sarifProse(text: string): string {
  return plainCode(terminalProse(text)).replaceAll('](', '] (');
}
