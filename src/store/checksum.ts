/**
 * CRC-32 as zlib computes it. Node's own lives in node:zlib, which brings the streams with it: milliseconds at every start
 * for one sum a line. A test holds the two equal.
 */

const TABLE = Int32Array.from({ length: 256 }, (_, byte) => {
  let sum = byte;
  for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  return sum;
});

/** The checksum of bytes or of text in UTF-8, an unsigned 32-bit number. */
export function crc32(bytes: Uint8Array | string): number {
  const data = typeof bytes === 'string' ? Buffer.from(bytes) : bytes;
  let sum = -1;
  for (let i = 0; i < data.length; i++) sum = (sum >>> 8) ^ TABLE[(sum ^ data[i]!) & 255]!;
  return (sum ^ -1) >>> 0;
}
