// Breaks workflow commands in log lines that hold text of unknown origin, so that the Actions runner does not run them.

/**
 * The runner searches with .NET's culture-sensitive `IndexOf` and `StartsWith`, which skip characters without a
 * weight: controls, soft hyphens, zero-width characters. So they are skipped here too, and what takes a command apart
 * has to be a character that is seen: a zero-width one would be skipped by the runner as well.
 */
const WEIGHTLESS = '\\p{Cc}\\p{Cf}\\p{Default_Ignorable_Code_Point}';

/** Any number of them, but never past the end of the line. */
const SKIPPED = `[[${WEIGHTLESS}]--[\\n\\r]]*`;

/** Version 1, `##[command]`, is found anywhere in a line. */
let hashes: RegExp | null = null;

/**
 * Version 2, `::command::`, is found at the start of a line once white space (.NET's, with U+0085) is trimmed. The name
 * begins with a letter and a second pair of colons has to follow, so that the IPv6 address `::1` stays as it is.
 */
let colons: RegExp | null = null;

/**
 * The same text, in which no line is a workflow command: `::error::x` becomes `: :error::x`, and `##[error]x`
 * becomes `# #[error]x`. Text without commands comes back unchanged.
 */
export function breakCommands(text: string): string {
  // Most text holds none of the characters that it takes, and the expressions cost milliseconds to build.
  let broken = text;
  if (text.includes('#') && text.includes('[')) {
    hashes ??= new RegExp(`#(?=${SKIPPED}#${SKIPPED}\\[)`, 'gv');
    broken = broken.replace(hashes, '# ');
  }
  if (/:[^\n\r]*:[^\n\r]*:[^\n\r]*:/.test(text)) {
    colons ??= new RegExp(
      `^([[\\s${WEIGHTLESS}]--[\\n\\r]]*):(?=${SKIPPED}:${SKIPPED}[a-z][^\\n\\r]*:${SKIPPED}:)`,
      'gimv',
    );
    broken = broken.replace(colons, '$1: ');
  }
  return broken;
}
