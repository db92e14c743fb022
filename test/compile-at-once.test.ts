// The modules of a bundle are written as functions that V8 compiles when it reads the file, and do what they did.
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { compileAtOnce } from '../scripts/compile-at-once.ts';

const BUNDLE = `
var modules = {
	966: ((module, exports, require) => {
		module.exports = { 1: ((x) => x + 1), inner: [3].map((n) => n * require(8113)) };
	}),
	8113: (function(module) { module.exports = this === undefined ? 0 : 2; }),
	"77": ((module) => { module.exports = async () => 7; }),
};
var other = { 1: (() => 2) };
var load = (id) => { var module = {}; modules[id].call({}, module, {}, load); return module.exports; };
[load(966)[1](4), load(966).inner[0], other[1]()].join();
`;

it('writes each module as a function in parentheses, and nothing else', () => {
  const { code, modules } = compileAtOnce(BUNDLE);
  expect(modules).toBe(2);
  expect(code).toContain('966: (function(module, exports, require) {');
  expect(code).toContain('"77": (function(module) {');
  expect(code).toContain('1: ((x) => x + 1)');
  expect(code).toContain('1: (() => 2)');
  expect(runInNewContext(code)).toBe(runInNewContext(BUNDLE));
});

it('leaves a file alone that holds no modules', () => {
  const code = 'var a = { b: ((c) => { return c; }) };\n';
  expect(compileAtOnce(code)).toEqual({ code, modules: 0 });
});
