// What the `yaml` package complains of, in the words that help the author of a policy.
import type { YAMLError } from 'yaml';
import type { Problem } from '../problem.ts';

const SYNTAX_WORDS: Partial<Readonly<Record<YAMLError['code'], readonly [message: string, help: string | null]>>> = {
  ALIAS_PROPS: ['An alias (`*NAME`) cannot have an anchor or a tag.', 'remove the anchor or the tag'],
  BAD_ALIAS: ['YAML takes `*` for an alias, and a name must follow it.', 'quote the text'],
  BAD_COLLECTION_TYPE: ['This tag does not fit what follows it.', 'remove the tag'],
  BAD_DIRECTIVE: [
    'A line that begins with `%` is an instruction for YAML, and this one is unknown.',
    'remove the line',
  ],
  BAD_DQ_ESCAPE: [
    'In double quotes a backslash begins an escape, and YAML does not know this one.',
    'use single quotes, or write the backslash twice',
  ],
  BAD_INDENT: [
    'This line does not begin in the same column as the lines that it belongs with.',
    'begin all keys of a map, and all dashes of a list, in the same column',
  ],
  BAD_SCALAR_START: ['A text cannot begin with this character.', 'quote the text'],
  BLOCK_AS_IMPLICIT_KEY: [
    'A key or a list begins where a value belongs.',
    'put it on a line of its own, in the same column as the lines that it belongs with',
  ],
  BLOCK_IN_FLOW: ['Between `[` and `]`, or `{` and `}`, no lines with dashes or keys can stand.', 'use commas'],
  KEY_OVER_1024_CHARS: ['This key has more than 1,024 characters.', 'is a colon missing, or a quote not closed?'],
  MISSING_CHAR: [
    'A colon, a comma, a quote or a bracket is missing here.',
    'write `KEY: VALUE`, or `- VALUE` for an element of a list',
  ],
  MULTILINE_IMPLICIT_KEY: [
    'This is not a key with a colon after it, and not a value of the line above.',
    'is a colon missing, or a quote not closed?',
  ],
  MULTIPLE_ANCHORS: ['A value can have one anchor (`&NAME`).', 'remove one of the two'],
  MULTIPLE_DOCS: ['A policy is one YAML document, and another one begins here.', 'remove the `---`, or split the file'],
  MULTIPLE_TAGS: ['A value can have one tag.', 'remove one of the two'],
  RESOURCE_EXHAUSTION: ['The file nests too deep.', null],
  TAG_RESOLVE_FAILED: ['A policy has no tags (`!NAME`).', 'remove the tag, or quote the text'],
};

/** One mistake of syntax, or a tag that cannot be resolved. */
export function syntaxProblem(error: YAMLError): Problem {
  const [message, help] = SYNTAX_WORDS[error.code] ?? UNEXPECTED;
  return { code: 'yaml-syntax', message, help };
}

const UNEXPECTED = [
  'YAML cannot read the line from here on.',
  'quote the text if it has signs such as `:`, `#`, `[` or `{` in it; otherwise look for a slip in this line and the one before',
] as const;
