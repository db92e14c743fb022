// Counts in sentences.

/** @returns "1 port", "2 ports" */
export function counted(n: number, noun: string, plural = `${noun}s`): string {
  return `${n} ${n === 1 ? noun : plural}`;
}
