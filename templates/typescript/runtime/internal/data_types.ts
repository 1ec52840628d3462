/** Kinds of data types. */
import { DataType } from '../wire/enums.js';

const VECTORS: ReadonlySet<number> = new Set([
  DataType.BinaryVector,
  DataType.FloatVector,
  DataType.Float16Vector,
  DataType.BFloat16Vector,
  DataType.SparseFloatVector,
  DataType.Int8Vector,
]);

export const isVector = (type: number): boolean => VECTORS.has(type);
