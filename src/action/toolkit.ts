// The part of @actions/core that the action uses, so that a test can hand in another.
import type * as core from '@actions/core';

export type Toolkit = Pick<typeof core, 'getInput' | 'setOutput' | 'info' | 'warning' | 'error' | 'summary'>;
