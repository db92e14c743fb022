// Commands that read reports: fresh, merge.
import { EXIT } from '../../model/exit-codes.ts';
import type { CommandSpec } from './command-spec.ts';
import { CHECK_FORMATS, FAIL_ON, FORMAT, REPORT_DIR } from './shared-options.ts';

export const REPORT_COMMANDS = {
  fresh: {
    usage: 'port-policy fresh [REPORT...] [options]',
    summary: 'say whether the last complete audit is recent enough',
    details:
      'Reads each REPORT, a report.json (port-policy-report/report.json if none is given; - is standard input), and says when its audit began and how it ended. A schedule that is switched off fails no run: this does. Of several reports of one policy and vantage the newest complete one counts. A report is not complete if its run was stopped or out of time, had --only, is one shard alone, or comes from a vantage that sees open ports alone. A violation does not make an audit old. Sends nothing.',
    positionals: [0, 1000],
    options: {
      'max-age': { value: 'DURATION', help: 'how long ago the audit may have begun: 90m, 36h, 7d (36h)' },
      format: { ...FORMAT, choices: ['terminal', 'json'] },
    },
    exits: [
      [EXIT.pass, 'a complete audit began within the age, whatever its result'],
      [EXIT.unusable, 'unusable input: no such file, not a report, or an argument'],
      [EXIT.inconclusive, 'the last complete audit is older, or no complete one is given'],
    ],
    examples: [
      ['port-policy fresh last-night/report.json', 'did it run within 36 hours?'],
      ['port-policy fresh --max-age 8d nights/*/report.json', 'a weekly audit, of several vantages'],
    ],
  },
  merge: {
    usage: 'port-policy merge REPORT... [options]',
    summary: 'make one report of several: of many vantages, of many machines',
    details:
      'Reads each REPORT, a report.json of check (- is standard input), and judges them together: what is open from anywhere that it must not be is a violation. A port that one vantage finds blocked stays blocked only while nothing speaks against it. A vantage that the policy declares and no REPORT is from, a missing shard, and a REPORT that is too old, was stopped or asked only a part are inconclusive. Reports that cannot belong together (of another policy, or two of one place) are unusable. Sends nothing.',
    positionals: [1, 100_000],
    options: {
      within: { value: 'DURATION', help: 'how old a report may be: 90m, 24h, 7d (24h)' },
      'expect-vantage': {
        value: 'NAME',
        help: 'inconclusive without a report of this vantage, even if the policy does not declare it',
        many: true,
      },
      baseline: { value: 'FILE', help: 'an earlier merged report.json: say what changed since' },
      'fail-on': FAIL_ON,
      format: { ...FORMAT, choices: CHECK_FORMATS },
      'report-dir': REPORT_DIR,
    },
    exits: [
      [EXIT.pass, 'every vantage is there, and the policy passes from each of them'],
      [EXIT.fail, 'at least one violation, from any vantage'],
      [EXIT.unusable, 'unusable input: not a report, reports that do not belong together'],
      [EXIT.inconclusive, 'inconclusive: no violation, but something is missing or not known'],
    ],
    examples: [
      ['port-policy merge internet.json vpc.json', 'two vantages of one policy'],
      ['port-policy merge reports/*/report.json --report-dir out', 'all of a matrix; keep the reports'],
      ['port-policy merge reports/*.json --expect-vantage office', 'without its report: inconclusive'],
      ['port-policy merge reports/*.json --baseline last-night.json', 'what changed since last night'],
    ],
  },
} as const satisfies Record<string, CommandSpec>;
