// Answers in the manner of HTTP, which SIP and SSDP give: a first line, header lines, an empty line, perhaps a body.

export interface TextAnswer {
  readonly firstLine: string;
  /** The value of a header of one of these names, whatever their case; undefined where it has none. */
  header(...names: readonly string[]): string | undefined;
  readonly bodyBytes: number;
}

/** Reads an answer; undefined where the empty line is missing, which ends the headers of a whole one. */
export function readTextAnswer(reply: Buffer): TextAnswer | undefined {
  const end = reply.indexOf('\r\n\r\n');
  if (end < 0) return undefined;
  const [firstLine = '', ...lines] = reply.toString('latin1', 0, end).split('\r\n');
  return {
    firstLine,
    header(...names) {
      const line = lines.find((candidate) => names.includes(nameOf(candidate)));
      return line?.slice(line.indexOf(':') + 1).trim();
    },
    bodyBytes: reply.length - end - 4,
  };
}

function nameOf(line: string): string {
  return line
    .slice(0, Math.max(0, line.indexOf(':')))
    .trim()
    .toLowerCase();
}
