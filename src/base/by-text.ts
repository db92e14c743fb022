// Orders texts the same way on every machine.

/** By code unit, not by locale: the order must not depend on the machine's language. */
export function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
