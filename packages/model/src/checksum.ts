const polynomial = 0xedb88320;

const step = (value: number): number => (value & 1 ? polynomial ^ (value >>> 1) : value >>> 1);
const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = step(value);
  return value;
});

/** CRC-32 of the text's UTF-8, as in zlib and ISO/IEC 3309, in eight hexadecimal digits: it finds damage, not forgery. */
export const checksum = (text: string): string => {
  let value = 0xffffffff;
  for (const byte of new TextEncoder().encode(text)) value = (table[(value ^ byte) & 0xff] as number) ^ (value >>> 8);
  return ((value ^ 0xffffffff) >>> 0).toString(16).padStart(8, '0');
};
