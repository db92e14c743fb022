// What the table says of one command, and of one of its options.

export interface OptionSpec {
  /** How --help shows the value; null for a switch. */
  readonly value: string | null;
  readonly help: string;
  readonly choices?: readonly string[];
  /** It may be given several times, and its values add up. */
  readonly many?: true;
}

export interface CommandSpec {
  readonly usage: string;
  readonly summary: string;
  readonly details: string;
  /** Fewest and most positional arguments. */
  readonly positionals: readonly [number, number];
  readonly options: Readonly<Record<string, OptionSpec>>;
  /** What each exit code means after this command, in ascending order; those of a signal are left out here. */
  readonly exits: readonly (readonly [code: number, meaning: string])[];
  /** It asks the network, so a signal may stop it; and whether it writes reports then. */
  readonly stops?: 'with reports' | 'without reports';
  readonly examples: readonly (readonly [command: string, what: string])[];
}
