// docs/diagnostics.md as text, from the table of help: what `npm run generate` writes.
import { DIAGNOSTIC_CODES, type Diagnostic, type DiagnosticCode } from '../../model/diagnostic.ts';
import { DIAGNOSTIC_HELP, helpMarkdown } from './diagnostic-help.ts';
import { EXAMPLES_AS_OF } from './help-entry.ts';

/** How the examples are called in what is said of them. */
const FILE = 'port-policy.yml';

/** Reads a policy as `lint` does, so that the document always shows what the tool really says. */
export type Lint = (source: { readonly file: string; readonly text: string }) => readonly Diagnostic[];

/** Prints diagnostics as a terminal shows them: `diagnosticsText`, which belongs to another format. */
export type Print = (
  diagnostics: readonly Diagnostic[],
  sources: ReadonlyMap<string, string>,
  options: { readonly colour: boolean },
) => string;

const HEAD = `# Diagnostics

What \`lint\` and \`check\` say about a policy file, code by code. Scripts may rely on the codes; the words of a message may change.
An error makes the policy unusable: exit code 2, and no probe is sent. A warning does not change the exit code.

This page is written by \`npm run generate\` from \`src/report/diagnostic-help/\`; its examples are linted by the tests.
Examples with dates are read as of ${EXAMPLES_AS_OF}.

`;

const OUTPUTS = `## As JSON

\`\`\`json
{
  "schemaVersion": 1,
  "tool": { "name": "port-policy", "version": "1.0.0" },
  "diagnostics": [
    {
      "code": "contradiction",
      "level": "error",
      "message": "Line 6 expects \`blocked\` of port 80 on \`www.example.com\`, line 4 expects \`open\`, and neither is narrower.",
      "help": "remove one of the two, or make the one that should win narrower",
      "file": ".github/port-policy.yml",
      "line": 6,
      "column": 14,
      "length": 4,
      "related": [{ "file": ".github/port-policy.yml", "line": 4, "column": 12 }]
    }
  ],
  "errors": 1,
  "warnings": 0
}
\`\`\`

| field | meaning |
| --- | --- |
| \`schemaVersion\` | \`1\`; it rises when an old reader would misread the new form, not for new fields |
| \`tool.name\`, \`tool.version\` | what wrote this |
| \`diagnostics[].code\` | one of the codes above |
| \`diagnostics[].level\` | \`error\` or \`warning\` |
| \`diagnostics[].message\` | what is wrong, without the place |
| \`diagnostics[].help\` | what to write instead; null where the message says it. Until November 2026 this field was called \`mend\` |
| \`diagnostics[].file\`, \`line\`, \`column\` | where; counted from 1, columns in UTF-16 units; all three are null for what has no place in a file |
| \`diagnostics[].length\` | how many UTF-16 units are meant, from \`column\` on; at least 1, and never past the end of the line |
| \`diagnostics[].related[]\` | other places that belong to it |
| \`errors\`, \`warnings\` | how many there are of each |

Every field is always there, and the same policy gives the same bytes. Texts are as the policy has them: a program that shows
them must escape them.

## As SARIF

SARIF 2.1.0, as GitHub's code scanning takes it: a rule for every code, a result for every diagnostic, each on its line of the
policy. A file without results is worth an upload too: it closes the alerts that are fixed.

- **The category** is \`port-policy-lint\`, so that an upload of verdicts does not replace it.
- **Fingerprints** (\`primaryLocationLineHash\`, the only one that GitHub looks at) are made of code, file and message without
  its line numbers, and a count where these are the same. An alert stays the same alert when its line moves, and two mistakes on one
  line are two alerts. \`github/codeql-action/upload-sarif\` would compute another value from the text of the line; it keeps this
  one, and logs a warning for each.
- **A mistake without a place** is put on the first line of the policy, because code scanning refuses a file in which a result has
  no place.
- **Paths** are relative to the root of the repository, as the policy was named; for an absolute path the upload must be told
  where the root is.
- Of more than 25,000 results, which GitHub would refuse, the 25,000 most severe are written, and a notification counts the rest.
`;

/** The terminal's words for the example; null where it takes more than the file to tell (a vantage, DNS, a day). */
function saidOf(code: DiagnosticCode, lint: Lint, print: Print): string | null {
  const text = DIAGNOSTIC_HELP[code].bad;
  const diagnostics = lint({ file: FILE, text });
  if (!diagnostics.some((diagnostic) => diagnostic.code === code)) return null;
  const shown = print(diagnostics, new Map([[FILE, text]]), { colour: false });
  // The count at the end adds nothing here.
  return `${shown.slice(0, shown.trimEnd().lastIndexOf('\n')).trimEnd()}\n`;
}

function section(code: DiagnosticCode, lint: Lint, print: Print): string {
  const { title, level } = DIAGNOSTIC_HELP[code];
  return `### ${code}\n\n**${title}** (${level}). ${helpMarkdown(code, saidOf(code, lint, print))}\n`;
}

/** The whole document. Headings of the sections are the codes, so that `#unknown-key` leads to one. */
export function diagnosticsDocument(lint: Lint, print: Print): string {
  const rows = DIAGNOSTIC_CODES.map((code) => {
    const { title, level } = DIAGNOSTIC_HELP[code];
    return `| [\`${code}\`](#${code}) | ${level} | ${title} |\n`;
  });
  const table = `| code | level | |\n| --- | --- | --- |\n${rows.join('')}\n`;
  const sections = DIAGNOSTIC_CODES.map((code) => section(code, lint, print));
  return `${HEAD}${table}The same as [JSON](#as-json) and as [SARIF](#as-sarif).\n\n## The codes\n\n${sections.join('')}${OUTPUTS}`;
}
