// The mistakes of policy files as SARIF 2.1.0: a rule for each code, a result for each diagnostic, on the policy's own lines.
import { DIAGNOSTIC_CODES, type Diagnostic, type DiagnosticCode, type SourcePosition } from '../../model/diagnostic.ts';
import { DEFAULT_POLICY, PROJECT_URL } from '../../model/tool.ts';
import { DIAGNOSTIC_HELP, helpMarkdown, helpText } from '../diagnostic-help/diagnostic-help.ts';
import { helpUri } from '../diagnostic-help/help-entry.ts';
import { artifactLocation } from './artifact-location.ts';
import { type ResultText, type RuleText, sarifJson, sarifLog } from './sarif-log.ts';

export interface DiagnosticsSarifOptions {
  readonly toolVersion: string;
  /** The page of the tool; the project's own by default. */
  readonly informationUri?: string;
  /** The file for mistakes without a place: code scanning refuses a SARIF file in which a result has no location. */
  readonly policy?: string;
  /** Two uploads of one category replace each other, so this differs from the ones that verdicts are uploaded under. */
  readonly automationId?: string;
}

const AUTOMATION_ID = 'port-policy-lint/';

/** Every code, whether it appears or not: what GitHub knows of a rule is then the same after every run. */
function ruleOf(code: DiagnosticCode): RuleText {
  const entry = DIAGNOSTIC_HELP[code];
  return {
    id: code,
    title: entry.title,
    description: `${entry.wrong} ${entry.why}`,
    help: { text: helpText(code), markdown: helpMarkdown(code) },
    helpUri: helpUri(code),
    level: entry.level,
    tags: ['policy', 'configuration'],
    precision: 'very-high',
    severity: null,
  };
}

/** Help is a phrase, and a message ends in a full stop. */
function sentence(text: string): string {
  return /[.?!]$/.test(text) ? text : `${text}.`;
}

/** Some messages name lines, which move; the rest of the message does not change. */
function withoutLines(message: string): string {
  return message.replace(/\b(lines?) \d+/gi, '$1');
}

function resultOf({ code, level, message, help, position, length, related }: Diagnostic, home: string): ResultText {
  const place: SourcePosition = position ?? { file: home, line: 1, column: 1 };
  return {
    ruleId: code,
    level,
    message: help === null ? sentence(message) : `${sentence(message)} Help: ${sentence(help)}`,
    position: place,
    length,
    related,
    identity: ['lint', code, artifactLocation(place.file).uri, withoutLines(message)],
  };
}

/** The text of a SARIF file with one run. Also written when nothing is wrong: code scanning then closes its alerts. */
export function diagnosticsSarif(diagnostics: readonly Diagnostic[], options: DiagnosticsSarifOptions): string {
  const { toolVersion, informationUri = PROJECT_URL, automationId = AUTOMATION_ID } = options;
  const first = diagnostics.find(({ position }) => position !== null)?.position?.file;
  const home = options.policy ?? first ?? DEFAULT_POLICY;
  return sarifJson(
    sarifLog({
      tool: { name: 'port-policy', version: toolVersion, informationUri },
      rules: DIAGNOSTIC_CODES.map(ruleOf),
      results: diagnostics.map((diagnostic) => resultOf(diagnostic, home)),
      automationId,
    }),
  );
}
