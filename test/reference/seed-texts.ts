// The policies that the mutators begin with: the fixtures of the tests, the examples, and the policy reference.
import { readdirSync, readFileSync } from 'node:fs';

const root = new URL('../../', import.meta.url);

function filesBelow(folder: string, ending: string): string[] {
  return readdirSync(new URL(folder, root), { recursive: true })
    .map(String)
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => readFileSync(new URL(`${folder}${name}`, root), 'utf8'));
}

/** `good`: what the examples and the reference show; `bad`: a fixture of each mistake, and blocks that show one. */
export function seedTexts(): { readonly good: readonly string[]; readonly bad: readonly string[] } {
  const reference = readFileSync(new URL('docs/policy.md', root), 'utf8');
  const blocks = [...reference.matchAll(/^```yaml\n([\s\S]*?)^```/gm)].map(([, block = '']) => block);
  const isBad = (block: string) => block.startsWith('# does not lint');
  return {
    good: [...filesBelow('examples/', 'port-policy.yml'), ...blocks.filter((block) => !isBad(block))],
    bad: [...filesBelow('test/policy/fixtures/', '.policy'), ...blocks.filter(isBad)],
  };
}
