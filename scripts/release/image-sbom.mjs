// The bills of materials of the container images: what is bundled into dist/, and the packages that the base of each has, as CycloneDX.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { command, output, ReleaseError } from './command.mjs';

const HELP = `node scripts/release/image-sbom.mjs FOLDER BOM

Writes for each image that image.mjs left in the folder FOLDER/NAME.cdx.json, as CycloneDX: what BOM (that of sbom.mjs) lists, the Debian packages of
the base, and Node. Needs tar. The packages are those of linux/amd64; linux/arm64 has the same. npm and yarn, which the base of the image with a
shell brings along, are not taken apart.`;

const STATUS = /^(?:\.\/)?var\/lib\/dpkg\/(?:status|status\.d\/[^/]+(?<!\.md5sums))$/;

await command(HELP, 2, ([folder, path]) => {
  const names = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, 'oci-layout')))
    .map(({ name }) => name);
  if (names.length === 0) throw new ReleaseError(`${folder} has no image. Run image.mjs with it first.`);
  const bundled = JSON.parse(readFileSync(path, 'utf8'));
  for (const name of names.sort()) {
    const written = join(folder, `${name}.cdx.json`);
    writeFileSync(written, `${JSON.stringify(bomOf(join(folder, name), name, bundled), null, 2)}\n`);
    console.log(written);
  }
});

function bomOf(layout, name, bundled) {
  const blob = (digest) => join(layout, 'blobs', digest.replace(':', '/'));
  const read = (file) => JSON.parse(readFileSync(file, 'utf8'));
  const [{ digest }] = read(join(layout, 'index.json')).manifests;
  const { layers, config } = read(blob(read(blob(digest)).manifests[0].digest));
  const packages = layers.flatMap((layer) => packagesOf(blob(layer.digest)));
  if (packages.length === 0)
    throw new ReleaseError(`${layout} has no list of Debian packages, so its bill of materials would lack them.`);
  const { Env } = read(blob(config.digest)).config;
  const node = Env.find((text) => text.startsWith('NODE_VERSION='))?.slice('NODE_VERSION='.length);
  const components = [bundled.metadata.component, ...bundled.components, ...packages.map(componentOf)];
  if (node !== undefined) components.push(nodeComponent(node));
  const component = {
    type: 'container',
    name,
    version: digest,
    'bom-ref': `${name}@${digest}`,
    purl: `pkg:oci/port-policy@${encodeURIComponent(digest)}?repository_url=ghcr.io/port-policy/port-policy`,
  };
  const hex = createHash('sha256').update(digest).digest('hex');
  // A UUID of version 8 (RFC 9562): its bits are ours to choose.
  const uuid = `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
  return {
    ...bundled,
    serialNumber: `urn:uuid:${uuid}`,
    metadata: { ...bundled.metadata, component },
    components,
  };
}

/** What dpkg notes of each installed package, in one file or, in distroless images, in one for each. */
function packagesOf(layer) {
  const files = output('tar', ['--list', '--file', layer])
    .split('\n')
    .filter((file) => STATUS.test(file));
  if (files.length === 0) return [];
  const text = output('tar', ['--extract', '--to-stdout', '--file', layer, ...files]);
  return text
    .split(/^(?=Package: )/m)
    .map((stanza) => ({
      name: /^Package: (.*)$/m.exec(stanza)?.[1],
      version: /^Version: (.*)$/m.exec(stanza)?.[1],
      isGone: /^Status: (?!install ok installed)/m.test(stanza),
      isFromNodejsOrg: /^Maintainer: OpenJS Foundation/m.test(stanza),
    }))
    .filter(({ name, version, isGone }) => name !== undefined && version !== undefined && !isGone);
}

/** Distroless images have Node among their packages, although it is not Debian's. */
function componentOf({ name, version, isFromNodejsOrg }) {
  if (isFromNodejsOrg) return nodeComponent(version);
  const purl = `pkg:deb/debian/${name}@${encodeURIComponent(version)}`;
  return { type: 'library', name, version, 'bom-ref': purl, purl };
}

function nodeComponent(version) {
  return { type: 'platform', name: 'node', version, 'bom-ref': `node@${version}` };
}
