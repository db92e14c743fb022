// Text and links of unknown origin as the page shows them: bounded, on one line, http and https links alone. preact escapes for HTML.
import { grouped } from '../../base/numbers-and-lists.ts';
import type { RuleReference } from '../../model/verdict.ts';
import { terminal } from '../escape/terminal.ts';
import { clip, LONGEST_PROSE, shown } from '../text/clip.ts';
import { codeParts } from '../text/code-parts.ts';
import { isFromInputs, policyText, ruleText } from '../text/places/policy-place.ts';
import type { PolicyUrl } from '../text/report-options.ts';

/** Longer than servers and browsers agree on. */
const LONGEST_URL = 4096;

/** Sentences: line ends are spaces, every other control a visible escape. */
export function shownProse(text: string): string {
  return terminal(clip(text, LONGEST_PROSE).replace(/\s+/g, ' '));
}

/** Sentences whose code, between backticks, is shown as such. */
export function Prose({ text }: { readonly text: string }) {
  return <>{codeParts(shownProse(text)).map((part) => (part.isCode ? <code>{part.text}</code> : part.text))}</>;
}

interface LeftOutProps {
  readonly rows: number;
  readonly what: string;
  readonly hint: string;
}

/** `12 more entries left out here.`, with the sentence that says where they are. */
export function LeftOut({ rows, what, hint }: LeftOutProps) {
  return (
    <p class="left-out">
      {grouped(rows)} more {what} left out here. <Prose text={hint} />
    </p>
  );
}

/** What may stand in `href`; null for anything but an http or https URL, and for one that is too long. */
export function safeUrl(url: string | null): string | null {
  if (url === null || url.length > LONGEST_URL || !/^https?:\/\/[^\s/]/i.test(url)) return null;
  return terminal(url) === url ? url : null;
}

/** `2026-11-21 02:00:07 UTC`, from RFC 3339 in UTC. */
export function shownTime(time: string): string {
  return shown(`${time.slice(0, 19).replace('T', ' ')} UTC`);
}

/** A link, or its text where there is nothing to link to. */
export function Link({ url, text }: { readonly url: string | null; readonly text: string }) {
  const href = safeUrl(url);
  if (href === null) return <>{text}</>;
  return (
    <a href={href} rel="noreferrer noopener">
      {text}
    </a>
  );
}

/** A policy as a link to its file, or `policy from the inputs`. */
export function PolicyLink({ path, urlOf }: { readonly path: string; readonly urlOf: PolicyUrl }) {
  return <Link url={isFromInputs(path) ? null : urlOf(path, null)} text={policyText(shown(path))} />;
}

/** `.github/port-policy.yml:12`, or `from the inputs`. */
export function RuleLink({ rule, urlOf }: { readonly rule: RuleReference; readonly urlOf: PolicyUrl }) {
  const { file, line } = rule;
  return <Link url={isFromInputs(file) ? null : urlOf(file, line)} text={ruleText({ file: shown(file), line })} />;
}
