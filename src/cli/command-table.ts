// The commands and their options: one table that the parser, the help and the tests read, in the order in which the help names them.
import { ASKING_COMMANDS } from './table/asking-commands.ts';
import type { CommandSpec } from './table/command-spec.ts';
import { POLICY_COMMANDS } from './table/policy-commands.ts';
import { REFERENCE_COMMANDS } from './table/reference-commands.ts';
import { REPORT_COMMANDS } from './table/report-commands.ts';

export const COMMANDS = {
  check: ASKING_COMMANDS.check,
  probe: ASKING_COMMANDS.probe,
  lint: POLICY_COMMANDS.lint,
  explain: POLICY_COMMANDS.explain,
  expand: POLICY_COMMANDS.expand,
  init: ASKING_COMMANDS.init,
  diff: POLICY_COMMANDS.diff,
  fresh: REPORT_COMMANDS.fresh,
  merge: REPORT_COMMANDS.merge,
  services: REFERENCE_COMMANDS.services,
  schema: REFERENCE_COMMANDS.schema,
  completion: REFERENCE_COMMANDS.completion,
} as const satisfies Record<string, CommandSpec>;

export type CommandName = keyof typeof COMMANDS;
