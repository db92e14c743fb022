// A strict reading of an in-toto statement with the test-result predicate, by the words of its specification and the rules of protobuf's JSON.

const FIELDS: Readonly<Record<'statement' | 'predicate' | 'descriptor', readonly string[]>> = {
  statement: ['_type', 'subject', 'predicateType', 'predicate'],
  predicate: ['result', 'configuration', 'url', 'passedTests', 'warnedTests', 'failedTests'],
  descriptor: ['name', 'uri', 'digest', 'content', 'downloadLocation', 'mediaType', 'annotations'],
};

/** GitHub signs no larger predicate. */
const MOST_BYTES = 16 * 1024 * 1024;

type Json = Readonly<Record<string, unknown>>;

/** @returns a sentence for each mistake; unknown fields are allowed by the specification, and ours are none of them */
export function statementMistakes(text: string): string[] {
  const mistakes: string[] = [];
  const check = (holds: boolean, what: string) => void (holds || mistakes.push(what));
  const statement = JSON.parse(text) as Json;
  const predicate = (statement.predicate ?? {}) as Json;
  known(statement, 'statement');
  known(predicate, 'predicate');
  check(statement._type === 'https://in-toto.io/Statement/v1', '_type');
  check(statement.predicateType === 'https://in-toto.io/attestation/test-result/v0.1', 'predicateType');
  const subjects = listOf(statement.subject, 'subject');
  check(subjects.length === 1, 'one subject');
  for (const subject of subjects) descriptor(subject as Json, 'subject');
  check(['PASSED', 'WARNED', 'FAILED'].includes(String(predicate.result)), 'result');
  for (const one of listOf(predicate.configuration, 'configuration')) descriptor(one as Json, 'configuration');
  if ('url' in predicate) check(URL.canParse(String(predicate.url)), 'url');
  for (const field of ['passedTests', 'warnedTests', 'failedTests'])
    for (const name of listOf(predicate[field], field))
      check(typeof name === 'string' && name !== '' && !/\p{Surrogate}/u.test(name), `a name of ${field}`);
  const failed = listOf(predicate.failedTests, 'failedTests').length;
  check(failed === 0 || predicate.result === 'FAILED', 'failed tests and another result');
  check(Buffer.byteLength(JSON.stringify(predicate)) < MOST_BYTES, 'size');
  return mistakes;

  function known(value: Json, kind: keyof typeof FIELDS): void {
    for (const key of Object.keys(value)) check(FIELDS[kind].includes(key), `${kind} has no field ${key}`);
  }

  function listOf(value: unknown, what: string): readonly unknown[] {
    check(Array.isArray(value), `${what} is no list`);
    return Array.isArray(value) ? value : [];
  }

  function descriptor(value: Json, what: string): void {
    known(value, 'descriptor');
    const digest = (value.digest ?? {}) as Json;
    check(typeof value.name === 'string' && value.name !== '', `the name of ${what}`);
    check(Object.keys(digest).join() === 'sha256', `the digest of ${what}`);
    check(/^[0-9a-f]{64}$/.test(String(digest.sha256)), `the SHA-256 of ${what}`);
  }
}
