/** Numbers as 16-bit floats: rounded to a 32-bit float first, then to the nearest, ties to even, as servers do it. */

const float = new Float32Array(1);
const word = new Uint32Array(float.buffer);

/** The bits of a number as IEEE 754 half precision; a finite one beyond its range gives those of an infinity. */
export function toFloat16(value: number): number {
  float[0] = value;
  const bits = word[0] ?? 0;
  const sign = (bits >>> 16) & 0x8000;
  const magnitude = bits & 0x7fffffff;
  if (magnitude > 0x7f800000) return 0x7e00;
  if (magnitude >= 0x47800000) return sign | 0x7c00;
  if (magnitude >= 0x38800000) return sign | roundedShift(magnitude - 0x38000000, 13);
  if (magnitude < 0x33000000) return sign;
  const exponent = magnitude >>> 23;
  return sign | roundedShift((magnitude & 0x7fffff) | 0x800000, 126 - exponent);
}

/** The bits of a number as bfloat16: the upper half of a 32-bit float. */
export function toBfloat16(value: number): number {
  float[0] = value;
  const bits = word[0] ?? 0;
  return (bits & 0x7fffffff) > 0x7f800000 ? 0x7fc0 : (bits + 0x7fff + ((bits >>> 16) & 1)) >>> 16;
}

function roundedShift(value: number, by: number): number {
  const kept = value >>> by;
  const rest = value & ((1 << by) - 1);
  const half = 1 << (by - 1);
  return rest > half || (rest === half && (kept & 1) === 1) ? kept + 1 : kept;
}

/** Whether the bits are an infinity, of a number that is none. */
export const isBeyond = (value: number, bits: number, infinity: number): boolean => Number.isFinite(value) && (bits & 0x7fff) === infinity;
