// Where a policy can be seen when the shell knows no address for it, and the report knows repository and commit.
import type { RunIdentity } from '../../../model/report.ts';
import type { PolicyUrl } from '../report-options.ts';
import { isFromInputs } from './policy-place.ts';

/** The shell's addresses, and those of the report's own run where the shell has none: of files in the repository alone. */
export function policyUrlOfRun(run: RunIdentity, policyUrl: PolicyUrl): PolicyUrl {
  return (file, line) => policyUrl(file, line) ?? urlIn(run, file, line);
}

function urlIn({ repository, commit, url }: RunIdentity, file: string, line: number | null): string | null {
  if (repository === null || commit === null || url === null || isFromInputs(file)) return null;
  if (file.startsWith('/') || file.split('/').includes('..')) return null;
  const end = url.indexOf(`/${repository}/actions/runs/`);
  if (end <= 0) return null;
  // encodeURIComponent throws at half a surrogate pair.
  const whole = file.replace(/^\.\//, '').replace(/\p{Cs}/gu, '\ufffd');
  const path = whole.split('/').map(encodeURIComponent).join('/');
  const revision = encodeURIComponent(commit.replace(/\p{Cs}/gu, '\ufffd'));
  return `${url.slice(0, end)}/${repository}/blob/${revision}/${path}${line === null ? '' : `#L${line}`}`;
}
