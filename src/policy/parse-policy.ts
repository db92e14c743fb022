// The whole of reading a policy, top to bottom: the texts of a run to one Policy, or to every mistake in them.
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Policy } from '../model/policy.ts';
import { EXPECTED_STATES } from '../model/words.ts';
import { type HostFile, HostFileReader } from './host-files/host-file-reader.ts';
import { loadFiles } from './load-files.ts';
import { assemble } from './merge/assemble.ts';
import { findContradictions } from './merge/find-contradictions.ts';
import { findLoneControls } from './merge/warnings/find-lone-controls.ts';
import { findNeverProven } from './merge/warnings/find-never-proven.ts';
import { findOnlyExposures } from './merge/warnings/find-only-exposures.ts';
import { findOutsideScope } from './merge/warnings/find-outside-scope.ts';
import { findRefusedHosts } from './merge/warnings/find-refused-hosts.ts';
import { findRisks, type PortRisk } from './merge/warnings/find-risks.ts';
import { findShortDuration } from './merge/warnings/find-short-duration.ts';
import { findIdleVantages, findSeenByNobody } from './merge/warnings/find-unseen.ts';
import { findWaiverDates } from './merge/warnings/find-waiver-dates.ts';
import { findWideHosts } from './merge/warnings/find-wide-hosts.ts';
import type { EntrySpans } from './parsed-file.ts';
import type { LoadBase, ReadFile, SourceText } from './read-file.ts';
import { serviceSuggester } from './services/suggest-service.ts';
import { TextRoom } from './yaml/text-room.ts';
import { NO_VARIABLES, type Variables } from './yaml/variables.ts';

export interface ParseOptions {
  readonly variables?: Variables;
  /** How a file that another extends is read; without it, none can be. */
  readonly loadBase?: LoadBase;
  /** Whether no file may be opened that `hosts-in` names: the policy may be a stranger's. A linter warns of that; to a check it is an error. */
  readonly withholdsHostFiles?: boolean;
  /** `YYYY-MM-DD` in UTC: waivers that end are told of. Without it they are not looked at. */
  readonly today?: string;
  /** What is dangerous to have open. Without it nothing is warned of. */
  readonly allRisks?: () => readonly PortRisk[];
  /** Whether to warn of what a check says itself, once it knows more: a `duration` that is too short, controls on one port, no proof to be had. */
  readonly isLint?: boolean;
}

export interface ParsedPolicy {
  /** Null exactly when there is an error among the diagnostics. */
  readonly policy: Policy | null;
  readonly diagnostics: Diagnostic[];
  /** Every file that was read, those too that others extend. */
  readonly files: readonly SourceText[];
  /** Every file that hosts were read from. */
  readonly hostFiles: readonly HostFile[];
  /** The variables that the files use, with a value or without; some may be missing where there is an error. */
  readonly variables: ReadonlySet<string>;
}

/** What reading the text itself complains of. */
const ABOUT_SYNTAX = new Set(['yaml-syntax', 'quote-it', 'alias-bomb']);
/** What is *not* there, or not as it should be, where the syntax may be all that is to blame. */
const ABOUT_ABSENCE = new Set(['missing-key', 'nothing-expected', 'empty-policy', 'empty-list', 'wrong-type']);

/** Where a variable without a value may make a run faster. */
const PACE_KEYS = ['rate', 'per-host', 'duration'];
/** Where a variable without a value may hold a host, a port or a vantage that is asked. */
const ASKING_KEYS = ['host', 'from', 'roles', 'ports', 'resolves-to', ...EXPECTED_STATES];

const NO_FILES: LoadBase = (_path, _from, as) => ({
  problem: as === 'hosts' ? 'here a policy cannot name a file of hosts' : 'here a policy cannot extend another',
});

/**
 * Reads the policy of one file; see `parsePolicies`.
 *
 * @param file how messages and positions name it; not opened
 */
export function parsePolicy(text: string, file: string, options: ParseOptions = {}): ParsedPolicy {
  return parsePolicies([{ file, text }], options);
}

/**
 * Reads the policy files of one run. Pure but for `loadBase`; never throws, whatever the texts.
 *
 * @param sources at least one
 * @returns every mistake at once, file by file, in the order of each
 */
export function parsePolicies(sources: readonly SourceText[], options: ParseOptions = {}): ParsedPolicy {
  const { variables = NO_VARIABLES, loadBase = NO_FILES, today, allRisks, isLint = false } = options;
  const withheld = options.withholdsHostFiles === true ? (isLint ? 'warning' : 'error') : null;
  const hostFiles = new HostFileReader(loadBase, withheld);
  const entrySpans: EntrySpans = new Map();
  const used = new Set<string>();
  const { parsed, files } = loadFiles(sources, {
    variables: { ...variables, used },
    loadBase,
    suggest: serviceSuggester(),
    entrySpans,
    hostFiles,
    requirements: new Set(),
    room: new TextRoom(),
  });
  let policy: Policy | null = null;
  if (parsed.length > 0) {
    policy = assemble(parsed, entrySpans);
    findContradictions(policy, entrySpans);
    findOutsideScope(parsed);
    findRefusedHosts(parsed);
    findWideHosts(parsed, policy);
    findOnlyExposures(parsed, policy);
    if (isLint) {
      const waits = (keys: readonly string[]) => parsed.some(({ waiting }) => keys.some((key) => waiting.has(key)));
      if (!waits(PACE_KEYS)) findShortDuration(parsed, policy);
      // What is wrong was left out, and may be the other control, or the other vantage; so may be what a variable will hold.
      if (files.every((file) => foundIn(file).every(({ level }) => level !== 'error'))) {
        if (!waits(['controls'])) findLoneControls(parsed, policy);
        if (!hostFiles.wasWithheld && !waits(ASKING_KEYS)) {
          findNeverProven(policy, entrySpans);
          findSeenByNobody(policy, entrySpans);
          findIdleVantages(parsed, policy);
        }
      }
    }
    if (today !== undefined) findWaiverDates(parsed, today);
    if (allRisks !== undefined) findRisks(parsed, policy, entrySpans, allRisks);
  }
  const diagnostics = files.flatMap(foundIn);
  const failed = parsed.length < sources.length || diagnostics.some(({ level }) => level === 'error');
  return {
    policy: failed ? null : policy,
    diagnostics,
    files: files.map(({ source }) => (sources.some(({ file }) => file === source.file) ? source : asBase(source))),
    hostFiles: hostFiles.files(),
    variables: used,
  };
}

function asBase(source: SourceText): SourceText {
  return { ...source, isBase: true };
}

/** Past the first mistake of syntax the tree is yaml's guess, and what is wrong with a guess helps nobody. */
function foundIn({ diagnostics, brokenAt }: ReadFile): Diagnostic[] {
  const broken = brokenAt < Number.POSITIVE_INFINITY;
  return diagnostics.sorted(
    ({ code }, offset) => ABOUT_SYNTAX.has(code) || !broken || (offset < brokenAt && !ABOUT_ABSENCE.has(code)),
  );
}
