// A flow: which part of this machine's local ports a socket leaves from, even or odd, lower or upper half.

/**
 * Which part of the local ports a socket asks from: bit 0 is 1 for odd ports, bit 1 for the upper part of the range.
 * Linux gives every connect() an even port, so a device that goes by the lowest bit would show one side alone.
 */
export type Flow = 0 | 1 | 2 | 3;

/** Consecutive sockets differ in parity, and the first two in both: even and low, odd and high, even and high, odd and low. */
const ORDER: readonly Flow[] = [0, 3, 2, 1];

/** The n-th socket's part of the range. */
export function flowOf(n: number): Flow {
  return ORDER[n & 3] as Flow;
}

/** Whether sockets of that flow have odd local ports. */
export function isOdd(flow: Flow): boolean {
  return (flow & 1) === 1;
}
