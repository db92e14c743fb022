// Any run of the whole policy language over a little world: files, vantage, variables, scope and what DNS says.
import fc from 'fast-check';
import { type Plain, sometimes, VANTAGES } from './arbitrary-entries.ts';
import { file, vantage } from './arbitrary-file.ts';
import { type HostPlanting, hostPlantings, plantHosts } from './plant-hosts.ts';
import { type Planting, plantings, plantVariables } from './plant-variables.ts';
import type { ReferenceInput } from './reference-types.ts';
import { type Spelling, spelling } from './spell.ts';
import { scopeText, zone } from './universe.ts';

/** How files hang together: which ones the run is given, and what each extends. The last of them is extended, or alone. */
interface Shape {
  readonly entry: readonly string[];
  readonly files: readonly { readonly path: string; readonly extending?: string }[];
}

const ALONE: Shape = { entry: ['policy.yml'], files: [{ path: 'policy.yml' }] };
const SHAPES: readonly Shape[] = [
  ...Array<Shape>(7).fill(ALONE),
  { entry: ['policy.yml'], files: [{ path: 'policy.yml', extending: './base.yml' }, { path: 'base.yml' }] },
  {
    entry: ['ci/policy.yml'],
    files: [
      { path: 'ci/policy.yml', extending: '../shared/one.yml' },
      { path: 'shared/one.yml', extending: './base.yml' },
      { path: 'shared/base.yml' },
    ],
  },
  { entry: ['policy.yml', 'second.yml'], files: [{ path: 'policy.yml' }, { path: 'second.yml' }] },
  {
    entry: ['policy.yml', 'second.yml'],
    files: [
      { path: 'policy.yml', extending: './base.yml' },
      { path: 'second.yml', extending: './base.yml' },
      { path: 'base.yml' },
    ],
  },
];

const only = fc.constantFrom(
  ...['a.example.com', 'b.example.com:1-4', '10.0.0.1', '10.0.0.0/30:80', '93.184.216.0/24', '2600::', '0.0.0.0/0:1-8'],
  ...['[2001:db8::1]:3', 'A.example.com:53/udp', '0.0.0.0/0', '10.0.0.0-10.0.0.2'],
);

interface Drawn {
  readonly shape: Shape;
  readonly bodies: readonly Plain[];
  readonly vantages: Plain;
  /** Decides where the run is made from, and which files say what vantages there are. */
  readonly where: number;
  readonly planted: readonly (readonly Planting[])[];
  readonly spelled: readonly Spelling[];
  readonly listed: readonly (readonly HostPlanting[])[];
  readonly zone: ReferenceInput['zone'];
  readonly runScope: readonly string[] | null;
  readonly only: readonly string[];
}

/** Whether a `from` stands anywhere inside. */
function saysFrom(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return 'from' in value || Object.values(value).some(saysFrom);
}

function inputOf({ shape, bodies, vantages, where, planted, spelled, listed, ...run }: Drawn): ReferenceInput {
  const needed = bodies.slice(0, shape.files.length).some(saysFrom);
  // One run in a hundred says `from`, and not from where it is made.
  const here = needed ? where !== 0 : where < 30;
  const variables = new Map<string, string>();
  const lists = new Map<string, string>();
  const files = shape.files.map(({ path, extending }, index): [string, string] => {
    const declares = (needed || here) && (index === shape.files.length - 1 || where % 2 === 0);
    const said = {
      ...plantHosts(bodies[index] ?? {}, listed[index] ?? [], path, lists),
      ...(declares ? { vantages } : {}),
      ...(extending === undefined ? {} : { extends: extending }),
    };
    return [path, spelled[index]?.(plantVariables(said, planted[index] ?? [], `FILE_${index}`, variables)) ?? ''];
  });
  const vantage = here ? (VANTAGES[where % 3 === 0 ? 1 : 0] ?? null) : null;
  return {
    files: new Map([...files, ...lists]),
    entry: shape.entry,
    vantage,
    variables,
    ...run,
    todayUtc: '2026-06-15',
  };
}

const three = <T>(arbitrary: fc.Arbitrary<T>) => fc.array(arbitrary, { minLength: 3, maxLength: 3 });
const few = <T>(arbitrary: fc.Arbitrary<T>) => fc.array(arbitrary, { minLength: 1, maxLength: 2 });

/** Runs of the whole language. */
export const arbitraryInput: fc.Arbitrary<ReferenceInput> = fc
  .record({
    shape: fc.constantFrom(...SHAPES),
    bodies: three(file(true)),
    vantages: fc.record({ internet: vantage, office: vantage }),
    where: fc.nat(99),
    planted: three(plantings),
    spelled: three(spelling),
    zone,
    runScope: sometimes(few(scopeText), 8).map((scope) => scope ?? null),
    only: sometimes(few(only), 8).map((some) => some ?? []),
    // Drawn last, so that it shifts no other.
    listed: three(hostPlantings),
  })
  .map(inputOf);

/** Runs of one file that says nothing of vantages, roles, scope, waivers, variables and the like. */
export const arbitraryPlainInput: fc.Arbitrary<ReferenceInput> = fc
  .record({ bodies: fc.tuple(file(false)), spelled: fc.tuple(spelling), zone })
  .map((drawn) =>
    inputOf({ ...drawn, shape: ALONE, vantages: {}, where: 99, planted: [], listed: [], runScope: null, only: [] }),
  );
