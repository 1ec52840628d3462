/** What a write does with rows that exist. */

export type WriteMode = 'insert' | 'upsert' | 'partial';

/** Whether operations on fields make an update a partial one: all but replacing do. */
export function impliesPartial(operations: Readonly<Record<string, string>>): boolean {
  return Object.values(operations).some((each) => each !== 'REPLACE');
}
