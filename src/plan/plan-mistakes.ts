// Mistakes that show only once a policy is planned, as diagnostics: no vantage, no address to probe from, nothing to judge.
import { firstFew } from '../base/numbers-and-lists.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Policy, Vantage } from '../model/policy.ts';
import { usesFrom, type View } from './view.ts';

const NOWHERE = { position: null, length: 1, related: [] };

export function nothingToJudge(policy: Policy, { vantage, only }: Pick<View, 'vantage' | 'only'>): Diagnostic {
  if (only.length > 0)
    return {
      code: 'nothing-to-judge',
      level: 'error',
      message:
        'this run would judge nothing: of what `--only` names, the policy only observes the ports, or this vantage does not see them',
      help: 'name a port too that must be `open` or `blocked`: a run that judges nothing never passes',
      ...NOWHERE,
    };
  return {
    code: 'nothing-to-judge',
    level: 'error',
    message:
      vantage === null
        ? 'this run would judge nothing: every entry is `observe`, or no entry is left'
        : `this run would judge nothing from the vantage \`${vantage.name}\`: every entry is \`observe\`, or no entry applies there`,
    help: 'list the ports that must be `open` or `blocked`: a run that judges nothing never passes',
    ...NOWHERE,
    position: { file: policy.file, line: 1, column: 1 },
  };
}

/** From a vantage that judges exposures alone, nothing could ever be one. */
export function nothingToExpose(policy: Policy, vantage: Vantage): Diagnostic {
  return {
    code: 'nothing-to-judge',
    level: 'error',
    message: `this run would judge nothing from the vantage \`${vantage.name}\`: it judges only open ports (\`sees: open-only\`), and no entry there says that a port must not be open`,
    help: 'list the ports that must be `blocked` there, or leave this vantage out: a run that judges nothing never passes',
    ...NOWHERE,
    position: { file: policy.file, line: 1, column: 1 },
  };
}

/**
 * This machine has no address that the vantage's probes may leave from: it is not that vantage, and what it sees is something else.
 * @param demanded as written
 * @param has the addresses of this machine, for a message
 * @param noInterface demanded interfaces that it has no address on
 */
export function notAtSource(
  vantage: Vantage | null,
  demanded: readonly string[],
  has: readonly string[],
  noInterface: readonly string[] = [],
): Diagnostic {
  const places = demanded.map((text) => `\`${text}\``).join(', ');
  const isAboutInterfaces = noInterface.length === demanded.length;
  const own = has.length === 0 ? 'none but loopback' : firstFew(has, 8, String);
  return {
    code: 'not-at-source',
    level: 'error',
    message: isAboutInterfaces
      ? `this machine has no interface ${places} with an address, where probes are to leave from; it has ${own}`
      : vantage === null
        ? `this machine has no address in ${places}, where probes are to leave from; it has ${own}`
        : `this machine has no address in ${places}, where probes of the vantage \`${vantage.name}\` leave from; it has ${own}`,
    help: 'run this on a machine that has one, or correct `source`',
    ...NOWHERE,
    position: vantage === null || vantage.sources.length === 0 ? null : vantage.position,
  };
}

/**
 * The vantage that a run was told to be, or what is wrong with that.
 * @param name null where the run was told none
 */
export function vantageNamed(
  policy: Policy,
  name: string | null,
): { vantage: Vantage | null } | { mistake: Diagnostic } {
  const declared = policy.vantages.map((one) => one.name);
  const names = declared.map((one) => `\`${one}\``).join(', ');
  if (name !== null) {
    const vantage = policy.vantages.find((one) => one.name === name);
    if (vantage !== undefined) return { vantage };
    const message = `this policy does not declare a vantage \`${name}\``;
    const help =
      declared.length === 0 ? 'declare it under `vantages`, or run without a vantage' : `the policy declares ${names}`;
    return { mistake: { code: 'unknown-vantage', level: 'error', message, help, ...NOWHERE } };
  }
  const isSomewhere = policy.vantages.some(({ sources }) => sources.length > 0);
  if (!usesFrom(policy) && !isSomewhere) return { vantage: null };
  const message = usesFrom(policy)
    ? 'this policy judges some things from certain vantages only, and this run does not name its vantage'
    : 'this policy says from which addresses the probes of a vantage leave (`source`), and this run does not name its vantage';
  const help = `name it with \`--vantage\` or the input \`vantage\`: ${names}`;
  return { mistake: { code: 'vantage-needed', level: 'error', message, help, ...NOWHERE } };
}
