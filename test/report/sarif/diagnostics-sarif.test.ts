// Diagnostics as SARIF: a golden file, valid for the standard and for code scanning, alerts that stay themselves.
import { describe, expect, it } from 'vitest';
import { DIAGNOSTIC_CODES, type Diagnostic } from '../../../src/model/diagnostic.ts';
import { DIAGNOSTIC_HELP } from '../../../src/report/diagnostic-help/diagnostic-help.ts';
import { type DiagnosticsSarifOptions, diagnosticsSarif } from '../../../src/report/sarif/diagnostics-sarif.ts';
import { FINGERPRINT, LONGEST_DESCRIPTION } from '../../../src/report/sarif/sarif-limits.ts';
import type { SarifLog, SarifRun } from '../../../src/report/sarif/sarif-types.ts';
import { anchors, readText } from '../../docs/markdown.ts';
import { diagnostic, FILE, poisonedDiagnostics, sampleDiagnostics } from '../samples/sample-diagnostics.ts';
import { HOSTILE_PIECES } from '../samples/sample-report.ts';
import { sarifMistakes } from './sarif-mistakes.ts';

/** The one run, after the file has been found valid. */
function runOf(diagnostics: readonly Diagnostic[], options: Partial<DiagnosticsSarifOptions> = {}): SarifRun {
  const text = diagnosticsSarif(diagnostics, { toolVersion: '1.2.3', ...options });
  expect(sarifMistakes(text)).toEqual([]);
  const [run, ...others] = (JSON.parse(text) as SarifLog).runs;
  expect(others).toEqual([]);
  return run as SarifRun;
}

const fingerprints = (diagnostics: readonly Diagnostic[]) =>
  runOf(diagnostics).results.map(({ partialFingerprints }) => partialFingerprints[FINGERPRINT]);

it('is the golden file', async () => {
  const { runs, ...log } = JSON.parse(diagnosticsSarif(sampleDiagnostics, { toolVersion: '1.2.3' })) as SarifLog;
  const [run] = runs as [SarifRun];
  // Of the rules the first will do: the others are the same words as docs/diagnostics.md.
  const { driver } = run.tool;
  const short = { ...run, tool: { driver: { ...driver, rules: driver.rules.slice(0, 1) } } };
  const text = `${JSON.stringify({ ...log, runs: [short] }, null, 2)}\n`;
  await expect(text).toMatchFileSnapshot('diagnostics-sarif.golden.json');
});

it('is pretty-printed, with a line end, and the same every time', () => {
  const text = diagnosticsSarif(sampleDiagnostics, { toolVersion: '1.2.3' });
  expect(text).toMatch(/^\{\n {2}"\$schema".*\}\n$/s);
  expect(diagnosticsSarif(structuredClone([...sampleDiagnostics]), { toolVersion: '1.2.3' })).toBe(text);
});

describe('rules', () => {
  const { rules } = runOf([]).tool.driver;

  it('are all the codes, whatever was found, each with its level', () => {
    expect(rules.map(({ id }) => id)).toEqual([...DIAGNOSTIC_CODES]);
    expect(runOf(sampleDiagnostics).tool.driver.rules).toEqual(rules);
    const warnings = rules.filter(({ defaultConfiguration }) => defaultConfiguration.level === 'warning');
    expect(warnings.map(({ id }) => id)).toEqual([
      'hosts-not-read',
      'expired-waiver',
      'expiring-waiver',
      'risky-open',
      'poor-anchor',
      'outside-scope',
      'refused-host',
      'wide-host',
      'only-exposures',
      'short-duration',
      'controls-on-one-port',
      'never-proven',
      'seen-by-nobody',
      'idle-vantage',
    ]);
  });

  it('are no security alerts, and explain themselves uncut', () => {
    for (const { id, shortDescription, fullDescription, help, properties } of rules) {
      expect(properties).not.toHaveProperty('security-severity');
      expect(shortDescription.text).toBe(DIAGNOSTIC_HELP[id as keyof typeof DIAGNOSTIC_HELP].title);
      expect(fullDescription.text.length, id).toBeLessThanOrEqual(LONGEST_DESCRIPTION);
      expect(fullDescription.text, id).not.toMatch(/…$/);
      expect(help.text, id).toContain('How to fix it: ');
      expect(help.markdown, id).toContain('```yaml\n');
    }
  });

  it('lead to their section of the document', () => {
    const known = anchors(readText('docs/diagnostics.md'));
    for (const { id, helpUri } of rules) {
      const [page, anchor = ''] = helpUri.split('#');
      expect(page).toBe('https://github.com/port-policy/port-policy/blob/main/docs/diagnostics.md');
      expect(anchor).toBe(id);
      expect(known).toContain(anchor);
    }
  });
});

describe('results', () => {
  const { results } = runOf(sampleDiagnostics);

  it('say what is wrong and how to mend it, where it stands', () => {
    expect(results[0]).toMatchObject({
      ruleId: 'unknown-key',
      level: 'error',
      message: { text: "No key is called 'blokced'. Help: Did you mean 'blocked'?" },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: FILE, uriBaseId: '%SRCROOT%' },
            region: { startLine: 4, startColumn: 5, endColumn: 12 },
          },
        },
      ],
    });
    expect(results[3]).toMatchObject({ level: 'warning', message: { text: 'Far to the right.' } });
  });

  it('end in a full stop, as a help does not', () => {
    const [one] = runOf([diagnostic(1, 1, 1, { message: 'too many', help: 'name fewer ports' })]).results;
    expect(one?.message.text).toBe('too many. Help: name fewer ports.');
  });

  it('link to the other side of a contradiction', () => {
    expect(results[2]?.message.text).toMatch(/ See \[line 5\]\(1\)\.$/);
    expect(results[2]?.relatedLocations?.map(({ id }) => id)).toEqual([1]);
  });

  it('without a place stand on the first line of the policy, as code scanning needs one', () => {
    const nowhere = sampleDiagnostics.slice(-1);
    const place = (run: SarifRun) => run.results.at(-1)?.locations[0]?.physicalLocation;
    const first = { startLine: 1, startColumn: 1, endColumn: 2 };
    expect(place(runOf(sampleDiagnostics))).toMatchObject({ artifactLocation: { uri: FILE }, region: first });
    expect(place(runOf(nowhere))).toMatchObject({ artifactLocation: { uri: '.github/port-policy.yml' } });
    expect(place(runOf(nowhere, { policy: 'a/b.yml' }))).toMatchObject({ artifactLocation: { uri: 'a/b.yml' } });
  });

  it('are none where nothing is wrong, in a category of their own', () => {
    expect(runOf([]).results).toEqual([]);
    expect(runOf([]).automationDetails.id).toBe('port-policy-lint/');
    expect(runOf([], { automationId: 'x/' }).automationDetails.id).toBe('x/');
  });
});

describe('fingerprints', () => {
  const tie = (here: number, there: number, ports = 'port 443') =>
    diagnostic(here, 5, 3, {
      code: 'contradiction',
      message: `Line ${here} expects \`open\` of ${ports} on \`a\`, line ${there} expects \`blocked\`, and neither is narrower.`,
    });

  it('stay when lines are added above', () => {
    const moved = sampleDiagnostics.map((one) =>
      one.position === null ? one : { ...one, position: { ...one.position, line: one.position.line + 10, column: 1 } },
    );
    expect(fingerprints(moved)).toEqual(fingerprints(sampleDiagnostics));
    expect(fingerprints([tie(4, 3)])).toEqual(fingerprints([tie(14, 13)]));
  });

  it('stay when the file is named in another way, or the help is said otherwise', () => {
    const [one] = sampleDiagnostics as [Diagnostic];
    const other = { ...one, position: { file: `./${FILE}`, line: 4, column: 5 }, help: null };
    expect(fingerprints([other])).toEqual(fingerprints([one]));
  });

  it('differ by code, by file and by what is said, ports included', () => {
    const one = diagnostic(4, 5, 3);
    const all = [
      one,
      { ...one, code: 'bad-host' as const },
      { ...one, position: { file: 'other.yml', line: 4, column: 5 } },
      { ...one, message: 'Port 70001 is over 65535.' },
      tie(4, 3),
      tie(4, 3, 'port 444'),
    ];
    expect(new Set(fingerprints(all)).size).toBe(all.length);
  });

  it('differ for the same mistake twice, on one line too', () => {
    const one = diagnostic(4, 5, 3);
    expect(new Set(fingerprints([one, { ...one, position: { file: FILE, line: 4, column: 9 } }])).size).toBe(2);
  });
});

describe('hostile text', () => {
  it.each(HOSTILE_PIECES)('%j leaves a valid file of the same shape', (piece) => {
    // Valid includes: no link but our own, and every path below the root.
    const { results } = runOf(poisonedDiagnostics(piece));
    const shape = (run: SarifRun) =>
      run.results.map(({ ruleId, level, locations, relatedLocations }) => [
        ruleId,
        level,
        locations.map(({ physicalLocation }) => physicalLocation.region),
        relatedLocations?.length,
      ]);
    expect(shape(runOf(poisonedDiagnostics(piece)))).toEqual(shape(runOf(sampleDiagnostics)));
    for (const { message } of results) expect(message.text).not.toMatch(/[\p{Cc}\p{Bidi_Control}\p{Cs}]/u);
  });
});
