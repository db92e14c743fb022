// A JSON document that ends in a long list, in pieces: its head a field a line, the list an element a line.

/** Characters of a piece, about: many small writes take longer than a few large ones. */
const PIECE = 65_536;

/**
 * @param head the fields before the list
 * @param name of the list
 * @returns texts of which the last ends with a line end
 */
export function* rowPieces(head: object, name: string, rows: Iterable<object>): Generator<string> {
  const fields = Object.entries(head).map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)},\n`);
  let text = `{\n${fields.join('')}  ${JSON.stringify(name)}: [`;
  let before = '\n';
  for (const row of rows) {
    text += `${before}    ${JSON.stringify(row)}`;
    before = ',\n';
    if (text.length < PIECE) continue;
    yield text;
    text = '';
  }
  yield `${text}${before === '\n' ? '' : '\n  '}]\n}\n`;
}
