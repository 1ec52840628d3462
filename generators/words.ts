/** Names of the spec in the casings of languages: computed from the words, never guessed. */

export function words(name: string): readonly string[] {
  const before = known.get(name);
  if (before !== undefined) return before;
  const found = name
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1_$2')
    .toLowerCase()
    .split('_')
    .filter((word) => word !== '');
  known.set(name, found);
  return found;
}

/** The same names are asked for over and over. */
const known = new Map<string, readonly string[]>();

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** `collection_name` → `CollectionName`; with `initialisms: ['ID', 'IDs', 'DB']`, `db_ids` → `DBIDs`. */
export function pascal(name: string, initialisms: readonly string[] = []): string {
  return words(name)
    .map((word) => initialisms.find((each) => each.toLowerCase() === word) ?? capital(word))
    .join('');
}

/** `collection_name` → `collectionName`; a leading initialism is lower case as a whole. */
export function camel(name: string, initialisms: readonly string[] = []): string {
  const [first = '', ...rest] = words(name);
  return first + rest.map((word) => initialisms.find((each) => each.toLowerCase() === word) ?? capital(word)).join('');
}

/** `CollectionInfo` → `collection_info`. */
export const snake = (name: string): string => words(name).join('_');

/** `CollectionInfo` → `COLLECTION_INFO`. */
export const upper = (name: string): string => words(name).join('_').toUpperCase();
