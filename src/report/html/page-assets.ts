// The page's style and script, and the Content-Security-Policy that allows these two and nothing else.
import { pageScript } from './page-script.ts';
import { PAGE_STYLE } from './page-style.ts';
import { printScript } from './print-script.ts';

export interface PageAssets {
  readonly style: string;
  readonly script: string;
  /** For a `<meta>`: no source of anything is allowed but these two texts, by their hashes. */
  readonly contentSecurityPolicy: string;
}

/** As a browser computes it of the text between the tags: `'sha256-…'`. */
async function hashSource(text: string): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return `'sha256-${btoa(String.fromCharCode(...digest))}'`;
}

/** The scripts are the functions' own source texts, so that they are checked and linted as everything else. */
export async function pageAssets(): Promise<PageAssets> {
  const style = PAGE_STYLE;
  const script = [pageScript, printScript].map((one) => `(${one.toString()})();`).join('\n');
  const [styleHash, scriptHash] = await Promise.all([hashSource(style), hashSource(script)]);
  return {
    style,
    script,
    contentSecurityPolicy: `default-src 'none'; style-src ${styleHash}; script-src ${scriptHash}; base-uri 'none'; form-action 'none'`,
  };
}
