// What is used of picomatch: one pattern, compiled, and where its folder ends; the package has no types of its own.
declare module 'picomatch' {
  interface PicomatchOptions {
    /** Whether `*` matches names that begin with a dot. */
    readonly dot?: boolean;
    /** Whether a leading `!` is a character like any other. */
    readonly nonegate?: boolean;
    readonly nocase?: boolean;
  }
  interface Scanned {
    /** The folder before the first part with a special character, as the pattern writes it. */
    readonly base: string;
    /** The rest. */
    readonly glob: string;
    readonly isGlob: boolean;
  }
  interface Picomatch {
    (pattern: string, options?: PicomatchOptions): (path: string) => boolean;
    scan(pattern: string, options?: PicomatchOptions): Scanned;
  }
  const picomatch: Picomatch;
  // biome-ignore lint/style/noDefaultExport: that is how the package exports.
  export default picomatch;
}
