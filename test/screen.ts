// What a terminal makes of some output: its rows, its title, and every control sequence that is more than a colour.
import xterm from '@xterm/headless';

export interface Screen {
  readonly rows: readonly string[];
  readonly title: string;
  /** Control sequences that are not plain colours, by the terminal's own parser. */
  readonly foreign: readonly string[];
}

export async function screenOf(text: string, columns = 4000): Promise<Screen> {
  const screen = new xterm.Terminal({
    cols: columns,
    rows: 40,
    scrollback: 100_000,
    allowProposedApi: true,
    convertEol: true,
  });
  let title = '';
  const foreign: string[] = [];
  screen.onTitleChange((changed) => {
    title = changed;
  });
  for (const final of 'ABCDEFGHJKLMPSTXZ@`abcdefghlnpqrstux')
    screen.parser.registerCsiHandler({ final }, () => foreign.push(final) > 0);
  for (const command of [0, 1, 2, 8, 9, 52]) screen.parser.registerOscHandler(command, () => foreign.push('osc') > 0);
  await new Promise<void>((resolve) => screen.write(text, resolve));
  const buffer = screen.buffer.normal;
  const rows = Array.from(
    { length: buffer.baseY + buffer.cursorY },
    (_, index) => buffer.getLine(index)?.translateToString(true) ?? '',
  );
  screen.dispose();
  return { rows, title, foreign };
}
