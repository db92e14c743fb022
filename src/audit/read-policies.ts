// Reads policy texts into one Policy, or says everything that is wrong with them (`lint`). No name is resolved and nothing is probed.
import { allRisks } from '../evaluate/risks/risk.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Policy } from '../model/policy.ts';
import type { Report } from '../model/report.ts';
import type { HostFile } from '../policy/host-files/host-file-reader.ts';
import { withoutPlaces } from '../policy/inline-policy.ts';
import { type ParsedPolicy, type ParseOptions, parsePolicies } from '../policy/parse-policy.ts';
import { parseRunInputs, type RunInputs, type RunTexts } from '../policy/parse-run-inputs.ts';
import type { LoadBase, SourceText } from '../policy/read-file.ts';
import { unknownVariables } from '../policy/unknown-variables.ts';
import type { Variables } from '../policy/yaml/variables.ts';

/** A policy as text, and the path that messages and the report call it by. */
export type PolicySource = SourceText;

/** What the reading of policies takes beside their texts. */
export interface ReadOptions extends RunTexts {
  /** Reads the file that another extends; without it none can be. */
  readonly loadBase?: LoadBase;
  readonly now?: () => Date;
  /** Whether the policy may be a stranger's text: then no file of hosts is opened unless the run has a scope of its own. */
  readonly ofStranger?: boolean;
}

/** What was read, for excerpts: every policy file, those too that others extend. */
export interface WithFiles {
  readonly files: readonly PolicySource[];
  readonly diagnostics: readonly Diagnostic[];
}

export type Linted = WithFiles & WithHostFiles;

/** The files that hosts were read from (`hosts-in`); never shown. */
export interface WithHostFiles {
  readonly hostFiles: readonly HostFile[];
}

export type Unusable = WithFiles & {
  readonly kind: 'unusable';
  /** What is known of a run that may not probe from where it is; left out where nothing is. */
  readonly report?: Report;
};

/** Reads the policies of a run and says everything that is wrong with them; asks nobody anything. */
export function lint(sources: readonly PolicySource[], options: ReadOptions = {}): Linted {
  const { inputs, diagnostics } = parseRunInputs(options);
  const parsed = parsePolicies(sources, {
    ...parseOptions(options, { values: inputs.variables, unset: 'skip' }),
    isLint: true,
  });
  return {
    files: parsed.files,
    hostFiles: parsed.hostFiles,
    diagnostics: [...diagnostics, ...unknownIn(parsed, inputs), ...withoutPlaces(parsed.diagnostics, sources)],
  };
}

function parseOptions({ loadBase, now, ofStranger, scope = [] }: ReadOptions, variables: Variables): ParseOptions {
  return {
    variables,
    allRisks,
    withholdsHostFiles: ofStranger === true && scope.length === 0,
    ...(loadBase === undefined ? {} : { loadBase }),
    ...(now === undefined ? {} : { today: utcDay(now()) }),
  };
}

/** `2026-11-21`: the day that decides whether a waiver has ended. */
export function utcDay(date: Date): string {
  return date.toISOString().slice(0, 10);
}

/** The policies of a run, as far as they can be read by themselves, and what the run is told beside them. */
export interface ReadPolicies extends WithFiles, WithHostFiles {
  /** Null exactly when there is an error among the diagnostics. */
  readonly policy: Policy | null;
  readonly inputs: RunInputs;
  /** As of `ParsedPolicy`. */
  readonly variables: ReadonlySet<string>;
}

/** A file with a mistake in it was perhaps not read to its end: then nobody knows which variables it uses. */
function unknownIn({ diagnostics, variables }: ParsedPolicy, inputs: RunInputs): Diagnostic[] {
  return diagnostics.some(({ level }) => level === 'error') ? [] : unknownVariables(inputs.variables, variables);
}

/**
 * @param known variables that need not be used: those of policies that are read besides
 */
export function readPolicies(
  sources: readonly PolicySource[],
  options: ReadOptions,
  known: ReadonlySet<string> = new Set(),
): ReadPolicies {
  const { inputs, diagnostics: mistakes } = parseRunInputs(options);
  const parsed = parsePolicies(sources, parseOptions(options, { values: inputs.variables, unset: 'error' }));
  const unknown = unknownIn({ ...parsed, variables: new Set([...parsed.variables, ...known]) }, inputs);
  const found = [...mistakes, ...unknown];
  const policy = found.length > 0 ? null : parsed.policy;
  return {
    policy,
    inputs,
    files: parsed.files,
    hostFiles: parsed.hostFiles,
    variables: parsed.variables,
    diagnostics: [...found, ...withoutPlaces(parsed.diagnostics, sources)],
  };
}
