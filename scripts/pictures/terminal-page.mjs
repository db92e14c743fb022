// A terminal as a page for a browser to take a picture of: the text that tmux captured, with its colours.

/** The eight colours and their bright twins, as common terminals show them. */
const THEMES = {
  light: {
    ground: '#ffffff',
    text: '#24292f',
    colours: ['#24292f', '#cf222e', '#116329', '#8a5a00', '#0550ae', '#8250df', '#1b7c83', '#6e7781'],
  },
  dark: {
    ground: '#0d1117',
    text: '#e6edf3',
    colours: ['#484f58', '#ff7b72', '#56d364', '#e3b341', '#79c0ff', '#d2a8ff', '#56d4dd', '#b1bac4'],
  },
};

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/**
 * @param {string} captured lines with SGR sequences and no others, as `tmux capture-pane -e` prints them
 * @param {{ dark: boolean, columns: number }} look
 */
export function terminalPage(captured, { dark, columns }) {
  const { ground, text, colours } = dark ? THEMES.dark : THEMES.light;
  const body = html(captured, colours);
  return `<!doctype html><meta charset="utf-8"><style>
  body { margin: 0; background: ${ground} }
  pre { margin: 0; padding: 12px 14px; width: ${columns}ch; color: ${text}; font: 14px/1.35 "DejaVu Sans Mono", monospace; display: inline-block }
</style><pre>${body}</pre>`;
}

/** A colour goes on over line ends, as tmux tells what changes alone. */
function html(captured, colours) {
  let style = { bold: false, dim: false, colour: null };
  let made = '';
  for (const [, code, text] of captured.matchAll(/(?:\x1b\[([\d;]*)m)?([^\x1b]*)/g)) {
    if (code !== undefined) for (const number of code.split(';')) style = styled(style, Number(number));
    if (text === '') continue;
    const css = [
      style.bold ? 'font-weight:700' : '',
      style.dim ? 'opacity:.65' : '',
      style.colour === null ? '' : `color:${colours[style.colour]}`,
    ].filter((part) => part !== '');
    made += css.length === 0 ? escaped(text) : `<span style="${css.join(';')}">${escaped(text)}</span>`;
  }
  return made;
}

function styled(style, number) {
  if (number === 0) return { bold: false, dim: false, colour: null };
  if (number === 1) return { ...style, bold: true };
  if (number === 2) return { ...style, dim: true };
  if (number === 22) return { ...style, bold: false, dim: false };
  if (number === 39) return { ...style, colour: null };
  if (number >= 30 && number <= 37) return { ...style, colour: number - 30 };
  if (number >= 90 && number <= 97) return { ...style, colour: number - 90 };
  return style;
}
