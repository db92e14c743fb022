// The report.json files in an artifact: a ZIP archive of any origin, of which nothing is written anywhere, or the file itself.
import { crc32 } from 'node:zlib';
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import { REPORT_JSON } from '../../report/report-files.ts';

export interface ArtifactLimits {
  /** Of one report, unpacked. */
  readonly mostBytes: number;
  /** Files in an archive, whatever they are. */
  readonly mostEntries: number;
  readonly mostReports: number;
}

/** What is wrong with an archive, as the end of a sentence that its name begins. */
export class BadArtifact extends Error {}

const ARCHIVE = Buffer.from('PK');

/**
 * The reports, one after the other. A path in an archive decides nothing but whether its last part is report.json.
 * @param name of the artifact, which is that of the file where it was uploaded without an archive
 * @throws BadArtifact
 */
export async function* reportsInArtifact(bytes: Buffer, name: string, limits: ArtifactLimits): AsyncGenerator<Buffer> {
  if (!bytes.subarray(0, ARCHIVE.length).equals(ARCHIVE)) {
    if (!isReport(name)) return;
    if (bytes.length > limits.mostBytes) throw tooLarge(limits);
    yield bytes;
    return;
  }
  let reports = 0;
  for await (const [zip, entry] of entriesOf(bytes, limits)) {
    if (!isReport(entry.fileName)) continue;
    reports++;
    if (reports > limits.mostReports) throw new BadArtifact(`has more than ${limits.mostReports} reports`);
    yield await contentOf(zip, entry, limits);
  }
}

function isReport(path: string): boolean {
  return path.split('/').at(-1) === REPORT_JSON;
}

function tooLarge({ mostBytes }: ArtifactLimits): BadArtifact {
  return new BadArtifact(`has a report with more than ${Math.floor(mostBytes / 1_000_000)} MB`);
}

async function* entriesOf(bytes: Buffer, { mostEntries }: ArtifactLimits): AsyncGenerator<[ZipFile, Entry]> {
  try {
    const zip = await fromBufferPromise(bytes);
    if (zip.entryCount > mostEntries) throw new BadArtifact(`has more than ${mostEntries} files`);
    for await (const entry of zip.eachEntry()) yield [zip, entry];
  } catch (error) {
    throw error instanceof BadArtifact ? error : broken(error);
  }
}

/** @throws BadArtifact also where its length or its checksum is another than the archive says */
async function contentOf(zip: ZipFile, entry: Entry, limits: ArtifactLimits): Promise<Buffer> {
  // What unpacks to more than it says ends in an error of its own.
  if (entry.uncompressedSize > limits.mostBytes) throw tooLarge(limits);
  const pieces: Buffer[] = [];
  try {
    for await (const piece of (await zip.openReadStreamPromise(entry)) as AsyncIterable<Buffer>) pieces.push(piece);
  } catch (error) {
    throw broken(error);
  }
  const content = Buffer.concat(pieces);
  if (crc32(content) !== entry.crc32) throw broken(new Error('checksum'));
  return content;
}

/** The message of the library may quote a name in the archive. */
function broken(_error: unknown): BadArtifact {
  return new BadArtifact('is not a whole ZIP archive');
}
