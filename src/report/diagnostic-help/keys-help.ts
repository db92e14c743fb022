// Help for keys, and for values of the wrong kind.
import type { DiagnosticCode } from '../../model/diagnostic.ts';
import type { HelpEntry } from './help-entry.ts';

export const KEYS_HELP = {
  'unknown-key': {
    title: 'Unknown key',
    level: 'error',
    wrong: 'The policy language has no key with this name in this place.',
    why: 'If a mistyped key were ignored, nothing would check what it says: with `blcoked: all` no port would have to be blocked, and the run would be green.',
    help: 'Write the key that the message suggests, in the place that it names. docs/policy.md lists the keys of each place.',
    bad: `version: 1
hosts:
  - host: www.example.com
    blcoked: all
`,
    good: `version: 1
hosts:
  - host: www.example.com
    blocked: all
`,
  },
  'missing-key': {
    title: 'A key is missing',
    level: 'error',
    wrong:
      'A required key is missing: `version` and `hosts` at the top, `host` in a `hosts` item, `ports` in an entry, or a key of a waiver.',
    why: 'Without `version` a later release could read the file in a different way. Without the other keys there is nothing to check.',
    help: 'Add the key that the message names.',
    bad: `hosts:
  - host: www.example.com
    open: https
`,
    good: `version: 1
hosts:
  - host: www.example.com
    open: https
`,
  },
  'wrong-type': {
    title: 'Wrong kind of value',
    level: 'error',
    wrong: 'The value is a list, a map or a text, but something else belongs there, or it is empty.',
    why: 'The tool would have to guess what was meant, and a guess may leave out a host or a port.',
    help: 'Write what the message says. Often the indentation, a dash, or a space after a colon is wrong.',
    bad: `version: 1
hosts: www.example.com
`,
    good: `version: 1
hosts:
  - host: www.example.com
    open: https
`,
  },
  'wrong-version': {
    title: 'Unknown version',
    level: 'error',
    wrong: '`version` is not the number 1. The policy language has no other version.',
    why: 'In another version the same words may mean something else.',
    help: 'Write `version: 1`, without quotes.',
    bad: `version: "1"
hosts:
  - host: www.example.com
    open: https
`,
    good: `version: 1
hosts:
  - host: www.example.com
    open: https
`,
  },
  'bad-value': {
    title: 'Unknown word',
    level: 'error',
    wrong:
      'The key does not accept this word. Also: a `reason` with more than 1,000 characters, an `owner` with more than 200, more than 1,000 different requirements (`satisfies`) in the files of a run, too many vantages, a vantage that can see no address family, and files of a run with more than 2,000,000 characters or more than 300,000 words, numbers and marks.',
    why: 'An unknown word would be a demand that nothing checks.',
    help: 'Use one of the words that the message lists.',
    bad: `version: 1
hosts:
  - host: www.example.com
    blocked: { ports: telnet, severity: urgent }
`,
    good: `version: 1
hosts:
  - host: www.example.com
    blocked: { ports: telnet, severity: critical }
`,
  },
  'empty-list': {
    title: 'Empty list',
    level: 'error',
    wrong: 'The list is empty.',
    why: 'It expects nothing, but looks as if it did: `open: []` does not say that no port may be open.',
    help: 'Fill the list, or remove the key. To say that no port may be open, write `blocked: all`.',
    bad: `version: 1
hosts:
  - host: www.example.com
    open: []
    blocked: ssh
`,
    good: `version: 1
hosts:
  - host: www.example.com
    blocked: all
`,
  },
  'nothing-expected': {
    title: 'Nothing expected of a host',
    level: 'error',
    wrong: 'A `hosts` item names a host but says nothing about its ports.',
    why: 'None of its ports would be probed, but the host would seem to be covered by the policy.',
    help: 'Say what is expected with `open`, `blocked`, `closed`, `filtered` or `observe`, or remove the item.',
    bad: `version: 1
hosts:
  - host: www.example.com
`,
    good: `version: 1
hosts:
  - host: www.example.com
    open: https
    blocked: all
`,
  },
} as const satisfies Partial<Record<DiagnosticCode, HelpEntry>>;
