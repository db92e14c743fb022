// Says what a text is when it is not a scan, as far as its beginning tells, and how to get one that can be read.
import type { ScanProblem } from '../model/scan.ts';

const READ =
  'Give what nmap -oX or masscan -oX write, what masscan -oJ or naabu -json write, the JSON of Globalping or check-host.net, or a report.json of port-policy.';

/** UTF-16 has a zero byte in every letter of ASCII. */
const NO_TEXT = /^[^\n]{0,200}\0/;

export function isText(text: string): boolean {
  return !NO_TEXT.test(text);
}

/** The first that matches says it. */
const KNOWN: readonly (readonly [beginning: RegExp, problem: string, help: string])[] = [
  [
    /^[\s\ufeff]*$/,
    'is empty',
    'masscan and naabu write nothing if nothing answered, and that is not evidence of anything. Scan with nmap -oX, or probe.',
  ],
  [/^(?:\x1f|PK\x03)/, 'is compressed', 'Unpack it first.'],
  [NO_TEXT, 'is not text in UTF-8', 'Save it as UTF-8; PowerShell writes UTF-16 unless it is told otherwise.'],
  [
    /^(?:# Nmap |Starting Nmap )/,
    'is what nmap writes for people (-oN) or for grep (-oG)',
    'Write XML: nmap -oX FILE.',
  ],
  [/^[\s\S]{0,4096}<nmaprun/, 'has other output before its XML', 'Write the XML to a file of its own: nmap -oX FILE.'],
  [/^#\s?masscan/i, 'is a list of masscan', 'Write JSON or XML: masscan -oJ FILE or -oX FILE.'],
  [/^masscan\/1\./, 'is a binary file of masscan', 'Turn it into JSON: masscan --readscan FILE -oJ OUT.'],
  [/^\s*\[[\w.:-]+\]:\d+\s|^\s*[\w.:-]+:\d+\s*(?:\n|$)/, 'is a list of hosts and ports', 'Write JSON: naabu -json.'],
  [/^\s*[{[]/, 'is JSON, but not of a scan that can be read here', READ],
];

export function whatItIs(text: string): ScanProblem {
  const beginning = text.slice(0, 8192);
  for (const [matches, problem, help] of KNOWN) if (matches.test(beginning)) return { problem, help };
  return { problem: 'is not a scan that port-policy can read', help: READ };
}
