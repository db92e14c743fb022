// How long the texts of a policy may be that reports repeat, in characters.

/** Every report repeats a reason for each port that it is about, and an owner for each that is waived: they stay short. */
export const LONGEST_REASON = 1000;
export const LONGEST_OWNER = 200;

/** Every report repeats a requirement for each verdict that counts for it. */
export const LONGEST_REQUIREMENT = 200;
