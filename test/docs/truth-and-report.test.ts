// docs/truth.md and docs/report.md against the code: errnos, verdicts, defaults of the prober, and every field of the report.
import { describe, expect, it } from 'vitest';
import { judge } from '../../src/evaluate/judge.ts';
import { EVIDENCE, EXPECTED_STATES, type State } from '../../src/model/words.ts';
import { kindOfErrno } from '../../src/probe/answer.ts';
import { causeOfLocal, causeOfUnreachable } from '../../src/probe/observe.ts';
import { readText, tableOf } from './markdown.ts';

const TRUTH = readText('docs/truth.md');

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
    const rows = tableOf(TRUTH, 'expected', 'open');
    expect(rows.map(([expected]) => expected)).toEqual(expect.arrayContaining([...EXPECTED_STATES]));
    const states: State[] = ['open', 'closed', 'filtered', 'unknown'];
    const causes = { open: 'syn-ack', closed: 'rst', filtered: 'timeout', unknown: 'deaf-vantage' } as const;
    for (const [expected, ...cells] of rows) {
      const judged = states.map((state) => {
        const evidence = state === 'filtered' ? 'vouched' : state === 'unknown' ? 'none' : 'direct';
        const cause = causes[state as keyof typeof causes];
        return judge(expected as (typeof EXPECTED_STATES)[number], 'vouched', { state, cause, evidence });
      });
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
}

/** The leaves of a schema as paths: `verdicts[].rule.line`. */
function leaves(schema: Schema, path = ''): string[] {
  if (schema.properties)
    return Object.entries(schema.properties).flatMap(([key, inner]) =>
      leaves(inner, path === '' ? key : `${path}.${key}`),
    );
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
    const fields = Object.keys(schema.properties?.verdicts?.items?.properties ?? {});
    expect(fields.length).toBeGreaterThan(10);
    expect(Object.keys(JSON.parse(example) as object)).toEqual(fields);
  });
});
