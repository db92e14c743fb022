// Reads values of unknown JSON safely: the right kind or null, and never from a prototype.
import { parsePort } from '../../port-sets.ts';

export type JsonObject = { readonly [key: string]: unknown };

export function asObject(value: unknown): JsonObject | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : null;
}

/** A member of its own; undefined where there is none. */
export function member(object: JsonObject | null, key: string): unknown {
  return object !== null && Object.hasOwn(object, key) ? object[key] : undefined;
}

export function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

/** A port as a number or its digits; null for anything else. */
export function portOf(value: unknown): number | null {
  return typeof value === 'number' || typeof value === 'string' ? parsePort(`${value}`) : null;
}
