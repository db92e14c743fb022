// docs/first-policy.md: every command on it is run, in its order and in one shell, and prints what the page shows.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { it } from 'vitest';
import { CLI } from '../built.ts';
import { describeLab } from '../lab/describe-lab.ts';
import { withLab } from '../lab/with-lab.ts';
import { codeBlocks, readText, root } from './markdown.ts';

const PAGE = 'docs/first-policy.md';

/** Put between what two commands print. */
const MARK = '--- the next command ---';

/** What two runs of a command have in common: times differ, and with their length where a line breaks. */
function withoutTimes(output: string): string {
  return output
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/\b\d+(?:\.\d+)? (?:ms|µs|s)\b/g, 'TIME')
    .replaceAll(/\d{4}-\d\d-\d\d \d\d:\d\d UTC/g, 'DATE');
}

/** The commands of the page as a script; a service that is put in the background gets a second to start. */
function scriptOf(commands: readonly string[]): string {
  return commands
    .map((command) => `${command}\n${command.trimEnd().endsWith('&') ? 'sleep 1\n' : ''}echo '${MARK}'\n`)
    .join('');
}

describeLab(PAGE, () => {
  it('shows what its commands print', { timeout: 60_000 }, async ({ expect }) => {
    const page = readText(PAGE);
    const blocks = codeBlocks(page);
    const folder = mkdtempSync(join(tmpdir(), 'port-policy-'));
    try {
      // In place of the one that would fetch the package.
      mkdirSync(join(folder, 'bin'));
      const npx = `#!/bin/sh\n[ "$1" = port-policy ] && shift && exec node '${CLI}' "$@"\n`;
      writeFileSync(join(folder, 'bin/npx'), npx, { mode: 0o755 });
      const saved = (language: string) => `${blocks.find(({ lang }) => lang === language)?.text}\n`;
      writeFileSync(join(folder, 'first-policy.yml'), saved('yaml'));
      writeFileSync(join(folder, 'listen.mjs'), saved('js'));
      const commands = blocks.filter(({ lang }) => lang === 'sh').map(({ text }) => text);
      const { stdout, stderr } = await withLab((lab) =>
        lab.run('vantage', ['sh'], {
          input: `exec 2>&1\nPATH="$PWD/bin:$PATH"\n${scriptOf(commands)}`,
          cwd: folder,
          timeoutMs: 50_000,
        }),
      );
      expect(stderr).toBe('');
      const printed = stdout.split(`${MARK}\n`).map((output) => output.trimEnd());

      const shown = blocks.map(({ lang, text }, index) => {
        if (lang !== 'text') return text;
        const before = blocks.slice(0, index).filter((block) => block.lang === 'sh').length;
        const output = printed[before - 1] ?? '';
        return withoutTimes(output) === withoutTimes(text) ? text : output;
      });
      // A command whose output is not shown prints nothing.
      const quiet = blocks.flatMap(({ lang }, index) => {
        if (lang !== 'sh' || blocks[index + 1]?.lang === 'text') return [];
        return [printed[blocks.slice(0, index).filter((block) => block.lang === 'sh').length] ?? ''];
      });
      expect(quiet.filter((output) => output !== '')).toEqual([]);
      expect(printed.join('\n')).toContain('exit code 1');
      expect(printed.join('\n')).toContain('first-policy.yml:6');
      expect(printed.at(-3)).toMatch(/exit code 0$/);

      const texts = shown.filter((_, index) => blocks[index]?.lang === 'text');
      const asRun = page.replaceAll(/^```text\n(?:.*\n)*?```$/gm, () => `\`\`\`text\n${texts.shift()}\n\`\`\``);
      // `vitest -u` writes the page anew where the output has changed: read what it wrote.
      await expect(asRun).toMatchFileSnapshot(`${root}/${PAGE}`);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
