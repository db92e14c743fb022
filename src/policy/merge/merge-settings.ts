// Merges what a run has once (defaults, limits, vantages) from several files: the more careful value wins.

import { strictestRate } from '../../model/pace/pace-limits.ts';
import {
  type Control,
  DEFAULT_LIMITS,
  DEFAULTS,
  type Defaults,
  type Limits,
  stricterEvidence,
  type Vantage,
} from '../../model/policy.ts';
import type { ParsedFile, ParsedVantage } from '../parsed-file.ts';
import { familiesOf } from '../values/vantage-values.ts';
import { distinctControls } from './merge-controls.ts';

/** The family and the like hold for each file by itself; how long and how often one waits is the whole run's. */
export function strictestDefaults(files: readonly ParsedFile[]): Defaults {
  const all = files.map(({ defaults }) => ({ ...DEFAULTS, ...defaults }));
  const families = new Set(all.map(({ family }) => family));
  return {
    timeoutMs: Math.max(...all.map(({ timeoutMs }) => timeoutMs)),
    attempts: Math.max(...all.map(({ attempts }) => attempts)),
    family: families.size === 1 ? (all[0]?.family ?? DEFAULTS.family) : 'both',
    addresses: all.every(({ addresses }) => addresses === 'any') ? 'any' : 'all',
    evidence: all.map(({ evidence }) => evidence).reduce(stricterEvidence),
  };
}

export function tightestLimits(files: readonly ParsedFile[]): Limits {
  const all = files.map(({ limits }) => ({ ...DEFAULT_LIMITS, ...limits }));
  const least = (values: readonly (number | null)[]): number | null => {
    const bounds = values.filter((value) => value !== null);
    return bounds.length === 0 ? null : Math.min(...bounds);
  };
  return {
    rate: strictestRate(
      all.map(({ rate }) => rate),
      'rate',
    ),
    perHost: strictestRate(
      all.map(({ perHost }) => perHost),
      'perHost',
    ),
    inFlight: least(all.map(({ inFlight }) => inFlight)),
    probes: least(all.map(({ probes }) => probes)),
    durationMs: least(all.map(({ durationMs }) => durationMs)),
  };
}

/** Where two files declare the same vantage, what either says that it cannot see is not seen. */
export function mergedVantages(files: readonly ParsedFile[]): Vantage[] {
  const merged = new Map<string, Vantage>();
  for (const { vantages } of files) {
    for (const [name, file] of vantages) {
      const own = vantageOf(name, file);
      const known = merged.get(name);
      merged.set(name, known === undefined ? own : both(known, own));
    }
  }
  return [...merged.values()];
}

function vantageOf(
  name: string,
  { family, cannotSee, sees, controls, source, span, diagnostics }: ParsedVantage,
): Vantage {
  return {
    name,
    families: familiesOf(family, cannotSee?.lacks ?? []),
    cannotSee: cannotSee?.ports ?? [],
    openOnly: sees === 'open-only',
    controls: distinctControls(controls ?? []),
    sources: source === null ? [] : [source],
    position: diagnostics.position(span),
  };
}

function both(a: Vantage, b: Vantage): Vantage {
  return {
    ...a,
    families: a.families.filter((family) => b.families.includes(family)),
    cannotSee: [...a.cannotSee, ...b.cannotSee],
    openOnly: a.openOnly || b.openOnly,
    controls: distinctControls([...a.controls, ...b.controls] as Control[]),
    sources: [...a.sources, ...b.sources],
  };
}
