// Links of the page: only to http and https, and text where there is nothing to link to.

import type { RuleReference } from '../../model/verdict.ts';
import { shown } from '../text/clip.ts';
import type { PolicyUrl } from '../text/report-options.ts';
import { safeUrl } from './shown-text.ts';

export function Link({ url, text }: { readonly url: string | null; readonly text: string }) {
  const href = safeUrl(url);
  if (href === null) return <>{text}</>;
  return (
    <a href={href} rel="noreferrer noopener">
      {text}
    </a>
  );
}

/** `.github/port-policy.yml:12` */
export function RuleLink({ rule, urlOf }: { readonly rule: RuleReference; readonly urlOf: PolicyUrl }) {
  return <Link url={urlOf(rule.file, rule.line)} text={`${shown(rule.file)}:${rule.line}`} />;
}
