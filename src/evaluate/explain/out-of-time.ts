// What it means that the time limit of a run was over before a port was settled, and how to give the next run enough time.

export const OUT_OF_TIME =
  'The time limit of the run was over before enough was known of this port. What was seen until then neither passes nor fails it.';

/** The limit may stand in the policy, in the workflow or on the command line; the shortest of them ended the run. */
export const MORE_TIME =
  'Raise the time limit (`duration` under `limits`, or `time-limit` of the run): `check --dry-run` says how long this policy takes. Or check fewer ports in each run (`only`).';
