// docs/truth.md and docs/report.md against the code: errnos, verdicts, and every field of the report. Its numbers: truth-numbers.
import { describe, expect, it } from 'vitest';
import { judge, type Seen } from '../../src/evaluate/judge.ts';
import { EVIDENCE, EXPECTED_STATES, type ExpectedState } from '../../src/model/words.ts';
import { causeOfLocal, causeOfUnreachable } from '../../src/probe/observations.ts';
import { kindOfErrno } from '../../src/probe/record/answer.ts';
import { readText, tableOf } from './markdown.ts';

const TRUTH = readText('docs/truth.md');

/** What each column of the table of verdicts stands for: silence of a service that answers strangers, and of one that may not. */
const SEEN: readonly Seen[] = [
  { state: 'open', cause: 'syn-ack', evidence: 'direct', question: null },
  { state: 'closed', cause: 'rst', evidence: 'direct', question: null },
  { state: 'filtered', cause: 'timeout', evidence: 'vouched', question: null },
  { state: 'open|filtered', cause: 'no-reply', evidence: 'vouched', question: 'dns' },
  { state: 'open|filtered', cause: 'no-reply', evidence: 'vouched', question: 'snmp' },
  { state: 'unknown', cause: 'deaf-vantage', evidence: 'none', question: null },
];

/** State and cause of an errno that came later, somebody having vouched. */
function later(errno: string): readonly [string, string] {
  switch (kindOfErrno(errno, false)) {
    case 'open':
      return ['open', 'syn-ack'];
    case 'silent':
      return ['filtered', 'timeout'];
    case 'unreachable':
      return ['filtered', causeOfUnreachable(errno)];
    default:
      return ['unknown', causeOfLocal(errno)];
  }
}

describe('docs/truth.md', () => {
  it.each(tableOf(TRUTH, 'errno at once'))('%s at once is %s', (errno = '', cause = '') => {
    expect(kindOfErrno(errno, true)).toBe('local');
    expect(causeOfLocal(errno)).toBe(cause);
  });

  it.each(tableOf(TRUTH, 'errno later'))('%s later', (errno = '', _4, _6, state, cause) => {
    expect(later(errno)).toEqual([state, cause]);
  });

  it('names the errnos for which this machine is short of something', () => {
    const named = ['EMFILE', 'ENFILE', 'ENOBUFS', 'ENOMEM', 'EAGAIN', 'EADDRINUSE', 'EADDRNOTAVAIL'];
    for (const errno of named) {
      expect(TRUTH).toContain(`\`${errno}\``);
      expect(kindOfErrno(errno, true)).toBe('resources');
    }
  });

  it('has the table of verdicts', () => {
    const rows = tableOf(
      TRUTH,
      'expected',
      'open',
      'closed',
      'filtered',
      'open|filtered, R',
      'open|filtered, N',
      'unknown',
    );
    expect(rows.map(([expected]) => expected)).toEqual([...EXPECTED_STATES]);
    for (const [expected, ...cells] of rows) {
      const judged = SEEN.map((seen) => judge(expected as ExpectedState, 'vouched', seen));
      expect(cells, expected).toEqual(judged);
    }
  });

  it('explains every kind of evidence', () => {
    expect(tableOf(TRUTH, 'evidence', 'meaning').map(([word]) => word)).toEqual([...EVIDENCE]);
  });
});

interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly required?: readonly string[];
}

/** The leaves of a schema as paths: `verdicts[].rule.line`. */
function leaves(schema: Schema, path = ''): string[] {
  if (schema.properties)
    return Object.entries(schema.properties).flatMap(([key, inner]) =>
      leaves(inner, path === '' ? key : `${path}.${key}`),
    );
  // A map that may be null is a field of its own as well.
  const map = schema.anyOf?.find(({ properties }) => properties !== undefined);
  if (map !== undefined) return [path, ...leaves(map, path)];
  return schema.items ? leaves(schema.items, `${path}[]`) : [path];
}

describe('docs/report.md', () => {
  it('has every field of the schema, in its order', () => {
    const schema = JSON.parse(readText('schema/port-policy-report.schema.json')) as Schema;
    const documented = [...readText('docs/report.md').matchAll(/^\| `([\w.[\]]+)` \|/gm)].map(([, field]) => field);
    const order = leaves(schema).map((field) => field.replace(/^expects\.vantages\[\]$/, 'expects.vantages'));
    expect(documented).toEqual(order);
  });

  it('shows a verdict with every field', () => {
    const schema = JSON.parse(readText('schema/port-policy-report.schema.json')) as Schema;
    const example = /```json\n([\s\S]*?)```/.exec(readText('docs/report.md'))?.[1] ?? '';
    const fields = schema.properties?.verdicts?.items?.required ?? [];
    expect(fields.length).toBeGreaterThan(10);
    expect(Object.keys(JSON.parse(example) as object)).toEqual(fields);
  });
});
