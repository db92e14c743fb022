// Where the bundle lies that sweeping threads run.

/**
 * @param bundle `import.meta.url` of a file in `dist/cli/` or `dist/action/`
 * @returns the `file:` URL of `dist/thread/index.js`
 */
export function threadFileBeside(bundle: string): string {
  return new URL('../thread/index.js', bundle).href;
}
