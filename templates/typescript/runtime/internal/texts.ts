/** Lists as the texts that the server splits again. */

/** `price:desc,rating:asc` */
export function orderText(fields: readonly { readonly field: string; readonly order?: string | undefined }[]): string {
  return fields.map(({ field, order = 'asc' }) => `${field}:${order}`).join(',');
}

export function joinComma(texts: readonly string[]): string {
  return texts.join(',');
}
