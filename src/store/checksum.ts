/**
 * CRC-32 as zlib computes it. Node's own lives in node:zlib, which brings the streams with it: milliseconds at every start
 * for one sum a line. A test holds the two equal.
 */

/** The sum of each byte. Sums of single bits are worked out, and those of any others put together of them. */
const TABLE = new Int32Array(256);
for (let bit = 128, sum = 1; bit > 0; bit >>= 1) {
  sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  for (let byte = 0; byte < 256; byte += 2 * bit) TABLE[byte + bit] = sum ^ TABLE[byte]!;
}

/** The checksum of bytes or of text in UTF-8, an unsigned 32-bit number. */
export function crc32(bytes: Uint8Array | string): number {
  const data = typeof bytes === 'string' ? Buffer.from(bytes) : bytes;
  let sum = -1;
  for (let i = 0; i < data.length; i++) sum = (sum >>> 8) ^ TABLE[(sum ^ data[i]!) & 255]!;
  return (sum ^ -1) >>> 0;
}
