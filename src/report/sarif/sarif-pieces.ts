// A SARIF log as text, piece by piece: 25,000 results are some 30 MB and need not be in memory at once.
import { type SarifContent, sarifLogParts } from './sarif-log.ts';
import type { SarifResult } from './sarif-types.ts';

/** Results a piece: some 200 kB. */
const PIECE = 128;

const NO_RUNS = '"runs": []';
const NO_RESULTS = '"results": []';

/** The elements of a list, indented by `depth` blanks, each on a line of its own, without the brackets around them. */
function elements(list: readonly unknown[], depth: number): string {
  const text = JSON.stringify(list, null, 2).slice('['.length, -'\n]'.length);
  // No string of JSON holds a line end.
  return text.replaceAll('\n', `\n${' '.repeat(depth - 2)}`);
}

function* chunks(results: Iterable<SarifResult>): Generator<SarifResult[]> {
  let chunk: SarifResult[] = [];
  for (const result of results) {
    chunk.push(result);
    if (chunk.length < PIECE) continue;
    yield chunk;
    chunk = [];
  }
  if (chunk.length > 0) yield chunk;
}

/** The same text as `sarifJson` makes of the whole log. No string is cut in two. */
export function* sarifPieces(contents: readonly SarifContent[]): Generator<string> {
  const { frame, runs } = sarifLogParts(contents);
  const head = JSON.stringify(frame, null, 2);
  const at = head.lastIndexOf(NO_RUNS) + NO_RUNS.length - 1;
  yield head.slice(0, at);
  for (const [index, run] of runs.entries()) {
    const text = elements([run.frame], 4);
    const end = text.lastIndexOf(NO_RESULTS) + NO_RESULTS.length - 1;
    yield `${index === 0 ? '' : ','}${text.slice(0, end)}`;
    let first = true;
    for (const chunk of chunks(run.results())) {
      yield `${first ? '' : ','}${elements(chunk, 8)}`;
      first = false;
    }
    yield `${first ? '' : '\n      '}${text.slice(end)}`;
  }
  yield `${runs.length === 0 ? '' : '\n  '}${head.slice(at)}\n`;
}
