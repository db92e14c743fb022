// Help for what goes wrong before a policy can be looked at: YAML syntax, and what YAML does to plain text.
import type { DiagnosticCode } from '../../model/diagnostic.ts';
import type { HelpEntry } from './help-entry.ts';

export const READING_HELP = {
  'yaml-syntax': {
    title: 'The file is not YAML',
    level: 'error',
    wrong:
      'The file breaks the rules of YAML: a quote or bracket that is not closed, a tab as indentation, a key that stands twice in one map, an alias without an anchor, a tag, a second document, or more than 64 levels of nesting.',
    why: 'What stands behind the mistake cannot be read reliably, and a guess could drop a check that somebody relies on.',
    help: 'Mend the line that the message names; an editor that knows YAML shows the same place. Mistakes further down may only show once it is mended.',
    bad: `version: 1
hosts:
  - host: www.example.com
    open: [http, https
`,
    good: `version: 1
hosts:
  - host: www.example.com
    open: [http, https]
`,
  },
  'empty-policy': {
    title: 'The policy is empty',
    level: 'error',
    wrong: 'The file has no content, or only comments.',
    why: 'A run that checks nothing must not look like one that found nothing wrong.',
    help: 'Begin with `version: 1` and `hosts:`; or name the right file, if this is not the one.',
    bad: `# to be written
`,
    good: `version: 1
hosts:
  - host: www.example.com
    open: https
`,
  },
  'not-a-map': {
    title: 'The policy is not a map',
    level: 'error',
    wrong:
      'At its top the file is a list or a text. A policy is a map: keys with values, `version` and `hosts` among them.',
    why: 'Without the keys nobody can tell what the values are meant for.',
    help: 'Put the list under `hosts:`, and `version: 1` before it.',
    bad: `- host: www.example.com
  open: https
`,
    good: `version: 1
hosts:
  - host: www.example.com
    open: https
`,
  },
  'quote-it': {
    title: 'YAML reads this in its own way',
    level: 'error',
    wrong:
      'Plain text that means something else to YAML: an address that ends in a colon is a key, brackets are a list, braces are a map, an asterisk is an alias, and an `@` at the beginning is reserved.',
    why: 'YAML would make something of it that was not meant, and complain somewhere else, or not at all.',
    help: 'Put it in quotes.',
    bad: `version: 1
controls:
  - [2001:db8::1]:443
hosts:
  - host: www.example.com
    open: https
`,
    good: `version: 1
controls:
  - "[2001:db8::1]:443"
hosts:
  - host: www.example.com
    open: https
`,
  },
  'alias-bomb': {
    title: 'Aliases without end',
    level: 'error',
    wrong:
      'The aliases of the file stand for more than 250,000 values, or an alias stands inside of what it names; or the hosts of a run and their entries, with roles written out, are more than 1,000,000 pairs.',
    why: 'A few lines can be made to stand for more than any machine holds. A policy may come from a stranger, so that is refused before it is read.',
    help: 'Use anchors for lists that several hosts share, not for lists of lists.',
    bad: `version: 1
hosts:
  - host: www.example.com
    open: &web [http, *web]
`,
    good: `version: 1
hosts:
  - host: www1.example.com
    open: &web [http, https]
  - host: www2.example.com
    open: *web
`,
  },
} as const satisfies Partial<Record<DiagnosticCode, HelpEntry>>;
