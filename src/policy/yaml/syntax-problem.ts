// What yaml complains of, in the words that help the author of a policy.
import type { YAMLError } from 'yaml';
import type { Problem } from '../diagnostic-list.ts';

const WORDS: Partial<Readonly<Record<YAMLError['code'], readonly [message: string, mend: string | null]>>> = {
  TAB_AS_INDENT: ['A tab indents this line, which YAML does not allow.', 'indent with spaces'],
  MULTIPLE_DOCS: ['A policy is one YAML document, and here begins another.', 'remove the `---`, or split the file'],
  MULTILINE_IMPLICIT_KEY: ['A key must stand on one line.', 'is a colon missing, or a quote not closed?'],
  RESOURCE_EXHAUSTION: ['The file nests too deep.', null],
  TAG_RESOLVE_FAILED: ['A policy knows no tags of its own.', 'remove the tag'],
};

/** One mistake of syntax, or a tag that cannot be resolved. */
export function syntaxProblem(error: YAMLError): Problem {
  const known = WORDS[error.code];
  if (known) return { code: 'yaml-syntax', message: known[0], mend: known[1] };
  // yaml's own sentences are good ones; only their first line, because the rest would repeat the source.
  const sentence = (error.message.split('\n')[0] ?? '').slice(0, 200);
  return { code: 'yaml-syntax', message: `This is not YAML: ${sentence.replace(/[.:]?$/, '.')}`, mend: null };
}
