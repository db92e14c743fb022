// Plain values to YAML, in one of many spellings that all mean the same.
import fc from 'fast-check';
import { type DocumentOptions, type SchemaOptions, stringify, type ToStringOptions } from 'yaml';

export type Spelling = (plain: unknown) => string;

/** JSON is YAML; but what stands in quotes is no merge, and there are no anchors. */
const json: Spelling = (plain) => `${JSON.stringify(plain)}\n`;

const options = fc.record({
  indent: fc.constantFrom(2, 4),
  indentSeq: fc.boolean(),
  collectionStyle: fc.constantFrom('any' as const, 'block' as const, 'flow' as const),
  defaultStringType: fc.constantFrom(
    'PLAIN' as const,
    'PLAIN' as const,
    'QUOTE_DOUBLE' as const,
    'QUOTE_SINGLE' as const,
  ),
  lineWidth: fc.constantFrom(0, 40, 80),
  flowCollectionPadding: fc.boolean(),
});

type YamlOptions = ToStringOptions & DocumentOptions & SchemaOptions;

/** Keys stay plain, or a merge would be none. */
const yaml =
  (how: YamlOptions): Spelling =>
  (plain) =>
    stringify(plain, { ...how, defaultKeyType: 'PLAIN', merge: true });

const lines = fc.record({
  crlf: fc.boolean(),
  mark: fc.nat(9).map((number) => number === 0),
  head: fc.constantFrom('', '', '', '# a comment\n', '---\n', '%YAML 1.2\n---\n', '%YAML 1.1\n---\n'),
  tail: fc.constantFrom('', '', '', '...\n', '# the end', '\n\n'),
});

export const spelling: fc.Arbitrary<Spelling> = fc
  .tuple(fc.oneof({ weight: 1, arbitrary: fc.constant(json) }, { weight: 6, arbitrary: options.map(yaml) }), lines)
  .map(([spell, { crlf, mark, head, tail }]) => (plain) => {
    const text = `${head}${spell(plain)}${tail}`;
    return (mark ? '\uFEFF' : '') + (crlf ? text.replaceAll('\n', '\r\n') : text);
  });
