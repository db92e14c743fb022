// Why reports cannot be merged at all: another policy, one place twice, a merged report, a vantage that is not declared.

import { getOrCreate } from '../base/get-or-create.ts';
import { listed } from '../base/numbers-and-lists.ts';
import type { GivenReport } from './merge-options.ts';
import { byText, shardIndex, shardsOf } from './ordered-reports.ts';
import { vantageKey, vantagesText, vantageText } from './vantage-names.ts';

/** Files that a sentence lists. */
const MOST_LISTED = 10;

/** @returns a whole sentence for each; empty where the reports belong together */
export function reasonsAgainst(given: readonly GivenReport[], declared: readonly string[]): string[] {
  if (given.length === 0) return ['There is no report to merge.'];
  return [...mergedAlready(given), ...notDeclared(given, declared), ...otherPolicies(given), ...samePlace(given)];
}

function mergedAlready(given: readonly GivenReport[]): string[] {
  return given
    .filter(({ report }) => report.vantages !== undefined)
    .map(({ path }) => `${path} is a merged report already. Merge the reports that it was made from.`)
    .sort(byText);
}

function notDeclared(given: readonly GivenReport[], declared: readonly string[]): string[] {
  if (declared.length === 0) return [];
  return given
    .filter(({ report }) => !declared.includes(vantageKey(report.vantage)))
    .map(({ path, report }) => {
      const key = vantageKey(report.vantage);
      return key === ''
        ? `${path} does not say from which vantage it was made. The policy declares ${vantagesText(declared)}.`
        : `${path} is from the vantage ${vantageText(key)}, which the policy does not declare. It declares ${vantagesText(declared)}.`;
    })
    .sort(byText);
}

function otherPolicies(given: readonly GivenReport[]): string[] {
  const groups = new Map<string, string[]>();
  for (const { path, report } of given) {
    const texts = report.policies.map(({ sha256 }) => sha256).sort();
    getOrCreate(groups, texts.join(), () => []).push(path);
  }
  if (groups.size < 2) return [];
  const sides = [...groups.values()].map(filesText).sort(byText);
  return [`These reports are of different policies, by the SHA-256 of their texts: ${sides.join(' / ')}.`];
}

function samePlace(given: readonly GivenReport[]): string[] {
  const groups = new Map<string, { where: string; paths: string[] }>();
  for (const { path, report } of given) {
    const vantage = vantageText(vantageKey(report.vantage));
    const where = report.shard === null ? vantage : `${vantage}, shard ${shardIndex(report)} of ${shardsOf(report)}`;
    getOrCreate(groups, where, () => ({ where, paths: [] })).paths.push(path);
  }
  return [...groups.values()]
    .filter(({ paths }) => paths.length > 1)
    .map(
      ({ where, paths }) =>
        `There are ${paths.length} reports of ${where}: ${filesText(paths)}. Give the last one alone.`,
    )
    .sort(byText);
}

function filesText(paths: readonly string[]): string {
  return listed([...paths].sort(byText), MOST_LISTED);
}
