import { inflateRawSync } from 'node:zlib';

const entry = 0x02014b50;

/** The files of a zip, by its central directory (APPNOTE 4.3.12). */
export const unzipped = (zip: Buffer): readonly string[] => {
  const texts: string[] = [];
  let at = zip.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  at = zip.readUInt32LE(at + 16);
  while (zip.readUInt32LE(at) === entry) {
    const [method, size, from] = [zip.readUInt16LE(at + 10), zip.readUInt32LE(at + 20), zip.readUInt32LE(at + 42)];
    const begin = from + 30 + zip.readUInt16LE(from + 26) + zip.readUInt16LE(from + 28);
    const bytes = zip.subarray(begin, begin + size);
    texts.push((method === 0 ? bytes : inflateRawSync(bytes)).toString('utf8'));
    at += 46 + zip.readUInt16LE(at + 28) + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return texts;
};
