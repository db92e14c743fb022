// Help for hosts that a policy reads from a file (`hosts-in`, `at-least`).
import type { DiagnosticCode } from '../../model/diagnostic.ts';
import type { HelpEntry } from './help-entry.ts';

export const HOST_FILES_HELP = {
  'bad-hosts-in': {
    title: 'A file of hosts is named in a wrong way',
    level: 'error',
    wrong:
      '`hosts-in` names something else than a local file by its path from the policy: a URL, an absolute path, a path with a variable, a file in `.git`, a pointer that is not written as RFC 6901 says. Or the item has `host` too, or `at-least` without `hosts-in`, or the policy is not in a file.',
    why: 'A policy may be the text of somebody who must not choose which files the machine reads, and two lists of hosts in one item would leave open which of them counts.',
    help: 'Write the path from the policy, and for JSON the pointer to the list behind `#`: `./outputs.json#/web_ips/value`.',
    bad: `version: 1
hosts:
  - hosts-in: https://inventory.example.com/web.txt
    open: https
`,
    good: `version: 1
hosts:
  - hosts-in: ./hosts.txt
    open: https
`,
  },
  'bad-host-file': {
    title: 'A file of hosts cannot be read as one',
    level: 'error',
    wrong:
      'The file that `hosts-in` names is not there, lies outside the workspace, is empty or too large, is not valid JSON, has one key twice, or has no value where the pointer leads. Or one of its elements is not a host: `null`, a number, an empty text, a list inside the list, `known after apply`.',
    why: 'A host that is left out is never checked. So one wrong element makes the whole file unusable, and the run ends before it sends anything.',
    help: 'Look at the line or pointer that the message names, and at the step that writes the file. The message does not repeat the text of the file, as it may hold secrets.',
    bad: `version: 1
hosts:
  - hosts-in: ./outputs.json#/db_ip/value
    blocked: postgresql
`,
    good: `version: 1
hosts:
  - hosts-in: ./outputs.json#/web_ips/value
    blocked: postgresql
`,
  },
  'too-few-hosts': {
    title: 'A file has fewer hosts than it must have',
    level: 'error',
    wrong: 'The file that `hosts-in` names has fewer different hosts than `at-least` demands.',
    why: 'A query that found half of the machines gives a list that looks right, and a check of that list would be green.',
    help: 'Find out why hosts are missing. Lower `at-least` if they were removed on purpose.',
    bad: `version: 1
hosts:
  - hosts-in: ./hosts.txt
    at-least: 3
    open: https
`,
    good: `version: 1
hosts:
  - hosts-in: ./hosts.txt
    at-least: 2
    open: https
`,
  },
  'hosts-not-read': {
    title: 'A file of hosts is not opened',
    level: 'warning',
    wrong:
      'The run is from a fork and has no `scope` of its own, so the policy is only linted, and the files that it names with `hosts-in` are not opened.',
    why: 'The policy is the text of a stranger, and the workspace may hold files that are not meant for strangers.',
    help: 'Give the step the input `scope`. Then files of the same repository are read as git has them, and nothing outside the scope is probed.',
    bad: `# from a fork, without a scope
version: 1
hosts:
  - hosts-in: ./hosts.txt
    open: https
`,
    good: `# from a fork, with \`scope: 203.0.113.0/24\`
version: 1
hosts:
  - hosts-in: ./hosts.txt
    open: https
`,
  },
} as const satisfies Partial<Record<DiagnosticCode, HelpEntry>>;
