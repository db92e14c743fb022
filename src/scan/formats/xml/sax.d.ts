// What is used of sax: its events, with no types of its own in the package.
declare module 'sax' {
  interface Tag {
    readonly name: string;
    readonly attributes: { readonly [name: string]: string };
  }
  interface Parser {
    onopentag: (tag: Tag) => void;
    onclosetag: (name: string) => void;
    onattribute: () => void;
    onopencdata: () => void;
    onsgmldeclaration: () => void;
    ondoctype: (text: string) => void;
    onerror: (error: Error) => void;
    /** A declaration that is still being read. */
    readonly sgmlDecl: string;
    readonly line: number;
    /** Throws what a handler throws. */
    write(chunk: string): Parser;
    close(): Parser;
  }
  const sax: {
    parser(strict: boolean): Parser;
    /** How long one token may get before that is an error. */
    MAX_BUFFER_LENGTH: number;
  };
  // biome-ignore lint/style/noDefaultExport: that is how the package exports.
  export default sax;
}
