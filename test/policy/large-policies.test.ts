// Policies made to keep a machine busy: refused, or read within bounds of work that do not hang on the clock.
import { expect, it } from 'vitest';
import { parsePolicy } from '../../src/policy/parse-policy.ts';

const many = (count: number, item: (index: number) => string, join = ', ') =>
  Array.from({ length: count }, (_, index) => item(index)).join(join);

it('a role of thousands of entries at thousands of hosts is refused before it is written out', () => {
  const text = `version: 1
roles: { r: { open: [${many(5000, (i) => `${i + 1}`)}] } }
hosts:
${many(5000, (i) => `  - { host: h${i}, roles: r }`, '\n')}
`;
  const { policy, diagnostics } = parsePolicy(text, 'p.yml');
  expect(policy).toBeNull();
  expect(diagnostics).toMatchObject([{ code: 'too-many-probes', position: { line: 204 } }]);
});

it('thousands of hosts beside thousands of entries are refused as well', () => {
  const text = `version: 1\nhosts: [{ host: [${many(2000, (i) => `h${i}`)}], open: [${many(2000, (i) => `${i + 1}`)}] }]\n`;
  expect(parsePolicy(text, 'p.yml').diagnostics).toMatchObject([{ code: 'too-many-probes' }]);
});

it('tens of thousands of mistakes are counted, and the first thousand explained', () => {
  const text = `version: 1\nhosts: [{ host: a, open: [${many(20_000, (i) => `zz${i}x`)}] }]\n`;
  const { diagnostics } = parsePolicy(text, 'p.yml');
  expect(diagnostics).toHaveLength(1000);
  expect(diagnostics.at(-1)?.message).toMatch(/ \(And 19000 more mistakes in this file\.\)$/);
});

it('thousands of unknown roles among thousands of known ones get no guesses', () => {
  const text = `version: 1
roles: { ${many(2000, (i) => `role${i}: { open: 1 }`)} }
hosts:
${many(2000, (i) => `  - { host: h, roles: rola${i} }`, '\n')}
`;
  const { diagnostics } = parsePolicy(text, 'p.yml');
  expect(diagnostics).toHaveLength(1000);
  expect(diagnostics[0]).toMatchObject({ code: 'unknown-role', help: expect.stringContaining('it declares `role0`') });
});

it('a contradiction with a set of hundreds of pieces is found', () => {
  const text = (a: string, b: string) => `version: 1\nhosts: [{ host: a, open: ${a} }, { host: a, blocked: ${b} }]\n`;
  const codes = (a: string, b: string) => parsePolicy(text(a, b), 'p.yml').diagnostics.map(({ code }) => code);
  expect(codes('top-1000', 'top-1000')).toEqual(['contradiction']);
  expect(codes('top-1000', '1-1000')).toEqual(['contradiction']);
  expect(codes('1-1000', 'top-1000')).toEqual(['contradiction']);
  expect(codes('56000-56999', 'top-1000')).toEqual([]);
});
