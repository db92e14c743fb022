// HTML escapes: parsed by an HTML parser, the text comes back and no element with it.
import { expect, it } from 'vitest';
import { html } from '../../../src/report/escape/html.ts';
import { terminal } from '../../../src/report/escape/terminal.ts';
import { elements, githubTree, textOf } from '../readers/github-markdown.ts';
import { HOSTILE_PIECES } from '../samples/sample-report.ts';

it.each(HOSTILE_PIECES)('%j stays text in an element and in an attribute', (piece) => {
  const tree = githubTree(`<div><b title="${html(piece)}" lang='${html(piece)}'>${html(piece)}</b></div>`, false);
  expect(elements(tree).map(({ tagName }) => tagName)).toEqual(['div', 'b']);
  expect(textOf(tree)).toBe(terminal(piece));
  expect(elements(tree)[1]?.properties).toEqual({ title: terminal(piece), lang: terminal(piece) });
});
