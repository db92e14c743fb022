// A name with letters outside ASCII to the form that DNS carries: `bücher.example` to `xn--bcher-kva.example`.

/**
 * By the rules of URLs, which need no file and no network; null for what has no such form, or would be read as more than a
 * name.
 */
export function asciiName(name: string): string | null {
  if (/[\0-\x20/\\?#@:[\]%]/.test(name)) return null;
  const url = `http://${name}/`;
  const ascii = URL.canParse(url) ? new URL(url).hostname : '';
  return ascii.split('.').some((label) => label.startsWith('xn--')) ? ascii : null;
}
