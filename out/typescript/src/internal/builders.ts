/** What the builders' conveniences do. */

interface FieldLike {
  readonly isPrimary?: boolean | undefined;
  readonly autoId?: boolean | undefined;
  readonly name?: string | undefined;
  readonly description?: string | undefined;
  readonly maxCapacity?: number | undefined;
  readonly nullable?: boolean | undefined;
  readonly mmapEnabled?: boolean | undefined;
}

interface Builder<F, S> {
  readonly fields: F[];
  readonly autoId?: boolean | undefined;
  readonly structFields?: S[];
}

/** Puts a field last; a schema's auto-id is that of its primary key. With a struct it is a field that holds lists of structs. */
export function addField<F extends FieldLike, S extends object>(builder: Builder<F, S>, field: F, struct?: S): void {
  if (struct !== undefined) builder.structFields?.push({ ...struct, ...named(field) });
  else builder.fields.push(builder.autoId === true && field.isPrimary === true ? { ...field, autoId: true } : field);
}

/** What a field says of itself and not of its structs. */
function named({ name, description, maxCapacity, nullable, mmapEnabled }: FieldLike): object {
  const given = {
    name,
    description: description === '' ? undefined : description,
    maxCapacity,
    nullable: nullable ? true : undefined,
    mmapEnabled,
  };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}

/** Puts an index last. */
export function addIndex<I>(builder: I[], index: I): void {
  builder.push(index);
}
