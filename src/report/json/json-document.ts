// What the JSON documents share: their text, and places of a policy with fields in a fixed order.

/** Pretty-printed, with a line end; the same document gives the same bytes. */
export function jsonText(document: object): string {
  return `${JSON.stringify(document, null, 2)}\n`;
}

/** Only the place, its fields in the order of the documented interface, whatever object it comes from. */
export function orderedPlace({ file, line, column }: { file: string; line: number; column: number }) {
  return { file, line, column };
}
