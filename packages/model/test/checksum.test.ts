import { crc32 } from 'node:zlib';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { checksum } from '../src/checksum.ts';

test('is what zlib makes of it', () => {
  expect(checksum('123456789')).toBe('cbf43926');
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) =>
      expect(checksum(text)).toBe(crc32(Buffer.from(text)).toString(16).padStart(8, '0')),
    ),
  );
});
