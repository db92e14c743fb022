// Help for keys, and for values of the wrong kind.
import type { DiagnosticCode } from '../../model/diagnostic.ts';
import type { HelpEntry } from './help-entry.ts';

export const KEYS_HELP = {
  'unknown-key': {
    title: 'No such key',
    level: 'error',
    wrong: 'The policy language has no key of this name at this place.',
    why: 'A mistyped key that is ignored is a check that nobody makes: with `blcoked: all` nothing would be blocked, and the run would be green.',
    help: 'Write the key that the message suggests. The keys of each place are in docs/policy.md.',
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
      'A key that must be there is not: `version` and `hosts` at the top, `host` in an item of `hosts`, `ports` in an entry.',
    why: 'Without `version` a later tool could read the file in another way than it was meant; without the others there is nothing to ask.',
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
    title: 'A value of the wrong kind',
    level: 'error',
    wrong: 'A list, a map or a text stands where something else belongs, or nothing stands there.',
    why: 'What was meant can only be guessed, and a guess may leave a host or a port out.',
    help: 'Write what the message says belongs there. Often it is the indentation, a dash, or a blank behind a colon.',
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
    title: 'Not the version of the language',
    level: 'error',
    wrong: '`version` is something else than the number 1, the only version of the policy language that there is.',
    why: 'A policy for another version may mean something else with the same words.',
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
    title: 'None of the words that may stand here',
    level: 'error',
    wrong:
      'A value is none of the words that its key accepts; a `reason` has more than 1,000 characters or an `owner` more than 200; or the files of a run hold more than 2,000,000 characters, or more than 300,000 words, numbers and marks.',
    why: 'A word that nobody knows would be a demand that nobody checks.',
    help: 'Write one of the words that the message lists.',
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
    title: 'An empty list',
    level: 'error',
    wrong: 'A list has nothing in it.',
    why: 'It expects nothing, and looks as if it did: `open: []` does not say that no port may be open.',
    help: 'Write what belongs in it, or remove the key. That nothing may be open is `blocked: all`.',
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
    title: 'Nothing is expected of a host',
    level: 'error',
    wrong: 'An item of `hosts` names a host and says nothing of its ports.',
    why: 'Its ports would not be asked, and the host would still seem to be covered by the policy.',
    help: 'Say what is expected: `open`, `blocked`, `closed`, `filtered` or `observe`; or remove the item.',
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
