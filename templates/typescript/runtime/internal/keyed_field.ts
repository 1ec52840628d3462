/** Fields of a collection with the marks that the schema gives to their names. */
import type { FieldSchema } from '../wire/sent.js';

/** Servers read that they make the keys from the field alone. */
export function keyedField(
  field: FieldSchema,
  autoId = false,
  primary?: string,
  partitionKey?: string,
  clusteringKey?: string,
): FieldSchema {
  const { name } = field;
  const isPrimary = field.is_primary_key === true || name === primary;
  return {
    ...field,
    ...(isPrimary && { is_primary_key: true }),
    ...(name === partitionKey && { is_partition_key: true }),
    ...(name === clusteringKey && { is_clustering_key: true }),
    ...(autoId && isPrimary && { autoID: true }),
  };
}
