// How large a comment or an issue may be.

/**
 * UTF-8 bytes. GitHub documents 65,536 characters, and has been seen to count four bytes for each: a text of so many bytes is
 * below either. It matters: an issue's body that is too long has been seen to be dropped with a 200.
 */
export const BODY_BYTES = 65_000;
