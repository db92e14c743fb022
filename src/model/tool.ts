// The version that --version, the reports and the action name; a test holds it to package.json.
export const TOOL_VERSION = '0.1.0';

/** Where a policy is looked for when none is named. */
export const DEFAULT_POLICY = '.github/port-policy.yml';

/** Where the project is at home. */
export const PROJECT_URL = 'https://github.com/port-policy/port-policy';
