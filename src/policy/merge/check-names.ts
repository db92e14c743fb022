// Reports roles and vantages that are not declared, and entries that no vantage judges.
import { getOrCreate } from '../../base/get-or-create.ts';
import { firstFew } from '../../base/numbers-and-lists.ts';
import { DEFAULTS, type Entry } from '../../model/policy.ts';
import { didYouMean } from '../did-you-mean.ts';
import type { EntrySpans, NamedSpan, ParsedFile, ParsedItem, ParsedRole } from '../parsed-file.ts';
import { quoted } from '../problem.ts';

/** Complains of a role that the policy does not declare. What a base that cannot be read declares is not known. */
export function unknownRole(named: NamedSpan, { roles, incomplete }: ParsedFile): void {
  if (incomplete) return;
  const known = [...roles.keys()];
  const meant = nearestDeclared(named, known);
  const help =
    meant !== null
      ? `did you mean ${quoted(meant)}?`
      : known.length === 0
        ? `declare it: ${quoted(`roles: { ${named.name}: { open: 443 } }`)}`
        : `it declares ${listed(known)}`;
  named.diagnostics.error(named.span, 'unknown-role', `This policy declares no role ${quoted(named.name)}.`, help);
}

export function checkVantages(names: readonly NamedSpan[], { vantages, incomplete }: ParsedFile): void {
  if (incomplete) return;
  for (const { name, span, diagnostics } of names) {
    if (vantages.has(name)) continue;
    const known = [...vantages.keys()];
    const meant = nearestDeclared({ name, diagnostics }, known);
    const declare = `declare it: \`vantages: { ${name}: {} }\``;
    const help =
      meant !== null
        ? `did you mean ${quoted(meant)}?`
        : known.length === 0
          ? declare
          : `it declares ${listed(known)}; or ${declare}`;
    diagnostics.error(span, 'unknown-vantage', `This policy declares no vantage ${quoted(name)}.`, help);
  }
}

/** An entry that no vantage judges is a check that nobody makes. */
export function checkApplies({ entries, from }: ParsedItem, entrySpans: EntrySpans, file: ParsedFile): void {
  if (from === null) return;
  // The entries of one list share its `from`.
  const met = new Map<Entry['from'], boolean>();
  for (const entry of entries) {
    const entrySpan = entrySpans.get(entry);
    const meets = getOrCreate(met, entry.from, () => meet(from, entry.from, file));
    if (entrySpan === undefined || meets) continue;
    const message = `This entry is judged from ${listed(entry.from ?? [])}, but its host from ${listed(namesOf(from))}: no vantage checks it.`;
    entrySpan.diagnostics.error(
      entrySpan.from[0]?.span ?? entrySpan.span,
      'never-applies',
      message,
      'name a vantage that both have, or remove one `from`',
    );
  }
}

export function checkRoleApplies(
  named: NamedSpan,
  entries: readonly Entry[],
  role: ParsedRole,
  { from }: ParsedItem,
  file: ParsedFile,
): void {
  const idle = entries.find((entry) => !meet(from, entry.from, file));
  if (idle === undefined) return;
  const line = idle.position.line;
  const where = idle.position.file === named.diagnostics.file ? `line ${line}` : `${idle.position.file}, line ${line}`;
  const message = `The role ${quoted(named.name)} has an entry (${where}) that is judged from ${listed(idle.from ?? [])}, but this host is judged from ${listed(namesOf(from))}: no vantage checks it.`;
  named.diagnostics.add(
    named.span,
    { code: 'never-applies', message, help: 'remove `from` here, or use a role without that entry' },
    [role.diagnostics.position(role.span)],
  );
}

/** Whether both are judged from some vantage. A name that nobody declared is complained of already, and may mean any. */
function meet(from: readonly NamedSpan[] | null, of: readonly string[] | null, file: ParsedFile): boolean {
  const { vantages, waiting } = file;
  // A variable without a value may name any.
  if (waiting.has('from')) return true;
  if (from === null || of === null || from.some(({ name }) => of.includes(name))) return true;
  return [...namesOf(from), ...of].some((name) => !vantages.has(name));
}

function namesOf(from: readonly NamedSpan[] | null): string[] {
  return (from ?? []).map(({ name }) => name);
}

export function checkFamilies(item: ParsedItem, { defaults }: ParsedFile): void {
  const family = item.family ?? defaults.family ?? DEFAULTS.family;
  for (const { reference, span, diagnostics } of item.hosts) {
    const { pattern, text } = reference;
    if (pattern.kind !== 'addresses' || family === 'both' || family === `ipv${pattern.family}`) continue;
    const where = item.family === null ? '`defaults`' : 'this item';
    const message = `\`${text}\` is IPv${pattern.family}, but the \`family\` of ${where} is ${family}.`;
    diagnostics.error(span, 'bad-host', message, 'change the `family`, or remove the address');
  }
}

/** Of thousands of names nobody mistypes one for another, and a file of nothing but mistakes gets no guesses. */
const MOST_DECLARED = 500;

function nearestDeclared(
  { name, diagnostics }: Pick<NamedSpan, 'name' | 'diagnostics'>,
  known: readonly string[],
): string | null {
  return known.length > MOST_DECLARED || diagnostics.full ? null : didYouMean(name, known);
}

function listed(names: readonly string[]): string {
  return firstFew(names.map(quoted), 8, String);
}
