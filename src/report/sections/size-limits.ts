// The sizes that GitHub allows: SUMMARY_BYTES for the job summary, BODY_BYTES for a comment on a pull request or an issue.

/** GitHub drops a step's summary over 1,048,576 bytes; the rest is left to what else the step may write. */
export const SUMMARY_BYTES = 1_000_000;

/**
 * UTF-8 bytes. GitHub documents 65,536 characters, and has been seen to count four bytes for each: a text of this many bytes is
 * below either. It matters: an issue's body that is too long has been seen to be dropped with a 200.
 */
export const BODY_BYTES = 65_000;
