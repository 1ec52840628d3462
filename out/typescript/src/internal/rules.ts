/** What a check may be told about a value, and how that reads in a message. */

export interface Rule<T> {
  readonly optional?: true;
  readonly default?: T;
  /** An empty text or list counts as absent. */
  readonly emptyAbsent?: true;
  readonly alsoAbsent?: readonly unknown[];
  /** Its value stands in no message. */
  readonly secret?: true;
}

export interface TextRule extends Rule<string> {
  /** Not empty and without blanks. */
  readonly name?: true;
  readonly notBlank?: true;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly oneOf?: readonly string[];
}

export interface NumberRule<T> extends Rule<T> {
  readonly min?: T;
  readonly max?: T;
  readonly oneOf?: readonly T[];
}

export interface ListRule<T> extends Rule<readonly T[]> {
  /** A lone member is taken for a list of it. */
  readonly single?: true;
  readonly notEmpty?: true;
  readonly unique?: true;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly count?: number;
}

/** What a check with rule `R` gives. */
export type Checked<T, R> = R extends { readonly optional: true } ? T | undefined : T;

export function textKind(rule: TextRule | undefined): string {
  if (rule?.name === true) return 'a non-empty text without blanks';
  if (rule?.notBlank === true) return 'a text that is not blank';
  if (rule?.oneOf !== undefined) return `one of ${rule.oneOf.join(', ')}`;
  if (rule?.minLength !== undefined && rule.maxLength !== undefined) return `a text of ${rule.minLength} to ${rule.maxLength} characters`;
  if (rule?.minLength !== undefined) return `a text of at least ${rule.minLength} characters`;
  if (rule?.maxLength !== undefined) return `a text of at most ${rule.maxLength} characters`;
  return 'a text';
}

export function textFits(text: string, rule: TextRule | undefined): boolean {
  if (rule?.name === true && (text === '' || /\s/.test(text))) return false;
  if (rule?.notBlank === true && text.trim() === '') return false;
  return (rule?.oneOf?.includes(text) ?? true) && text.length >= (rule?.minLength ?? 0) && text.length <= (rule?.maxLength ?? Infinity);
}

export function numberKind(rule: NumberRule<number> | undefined): string {
  if (rule?.min !== undefined && rule.max !== undefined) return `a number from ${rule.min} to ${rule.max}`;
  if (rule?.min !== undefined) return `a number from ${rule.min}`;
  return rule?.max === undefined ? 'a number' : `a number up to ${rule.max}`;
}
