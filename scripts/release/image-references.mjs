// How the container images of a release are named.

/** Without a tag. */
export const IMAGE = 'ghcr.io/port-policy/port-policy';

/** @returns whether a text is the digest of an image */
export const isDigest = (text) => /^sha256:[0-9a-f]{64}$/.test(text);
