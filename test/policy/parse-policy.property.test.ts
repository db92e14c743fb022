// Whatever the text, a policy or the reasons why not, and never an exception.
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { questionOfPort } from '../../src/model/udp-services.ts';
import { parsePolicy } from '../../src/policy/parse-policy.ts';

const folder = new URL('fixtures/', import.meta.url);
const seeds = readdirSync(folder)
  .filter((name) => name.endsWith('.policy'))
  .map((name) => readFileSync(new URL(name, folder), 'utf8'));
seeds.push(
  'version: 1\nhosts:\n  - host: [a, 10.0.0.0/24, 2001:db8::1]\n    open: [80, {ports: [443, dns/udp]}]\n    blocked: all\n',
  'version: 1\ncontrols: [github.com:443, 10.0.0.1:53/udp, "[2001:db8::1]:443"]\nhosts:\n  - host: a\n    open: {ports: 5353/udp, speaks: dns}\n    blocked: known/udp\n',
);

/** Pieces that YAML, the language or a careless program could stumble over. */
const pieces = fc.oneof(
  fc.constantFrom(
    ...[
      '\t',
      '\r\n',
      '\0',
      '\uFEFF',
      '${',
      '}',
      '*',
      '&a ',
      '*a',
      '<<: ',
      '---\n',
      '...\n',
      '!!binary ',
      '!x ',
      '? ',
      ': ',
    ],
    ...[
      '- ',
      '[',
      ']',
      '{',
      '}',
      '"',
      "'",
      '|\n',
      '>-\n',
      '#',
      '%YAML 1.1\n',
      '::',
      '__proto__: ',
      'constructor',
      '\ud800',
    ],
    ...[
      '0',
      '65536',
      '1-',
      '/udp',
      '/24',
      '~',
      'null',
      '.nan',
      '0x1',
      '1e9',
      'é',
      '[*.x]',
      '{host: $' + '{X}}',
      'host: 2001:db8::\n',
      '[::1]:443',
      'controls: ',
      'known/udp',
      'speaks: ntp',
    ],
  ),
  fc.string({ maxLength: 5 }),
);

const mutated = fc
  .tuple(
    fc.constantFrom(...seeds),
    fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(6), pieces), { maxLength: 6 }),
  )
  .map(([text, edits]) =>
    edits.reduce((now, [where, cut, piece]) => {
      const at = Math.floor(where * now.length);
      return now.slice(0, at) + piece + now.slice(at + cut);
    }, text),
  );

function check(text: string): void {
  const { policy, diagnostics } = parsePolicy(text, 'p');
  expect(policy === null).toBe(diagnostics.some(({ level }) => level === 'error'));
  // As an editor counts: without the mark, lines end at a line feed.
  const lines = text.replace(/^\uFEFF/, '').split('\n');
  let before = [0, 0];
  for (const { position, length, message } of diagnostics) {
    expect(message.length).toBeGreaterThan(0);
    const { line, column } = position ?? { line: 0, column: 0 };
    expect(line).toBeGreaterThanOrEqual(1);
    expect(line).toBeLessThanOrEqual(lines.length);
    expect(column).toBeGreaterThanOrEqual(1);
    expect(column).toBeLessThanOrEqual((lines[line - 1] ?? '').length + 1);
    expect(length).toBeGreaterThanOrEqual(1);
    expect(line * 1e9 + column).toBeGreaterThanOrEqual((before[0] ?? 0) * 1e9 + (before[1] ?? 0));
    before = [line, column];
  }
  for (const { entries, hosts } of policy?.hosts ?? []) {
    expect(entries.length).toBeGreaterThan(0);
    expect(hosts.length).toBeGreaterThan(0);
    for (const { ports, speaks } of entries) {
      expect(ports.count).toBe(ports.ranges.reduce((sum, { first, last }) => sum + last - first + 1, 0));
      expect(ports.ranges.length).toBeGreaterThan(0);
      let before = -1;
      for (const { first, last } of ports.ranges) {
        expect(first).toBeGreaterThan(before + 1);
        expect(last).toBeGreaterThanOrEqual(first);
        before = last;
      }
      expect(before).toBeLessThanOrEqual(65_535);
      if (speaks !== null) expect(ports.protocol).toBe('udp');
    }
  }
  for (const { pattern, port, protocol } of policy?.controls ?? []) {
    if (pattern.kind === 'addresses') expect(pattern.first).toBe(pattern.last);
    expect(port).toBeGreaterThanOrEqual(1);
    expect(port).toBeLessThanOrEqual(65_535);
    if (protocol === 'udp') expect(questionOfPort(port)).not.toBe('empty');
  }
}

it('a policy with a few characters changed', () => {
  fc.assert(fc.property(mutated, check), { numRuns: 3000 });
});

it('a tag alone', () => {
  check('!');
  check('!x');
  check('&a');
  check('---');
});

it('any text at all', () => {
  fc.assert(
    fc.property(
      fc.array(pieces, { maxLength: 20 }).map((parts) => parts.join('')),
      check,
    ),
    { numRuns: 1000 },
  );
});
