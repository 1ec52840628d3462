/** What kind of server an address leads to. */

/** By the name of the host alone. */
export function serverType(host: string): string {
  return host.toLowerCase().includes('zilliz') ? 'zilliz' : 'milvus';
}
