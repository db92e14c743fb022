// report.html: one self-contained file that a browser opens without a network.
import { renderToString } from 'preact-render-to-string';
import type { Report } from '../../model/report.ts';
import { policyUrlOfRun } from '../text/places/policy-url.ts';
import type { SummaryOptions } from '../text/report-options.ts';
import { Page } from './page.tsx';
import { type PageAssets, pageAssets } from './page-assets.ts';

export type HtmlOptions = Pick<SummaryOptions, 'policyUrl' | 'reportHint'>;

/**
 * The whole page as text, with a line end: at most some 30 MB, and what has no room is counted where it is missing.
 * @param assets the style and the script with their hashes, from `pageAssets`
 */
function htmlReport(report: Report, options: HtmlOptions, assets: PageAssets): string {
  const { reportHint } = options;
  const policyUrl = policyUrlOfRun(report.run, options.policyUrl);
  const page = <Page report={report} policyUrl={policyUrl} reportHint={reportHint} assets={assets} />;
  return `<!doctype html>\n${renderToString(page)}\n`;
}

/** The reporter, once the hashes are computed: a pure function from there on. */
export async function htmlReporter(): Promise<(report: Report, options: HtmlOptions) => string> {
  const assets = await pageAssets();
  return (report, options) => htmlReport(report, options, assets);
}
