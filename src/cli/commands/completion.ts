// `completion`: prints the script that completes our commands and options in a shell.
import { didYouMean } from '../../audit.ts';
import { EXIT } from '../../model/exit-codes.ts';
import { bashCompletion } from '../completion/bash.ts';
import { fishCompletion } from '../completion/fish.ts';
import { zshCompletion } from '../completion/zsh.ts';
import type { Invocation } from '../invocation.ts';
import { fail } from '../output/complain.ts';

/** By the name of the shell. */
export const COMPLETIONS = { bash: bashCompletion, zsh: zshCompletion, fish: fishCompletion } as const satisfies Record<
  string,
  () => string
>;

export async function printCompletion({ positionals, terminal }: Invocation): Promise<number> {
  const [shell = ''] = positionals;
  const shells = Object.keys(COMPLETIONS);
  if (!isShell(shell)) {
    const near = didYouMean(shell, shells);
    return fail(
      terminal,
      near === null
        ? `there is no completion for \`${shell}\`. Use one of ${shells.join(', ')}`
        : `there is no completion for \`${shell}\`; did you mean \`${near}\`?`,
    );
  }
  terminal.out(COMPLETIONS[shell]());
  return EXIT.pass;
}

function isShell(name: string): name is keyof typeof COMPLETIONS {
  return Object.hasOwn(COMPLETIONS, name);
}
