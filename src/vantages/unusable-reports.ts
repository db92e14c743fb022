// Why reports cannot be merged at all: another policy or other variables, one place twice, a vantage that is not declared, a merged report.
import { byText } from '../base/by-text.ts';
import { getOrCreate } from '../base/get-or-create.ts';
import { listed } from '../base/numbers-and-lists.ts';
import { keyOfTexts, keysOfFiles, keysOfHosts } from '../model/documents/same-files.ts';
import type { Report } from '../model/report.ts';
import type { GivenReport } from './merge-rules.ts';
import { shardText } from './ordered-reports.ts';
import { vantageKey, vantagesText, vantageText } from './vantage-names.ts';

/** Files and names that a sentence lists. */
const MOST_LISTED = 10;

/** @returns a whole sentence for each; empty where the reports belong together */
export function reasonsAgainst(given: readonly GivenReport[], declared: readonly string[]): string[] {
  if (given.length === 0) return ['There is no report to merge.'];
  const alone = [...given].sort((a, b) => byText(a.path, b.path)).flatMap((one) => reasonsAgainstOne(one, declared));
  const policies = otherPolicies(given);
  const files = policies.length > 0 ? policies : otherPlaces(given);
  return [
    ...alone,
    ...files,
    ...otherVariables(given),
    ...(files.length > 0 ? [] : otherHosts(given)),
    ...samePlace(given),
  ];
}

function reasonsAgainstOne({ path, report }: GivenReport, declared: readonly string[]): string[] {
  const version: number = report.schemaVersion;
  if (version !== 1)
    return [`${path} has the schema version ${version}, and this version of port-policy reads version 1.`];
  if (report.vantages !== undefined || report.patterns !== undefined)
    return [`${path} is a merged report. Merge the reports that it was made from.`];
  const reasons: string[] = [];
  const key = vantageKey(report.vantage);
  if (report.policies.length === 0)
    reasons.push(`${path} does not say which policy it was judged by, so it cannot be held against the other reports.`);
  if (declared.length > 0 && !declared.includes(key))
    reasons.push(
      key === ''
        ? `${path} does not say which vantage it is from. The policy declares ${vantagesText(declared)}.`
        : `${path} is from the vantage ${vantageText(key)}, which the policy does not declare. It declares ${vantagesText(declared)}.`,
    );
  const other = report.verdicts.find(({ vantage }) => vantage !== report.vantage);
  if (other !== undefined)
    reasons.push(
      `${path} is from ${vantageText(key)}, and has a verdict from ${vantageText(vantageKey(other.vantage))}: the file was changed.`,
    );
  return reasons;
}

function otherPolicies(given: readonly GivenReport[]): string[] {
  const groups = pathsBy(given, ({ policies }) => [keyOfTexts(policies)]);
  if (groups.length < 2) return [];
  return [
    `The reports are not all of the same policy text (by its SHA-256): ${groups.join(' against ')}. Check from every vantage at the same commit.`,
  ];
}

/** The same texts, and a path that one of them extends leads to another of them. */
function otherPlaces(given: readonly GivenReport[]): string[] {
  const groups = pathsBy(given, ({ policies }) => keysOfFiles(policies));
  if (groups.length < 2) return [];
  const files = [...new Set(given.flatMap(({ report: { policies } }) => policies.map(({ path }) => path)))];
  return [
    `The reports have the same policy texts (by their SHA-256), but in other files of ${listed(files.sort(byText), MOST_LISTED)}: ${groups.join(' against ')}. Check from every vantage at the same commit.`,
  ];
}

function otherVariables(given: readonly GivenReport[]): string[] {
  const names = new Set(given.flatMap(({ report: { variables = [] } }) => variables.map(({ name }) => name)));
  return [...names].sort(byText).flatMap((name) => {
    const groups = pathsBy(given, ({ variables = [] }) => [variables.find((one) => one.name === name)?.sha256 ?? '']);
    if (groups.length < 2) return [];
    return [
      `The runs do not all have the same value for the variable \`${name}\`: ${groups.join(' against ')}. Give every run the same variables.`,
    ];
  });
}

/** The same policy may have read other hosts, or have them from files that were swapped: the runs then asked other hosts. */
function otherHosts(given: readonly GivenReport[]): string[] {
  const groups = pathsBy(given, ({ policies, hostFiles = [] }) => keysOfHosts(policies, hostFiles));
  if (groups.length < 2) return [];
  const files = [...new Set(given.flatMap(({ report: { hostFiles = [] } }) => hostFiles.map(({ path }) => path)))];
  return [
    `The runs did not all read the same hosts (\`hosts-in\`, by path and content of ${listed(files.sort(byText), MOST_LISTED)}): ${groups.join(' against ')}. Give every run the same files.`,
  ];
}

/** Which files have a value in common, as texts. */
function pathsBy(given: readonly GivenReport[], read: (report: Report) => readonly string[]): string[] {
  const groups: { readonly keys: Set<string>; readonly paths: string[] }[] = [];
  for (const { path, report } of given) {
    const keys = read(report);
    const [joined = { keys: new Set<string>(), paths: [] as string[] }, ...more] = groups.filter((one) =>
      keys.some((key) => one.keys.has(key)),
    );
    if (joined.paths.push(path) === 1) groups.push(joined);
    for (const one of more) {
      joined.paths.push(...one.paths);
      for (const key of one.keys) joined.keys.add(key);
      groups.splice(groups.indexOf(one), 1);
    }
    for (const key of keys) joined.keys.add(key);
  }
  return groups.map(({ paths }) => filesText(paths)).sort(byText);
}

function samePlace(given: readonly GivenReport[]): string[] {
  const groups = new Map<string, string[]>();
  for (const { path, report } of given) {
    const vantage = vantageText(vantageKey(report.vantage));
    const shard = shardText(report);
    getOrCreate(groups, shard === null ? vantage : `${vantage}, ${shard}`, () => []).push(path);
  }
  return [...groups]
    .filter(([, paths]) => paths.length > 1)
    .map(
      ([where, paths]) => `There is more than one report of ${where}: ${filesText(paths)}. Merge the latest one alone.`,
    )
    .sort(byText);
}

function filesText(paths: readonly string[]): string {
  return listed([...paths].sort(byText), MOST_LISTED);
}
