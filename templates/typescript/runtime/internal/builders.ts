/** What the builders' conveniences do. */

interface FieldLike {
  readonly isPrimary?: boolean | undefined;
  readonly autoId?: boolean | undefined;
}

/** Puts a field last; a schema's auto-id is that of its primary key. */
export function addField<F extends FieldLike>(builder: { fields: F[]; readonly autoId?: boolean | undefined }, field: F): void {
  builder.fields.push(builder.autoId === true && field.isPrimary === true ? { ...field, autoId: true } : field);
}

/** Puts an index last. */
export function addIndex<I>(builder: I[], index: I): void {
  builder.push(index);
}
