// Help for what goes wrong before a policy can be looked at: YAML syntax, and what YAML does to plain text.
import type { DiagnosticCode } from '../../model/diagnostic.ts';
import type { HelpEntry } from './help-entry.ts';

export const READING_HELP = {
  'yaml-syntax': {
    title: 'Not valid YAML',
    level: 'error',
    wrong:
      'The file breaks the rules of YAML: a missing space after a colon or a dash, a wrong indentation, a tab, a quote or bracket that is never closed, a key that stands twice in one map, an alias without an anchor, a tag, a second document, or more than 64 levels of nesting.',
    why: 'The text after the mistake cannot be read reliably, and a guess could drop a check that somebody relies on.',
    help: 'Fix the line that the message names. Mistakes further down may only show after that.',
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
    wrong: 'The file is empty, or has only comments.',
    why: 'A run that checks nothing must not look like a run that found nothing wrong.',
    help: 'Begin with `version: 1` and `hosts:`, or name the right file.',
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
      'The file is a list or a text, or a file of another tool (a scan, a compose file, Terraform, an .env file). A policy is a map: keys with values, such as `version` and `hosts`.',
    why: 'Without the keys the tool cannot tell what the values are for.',
    help: 'Put the list under `hosts:`, with `version: 1` above it, or name the right file.',
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
    title: 'YAML reads this differently',
    level: 'error',
    wrong:
      'Text that YAML reads as something else: an address that ends in a colon is a key, brackets are a list, braces are a map, an asterisk is an alias, and a text cannot begin with `@`. Typographic quotes are part of the text.',
    why: 'YAML would take it for something else, and complain in another place, or not at all.',
    help: 'Put the text in straight quotes, or write what the message says.',
    bad: `version: 1
controls:
  - [2001:db8::1]:443
  - github.com:22
hosts:
  - host: www.example.com
    open: https
`,
    good: `version: 1
controls:
  - "[2001:db8::1]:443"
  - github.com:22
hosts:
  - host: www.example.com
    open: https
`,
  },
  'alias-bomb': {
    title: 'Too many aliases',
    level: 'error',
    wrong:
      'The aliases of the file stand for more than 250,000 values, or an alias is inside the value that it stands for.',
    why: 'A few lines of aliases can fill the memory of any machine. A policy may come from a stranger, so such a file is refused.',
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
