// Constants of the tool: its version, the default path of a policy, and the address of the project.
export const TOOL_VERSION = '1.0.0';

/** Where a policy is looked for when none is named. */
export const DEFAULT_POLICY = '.github/port-policy.yml';

/** What a policy in the inputs of the action is called, where others have the path of a file. */
export const POLICY_IN_INPUTS = '<inputs>';

/** Where the project is at home. */
export const PROJECT_URL = 'https://github.com/port-policy/port-policy';
