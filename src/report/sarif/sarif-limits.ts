// GitHub's limits for a SARIF upload: how many runs, results, rules and locations it takes, and how many it shows.
//
// Sources: docs.github.com, "SARIF support for code scanning" (the tables of supported properties) and "SARIF results exceed one
// or more limits"; how an alert is recognised: github/codeql-action, src/fingerprints.ts.

/** A run with more is refused as a whole. */
export const MOST_RESULTS = 25_000;
/** It keeps this many of them, the most severe first. */
export const SHOWN_RESULTS = 5_000;
/**
 * Of all runs of one file together, so that the file stays under `MOST_GZIP_BYTES`: 100,000 with texts of ours are 3.6 MB. It is 20
 * runs of as many as are shown.
 */
export const MOST_FILE_RESULTS = 100_000;
/** Runs in one file; a file with more is refused, and so is one with none. */
export const MOST_RUNS = 20;
/** Locations of one result: past the first number the file is refused, past the second they are left out. */
export const MOST_LOCATIONS = 1_000;
export const SHOWN_LOCATIONS = 100;
/** Tags of one rule, likewise. */
export const MOST_TAGS = 20;
export const SHOWN_TAGS = 10;
/** Characters of a rule's short and of its full description. */
export const LONGEST_DESCRIPTION = 1_024;
/** Bytes of a file after gzip. */
export const MOST_GZIP_BYTES = 10_000_000;

/**
 * The one fingerprint that code scanning looks at: rule, path and this value make an alert. `upload-sarif` fills it in where it
 * is missing, with a hash of the line's text, so that two results of a rule on one line become one alert; it keeps a value that
 * is there, and logs a warning that its own would be another.
 */
export const FINGERPRINT = 'primaryLocationLineHash';

/**
 * No limit of GitHub's, which names none for messages: a policy may hold a text of any length, and one result must not take
 * the room of the others.
 */
export const LONGEST_MESSAGE = 2_000;
