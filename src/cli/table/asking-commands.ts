// Commands that ask the network: check, probe, init.
import { EXIT } from '../../model/exit-codes.ts';
import type { CommandSpec } from './command-spec.ts';
import { CHECK_FORMATS, FAIL_ON, FORMAT, REPORT_DIR, SOURCE, VIEW } from './shared-options.ts';

export const ASKING_COMMANDS = {
  check: {
    usage: 'port-policy check [POLICY...] [options]',
    summary: 'probe the ports of a policy and say what is wrong',
    details:
      'Reads each POLICY (.github/port-policy.yml if none is given; - is standard input), resolves the names, probes every port in them from this machine, and says which are not as the policy says.',
    positionals: [0, 100],
    options: {
      ...VIEW,
      source: SOURCE,
      observations: {
        value: 'FILE',
        help: 'judge this scan (nmap, masscan, naabu, globalping, check-host, report.json) and send nothing',
      },
      wait: { value: 'DURATION', help: 'retry until the policy passes, for at most this long: 90s, 2m, 1h30m' },
      'time-limit': { value: 'DURATION', help: 'end the run after this long; what is not known then is inconclusive' },
      baseline: { value: 'FILE', help: 'an earlier report.json: say what changed since' },
      shard: {
        value: 'INDEX/COUNT',
        help: 'check only this part of the addresses: 2/8 is the second of eight machines',
      },
      'dry-run': { value: null, help: 'print what would be probed and how long it takes, and send nothing' },
      'fail-on': FAIL_ON,
      format: { ...FORMAT, choices: CHECK_FORMATS },
      'report-dir': REPORT_DIR,
    },
    exits: [
      [EXIT.pass, 'the policy passes, and there is evidence for it'],
      [EXIT.fail, 'at least one violation'],
      [EXIT.unusable, 'unusable input: the policy, an argument, or nothing to judge'],
      [EXIT.inconclusive, 'inconclusive: no violation, but something could not be known'],
    ],
    stops: 'with reports',
    examples: [
      ['port-policy check', '.github/port-policy.yml'],
      ['port-policy check prod.yml --report-dir out', 'another policy; keep the reports'],
      ['port-policy check prod.yml --dry-run', 'list what would be probed'],
      ['port-policy check --vantage internet --var PREVIEW_HOST=pr-7.example.com', 'from one of the vantages'],
      ['port-policy check --only www.example.com:443', 'one port of it'],
      ['port-policy check --wait 5m', 'after a deployment: wait for it to pass'],
      ['port-policy check --observations scan.xml', 'judge a scan of another tool'],
      ['port-policy check --baseline last-night/report.json', 'say what changed since last night'],
      ['port-policy check --shard 2/8 --report-dir shard-2', 'on the second of eight machines'],
    ],
  },
  probe: {
    usage: 'port-policy probe HOST PORTS [options]',
    summary: 'look at a few ports without a policy: open or not, and why',
    details:
      'HOST is a name, an address, a CIDR or a range; PORTS are ports as in a policy, separated by commas. HOST:PORTS means the same. Nothing is judged.',
    positionals: [2, 2],
    options: { source: SOURCE, format: FORMAT },
    exits: [
      [EXIT.pass, 'it is known how each port is, whether open or not'],
      [EXIT.unusable, 'unusable input: an argument, and nothing was asked'],
      [EXIT.inconclusive, 'of at least one port nothing could be known'],
    ],
    stops: 'without reports',
    examples: [
      ['port-policy probe db1.example.com 22,postgresql', 'two ports of one host'],
      ['port-policy probe db1.example.com:5432', 'one port, as findings and explain spell it'],
      ['port-policy probe 192.0.2.7 1-1024', 'a range'],
    ],
  },
  init: {
    usage: 'port-policy init [HOST...] [options]',
    summary: 'write a first policy from what is there now',
    details:
      'Probes each HOST (a name, an address, a CIDR or a range) and prints a commented policy: open ports as open, the rest of the probed ports as blocked. What could not be known becomes observe; what was not probed is left out. With --observations nothing is sent: the policy is made from a scan of nmap, masscan or naabu, or from a report.json, for every host in it or for each HOST.',
    positionals: [0, 1000],
    options: {
      ports: { value: 'PORTS', help: 'what to probe, separated by commas (top-1000,known/udp)' },
      observations: { value: 'FILE', help: 'make the policy from this scan and send nothing' },
      vantage: { value: 'NAME', help: 'declare this vantage, and judge everything only from it' },
      control: {
        value: 'HOST:PORT',
        help: 'an endpoint elsewhere that is known to answer',
        many: true,
      },
      scope: VIEW.scope,
    },
    exits: [
      [EXIT.pass, 'a policy is printed'],
      [EXIT.unusable, 'unusable input: an argument or the scan, and no policy is printed'],
      [EXIT.inconclusive, 'no host could be checked from here, so no policy is printed'],
    ],
    stops: 'without reports',
    examples: [
      ['port-policy init www.example.com > .github/port-policy.yml', 'then: lint, and check'],
      ['port-policy init 203.0.113.0/28 --ports all --control github.com:443', 'a network, every TCP port'],
      ['port-policy init --observations scan.xml', 'from an earlier scan'],
    ],
  },
} as const satisfies Record<string, CommandSpec>;
