// Builds a SARIF 2.1.0 log from rules and results, within code scanning's limits; used for verdicts and for diagnostics.

import { counted, grouped } from '../../base/numbers-and-lists.ts';
import type { SourcePosition } from '../../model/diagnostic.ts';
import type { Severity } from '../../model/words.ts';
import { sarifProse } from '../escape/sarif.ts';
import { clip } from '../text/clip.ts';
import { isFromInputs } from '../text/places/policy-place.ts';
import { artifactLocation, SOURCE_ROOT } from './artifact-location.ts';
import { fingerprinter } from './fingerprint.ts';
import { mostResults, mostSevere } from './fitting-results.ts';
import {
  FINGERPRINT,
  LONGEST_DESCRIPTION,
  LONGEST_MESSAGE,
  MOST_RUNS,
  SHOWN_LOCATIONS,
  SHOWN_TAGS,
} from './sarif-limits.ts';
import type { SarifLevel, SarifLocation, SarifLog, SarifResult, SarifRule, SarifRun } from './sarif-types.ts';

/** A kind of result, a rule of SARIF. Its texts are this tool's own: they are not escaped. None may be empty, or GitHub refuses the file. */
export interface RuleText {
  /** Never changes: results are recognised by it. */
  readonly id: string;
  /** A few words, without a full stop. */
  readonly title: string;
  readonly description: string;
  readonly help: { readonly text: string; readonly markdown: string };
  readonly helpUri: string;
  readonly level: SarifLevel;
  readonly tags: readonly string[];
  /** How often what it says is true; GitHub sorts by it. */
  readonly precision: 'very-high' | 'high' | 'medium' | 'low';
  /** Makes results security alerts of that severity; null for results that are not security alerts. */
  readonly severity: Severity | null;
}

/** One result. Its message and its file may be of any origin: they are escaped here. */
export interface ResultText {
  readonly ruleId: string;
  readonly level: SarifLevel;
  /** Read when the result is written, as `identity` is: of very many results they may be getters. */
  readonly message: string;
  readonly position: SourcePosition;
  /** UTF-16 units, at least 1; never past the end of the line. */
  readonly length: number;
  /** Other places that belong to it; the message ends in a link to each. */
  readonly related: readonly SourcePosition[];
  /** What it is recognised by in the next run: whatever tells it from others, and no line number. */
  readonly identity: readonly string[];
  /** As of `properties.tags`; not there: none. */
  readonly tags?: readonly string[];
}

/** One run. */
export interface SarifContent {
  readonly tool: { readonly name: string; readonly version: string; readonly informationUri: string };
  readonly rules: readonly RuleText[];
  /** In the order in which they are to stand; each `ruleId` is one of the rules. */
  readonly results: readonly ResultText[];
  /** `CATEGORY/` or `CATEGORY/RUN`: an upload replaces what an earlier one of its category said. */
  readonly automationId: string;
  /** What makes the results incomplete. */
  readonly errors?: readonly string[];
  /** What a reader should know before trusting the results. */
  readonly warnings?: readonly string[];
  /** What is good to know besides. */
  readonly notes?: readonly string[];
  /** False for a run that was stopped half-way. GitHub takes missing results for fixed ones all the same. */
  readonly completed?: boolean;
  /** RFC 3339, in UTC. */
  readonly times?: { readonly start: string; readonly end: string };
}

/** GitHub's bands: over 9.0 is critical, from 7.0 high, from 4.0 medium, below that low. */
const SECURITY_SEVERITY: Readonly<Record<Severity, string>> = {
  critical: '9.5',
  high: '8.0',
  medium: '5.5',
  low: '2.5',
};

/** GitHub's severity for results that are not security alerts, and so have no score. */
const PROBLEM_SEVERITY: Readonly<Record<SarifLevel, string>> = {
  error: 'error',
  warning: 'warning',
  note: 'recommendation',
};

function ruleOf({ id, title, description, help, helpUri, level, tags, precision, severity }: RuleText): SarifRule {
  const score: Record<string, string> =
    severity === null
      ? { 'problem.severity': PROBLEM_SEVERITY[level] }
      : { 'security-severity': SECURITY_SEVERITY[severity] };
  return {
    id,
    shortDescription: { text: clip(title, LONGEST_DESCRIPTION) },
    fullDescription: { text: clip(description, LONGEST_DESCRIPTION) },
    helpUri,
    help: { text: help.text, markdown: help.markdown },
    defaultConfiguration: { level },
    properties: { tags: tags.slice(0, SHOWN_TAGS), precision, ...score },
  };
}

function locationOf({ file, line, column }: SourcePosition, length: number): SarifLocation {
  // Code scanning refuses a result without a location. The root is the nearest to the inputs that is surely there.
  if (isFromInputs(file))
    return { physicalLocation: { artifactLocation: artifactLocation('.'), region: FIRST_LETTER } };
  const region = { startLine: line, startColumn: column, endColumn: column + Math.max(1, length) };
  return { physicalLocation: { artifactLocation: artifactLocation(file), region } };
}

const FIRST_LETTER = { startLine: 1, startColumn: 1, endColumn: 2 };

/** `line 3`, with the file where it is another; without brackets, which would end the link that it stands in. */
function placeText({ file, line }: SourcePosition, home: string): string {
  return sarifProse(`line ${grouped(line)}${file === home ? '' : ` of ${file}`}`).replace(/[[\]\\]/g, '_');
}

function messageOf({ message, position, related }: ResultText): string {
  const said = sarifProse(clip(message, LONGEST_MESSAGE)) || 'No message.';
  const text = isFromInputs(position.file) ? `${said} The policy is from the inputs.` : said;
  if (related.length === 0) return text;
  const links = related.map((place, index) => `[${placeText(place, position.file)}](${index + 1})`);
  return `${text} See ${links.join(', ')}.`;
}

function resultOf(result: ResultText, ruleIndex: number, fingerprint: string): SarifResult {
  const related = result.related.filter(({ file }) => !isFromInputs(file)).slice(0, SHOWN_LOCATIONS);
  return {
    ruleId: result.ruleId,
    ruleIndex,
    level: result.level,
    message: { text: messageOf({ ...result, related }) },
    locations: [locationOf(result.position, result.length)],
    ...(related.length > 0 && {
      relatedLocations: related.map((place, index) => ({ id: index + 1, ...locationOf(place, 1) })),
    }),
    partialFingerprints: { [FINGERPRINT]: fingerprint },
    ...(result.tags !== undefined &&
      result.tags.length > 0 && {
        properties: { tags: result.tags.slice(0, SHOWN_TAGS).map((tag) => sarifProse(tag)) },
      }),
  };
}

function notification(level: SarifLevel, text: string) {
  return { level, message: { text: sarifProse(clip(text, LONGEST_MESSAGE)) || 'No message.' } };
}

/** A run whose results are made as they are asked for: tens of thousands need not be in memory at once. */
export interface SarifRunParts {
  /** Everything else; its results are empty. */
  readonly frame: SarifRun;
  readonly results: () => Generator<SarifResult>;
}

/** Results past what a run may have are left out, the least severe first, and a notification counts them. */
function partsOf(content: SarifContent, most: number, runsLeftOut: number): SarifRunParts {
  const {
    tool,
    rules,
    results,
    automationId,
    errors = [],
    warnings = [],
    notes = [],
    completed = true,
    times,
  } = content;
  const indices = new Map(rules.map(({ id }, index) => [id, index]));
  const shown = mostSevere(results, most);
  const leftOut = results.length - shown.length;
  const said = [
    ...(leftOut === 0 ? [] : [`${counted(leftOut, 'more result')} left out of this file.`]),
    ...(runsLeftOut === 0 ? [] : [`${counted(runsLeftOut, 'more run')} left out of this file.`]),
    ...warnings,
  ];
  const frame: SarifRun = {
    tool: {
      driver: {
        name: tool.name,
        version: tool.version,
        informationUri: tool.informationUri,
        rules: rules.map(ruleOf),
      },
    },
    automationDetails: { id: automationId },
    invocations: [
      {
        executionSuccessful: completed,
        ...(times === undefined ? {} : { startTimeUtc: times.start, endTimeUtc: times.end }),
        toolExecutionNotifications: [
          ...errors.map((text) => notification('error', text)),
          ...said.map((text) => notification('warning', text)),
          ...notes.map((text) => notification('note', text)),
        ],
      },
    ],
    originalUriBaseIds: { [SOURCE_ROOT]: { description: { text: 'The root of the repository.' } } },
    columnKind: 'utf16CodeUnits',
    results: [],
  };
  function* made(): Generator<SarifResult> {
    const fingerprintOf = fingerprinter();
    for (const result of shown)
      yield resultOf(result, indices.get(result.ruleId) ?? -1, fingerprintOf(result.identity));
  }
  return { frame, results: made };
}

export interface SarifLogParts {
  /** The log without its runs. */
  readonly frame: SarifLog;
  readonly runs: readonly SarifRunParts[];
}

/**
 * A log in the parts that it can be written in.
 * @param contents at least one, each with a category of its own. Past as many as GitHub takes, runs are left out: what an
 *   earlier upload said of their categories stays as it is
 */
export function sarifLogParts(contents: readonly SarifContent[]): SarifLogParts {
  const shown = contents.slice(0, MOST_RUNS);
  const leftOut = contents.length - shown.length;
  return {
    frame: { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [] },
    runs: shown.map((content, index) => partsOf(content, mostResults(shown.length), index === 0 ? leftOut : 0)),
  };
}

/** The log of one run or several, whole. */
export function sarifLog(...contents: readonly SarifContent[]): SarifLog {
  const { frame, runs } = sarifLogParts(contents);
  return { ...frame, runs: runs.map((run) => ({ ...run.frame, results: [...run.results()] })) };
}

/** The log as the text of a file: pretty-printed, with a line end. */
export function sarifJson(log: SarifLog): string {
  return `${JSON.stringify(log, null, 2)}\n`;
}
