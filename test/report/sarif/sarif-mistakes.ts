// What is wrong with a SARIF file: against the schema, and against what GitHub's code scanning asks beyond it.
import { readFileSync } from 'node:fs';
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { SarifLocation, SarifLog } from '../../../src/report/sarif/sarif-types.ts';

const schema = JSON.parse(readFileSync(new URL('sarif-schema-2.1.0.json', import.meta.url), 'utf8'));
const ajv = new Ajv2020.default({ strict: false, allErrors: true });
addFormats.default(ajv);
const validate = ajv.compile(schema);

/** GitHub: "The empty string is not supported for required properties." */
function emptyTexts(value: unknown, path: string): string[] {
  if (value === '') return [`${path} is empty`];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => emptyTexts(inner, `${path}/${key}`));
}

function locationMistakes(locations: readonly SarifLocation[], path: string): string[] {
  return locations.flatMap(({ physicalLocation: { artifactLocation, region } }) => [
    ...(artifactLocation.uriBaseId !== undefined && /^(?:[a-z][a-z0-9+.-]*:|\/)/i.test(artifactLocation.uri)
      ? [`${path}: ${artifactLocation.uri} is not relative to its base`]
      : []),
    ...(region.endColumn > region.startColumn ? [] : [`${path}: nothing is in the region`]),
  ]);
}

/** Sentences; empty where the file will do. */
export function sarifMistakes(text: string): string[] {
  const log = JSON.parse(text) as SarifLog;
  if (!validate(log)) return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
  return log.runs.flatMap(({ tool, results }) => [
    ...emptyTexts(log, ''),
    ...results.flatMap(({ ruleId, ruleIndex, locations, relatedLocations = [], message }, index) => [
      ...(tool.driver.rules[ruleIndex]?.id === ruleId ? [] : [`result ${index}: rule ${ruleIndex} is not ${ruleId}`]),
      ...(locations.length === 1 ? [] : [`result ${index} has ${locations.length} locations`]),
      ...locationMistakes([...locations, ...relatedLocations], `result ${index}`),
      // Every link of a message leads to a related location, and each of those has one.
      ...(JSON.stringify([...message.text.matchAll(/\]\(([^)]*)\)/g)].map(([, target]) => target)) ===
      JSON.stringify(relatedLocations.map(({ id }) => `${id}`))
        ? []
        : [`result ${index}: links in ${message.text}`]),
    ]),
  ]);
}
