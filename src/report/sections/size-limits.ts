// How large the job summary may be.

/** GitHub drops a step's summary over 1,048,576 bytes; the rest is left to what else the step may write. */
export const SUMMARY_BYTES = 1_000_000;
