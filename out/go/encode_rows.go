package milvus

import (
	"errors"
	"fmt"
	"maps"
	"reflect"
	"slices"

	"lockstep.dev/milvus/internal/canonical"
	"lockstep.dev/milvus/internal/column"
	"lockstep.dev/milvus/internal/near"
	"lockstep.dev/milvus/internal/wire/schemapb"
)

// encodedRows are columns ready for the wire.
type encodedRows struct {
	fieldsData []*schemapb.FieldData
	numRows    int64
}

// rowsParameter is the name under which all methods take rows.
const rowsParameter = "data"

// encodeRows turns rows or columns into one column for each field that the caller supplies, in the order of the schema, then the column of
// the keys that the schema does not know.
func encodeRows(call *invocation, known *knownSchema, data RowData, _ string) *encodedRows {
	if data.rowCount() == 0 {
		return &encodedRows{}
	}
	encoded := data.encode(call, known)
	if encoded == nil {
		return &encodedRows{}
	}
	return encoded
}

// encoder gathers the columns of one request.
type encoder struct {
	call    *invocation
	known   *knownSchema
	writers []*column.Writer
	rest    *column.Writer
}

// newEncoder makes a column for each field that is there.
func newEncoder(call *invocation, known *knownSchema, rows int, there func(knownField) bool) *encoder {
	own := &encoder{call: call, known: known, writers: make([]*column.Writer, len(known.fields))}
	for i, field := range known.fields {
		if field.autoID && !there(field) {
			continue
		}
		writer, ok := column.NewWriter(field.Field, rows)
		if !ok {
			call.problem(rowsParameter, fmt.Sprintf("%s.%s: fields of type %s cannot be written yet", rowsParameter, field.Name, field.Type))
			return own
		}
		own.writers[i] = writer
	}
	if known.dynamic {
		own.rest, _ = column.NewWriter(dynamicField, rows)
	}
	return own
}

func (e *encoder) failed() bool { return e.call.failed != nil }

// unknown notes a field that the collection does not have, or does not take.
func (e *encoder) unknown(where, field string) {
	if slices.Contains(e.known.computed, field) {
		e.call.mismatch(rowsParameter, fmt.Sprintf("%s%s has the field %s, which a function computes", rowsParameter, where, field))
		return
	}
	text := fmt.Sprintf("%s%s has the unknown field %s", rowsParameter, where, field)
	if meant, ok := near.Name(field, e.known.names()); ok {
		text += "; did you mean " + meant + "?"
	}
	e.call.mismatch(rowsParameter, text)
}

func (e *encoder) lacks(where, field string) {
	e.call.mismatch(rowsParameter, fmt.Sprintf("%s%s lacks the field %s", rowsParameter, where, field))
}

// wrong notes a value that does not go into its column.
func (e *encoder) wrong(where string, err error) {
	var mismatch *column.Mismatch
	if errors.As(err, &mismatch) {
		e.call.mismatch(rowsParameter, fmt.Sprintf("%s%s%s: %s", rowsParameter, where, mismatch.Place, mismatch.Text))
	} else if err != nil {
		e.call.mismatch(rowsParameter, fmt.Sprintf("%s%s: %v", rowsParameter, where, err))
	}
}

// keep puts the keys that the schema does not know into their column.
func (e *encoder) keep(row int, others map[string]any) {
	for _, name := range slices.Sorted(maps.Keys(others)) {
		var wrong *canonical.NotJSON
		if _, err := canonical.JSON(others[name]); errors.As(err, &wrong) {
			e.wrong(place(row, name), &column.Mismatch{Text: "expected JSON, got " + canonical.Show(wrong.Value)})
			return
		}
	}
	e.wrong(fmt.Sprintf("[%d]", row), e.rest.Append(others))
}

func (e *encoder) result(rows int) *encodedRows {
	result := &encodedRows{numRows: int64(rows)}
	for _, writer := range e.writers {
		if writer != nil {
			result.fieldsData = append(result.fieldsData, writer.Data())
		}
	}
	if e.rest != nil {
		result.fieldsData = append(result.fieldsData, e.rest.Data())
	}
	return result
}

func (r rowList) encode(call *invocation, known *knownSchema) *encodedRows {
	rows := make([]rowReader, r.rows.Len())
	for i := range rows {
		var ok bool
		if rows[i], ok = newRowReader(r.rows.Index(i)); !ok {
			call.refuse(fmt.Sprintf("%s[%d]", rowsParameter, i), "a map or a struct", r.rows.Index(i).Interface())
			return nil
		}
	}
	own := newEncoder(call, known, len(rows), func(field knownField) bool {
		return slices.ContainsFunc(rows, func(row rowReader) bool { value, _ := row.get(field.Name); return !column.IsNull(value) })
	})
	for i := 0; i < len(rows) && !own.failed(); i++ {
		own.row(i, rows[i])
	}
	return own.result(len(rows))
}

func (e *encoder) row(row int, values rowReader) {
	others := map[string]any{}
	for _, name := range values.besides(e.known.places) {
		if e.rest == nil || slices.Contains(e.known.computed, name) {
			e.unknown(fmt.Sprintf("[%d]", row), name)
			return
		}
		others[name], _ = values.get(name)
	}
	for i, writer := range e.writers {
		if writer == nil {
			continue
		}
		field := e.known.fields[i]
		value, ok := values.get(field.Name)
		if !ok && !field.mayLack || field.autoID && column.IsNull(value) {
			e.lacks(fmt.Sprintf("[%d]", row), field.Name)
			return
		}
		if err := writer.Append(value); err != nil {
			e.wrong(place(row, field.Name), err)
			return
		}
	}
	if e.rest != nil {
		e.keep(row, others)
	}
}

func (c Columns) encode(call *invocation, known *knownSchema) *encodedRows {
	own := newEncoder(call, known, c.rowCount(), func(field knownField) bool { _, ok := c[field.Name]; return ok })
	others := Columns{}
	for _, name := range slices.Sorted(maps.Keys(c)) {
		if _, ok := known.places[name]; ok {
			continue
		}
		if own.rest == nil || slices.Contains(known.computed, name) {
			own.unknown("", name)
			return nil
		}
		others[name] = c[name]
	}
	return own.columns(c, others)
}

func (o orderedColumns) encode(call *invocation, known *knownSchema) *encodedRows {
	supplied := known.supplied()
	if len(o) != len(supplied) {
		names := joinNames(mapped(supplied, func(field knownField) string { return field.Name }))
		call.mismatch(rowsParameter, fmt.Sprintf("%s: expected %d columns (%s), got %d", rowsParameter, len(supplied), names, len(o)))
		return nil
	}
	named := make(Columns, len(o))
	for i, field := range supplied {
		named[field.Name] = o[i]
	}
	return newEncoder(call, known, o.rowCount(), func(knownField) bool { return false }).columns(named, nil)
}

// columns writes whole columns, then what is left of each row.
func (e *encoder) columns(named, others Columns) *encodedRows {
	rows, first := -1, ""
	same := func(name string, length int) {
		switch {
		case rows < 0:
			rows, first = length, name
		case rows != length:
			e.call.mismatch(rowsParameter, fmt.Sprintf(
				"%s: columns differ in length: %s has %d, %s has %d", rowsParameter, first, rows, name, length))
		}
	}
	for i, writer := range e.writers {
		field := e.known.fields[i]
		values, ok := named[field.Name]
		switch {
		case writer == nil || e.failed():
		case ok:
			if err := writer.AppendAll(values); err != nil {
				e.wrong("."+field.Name, err)
				return nil
			}
			same(field.Name, writer.Len())
		case !field.mayLack:
			e.lacks("", field.Name)
		}
	}
	for _, name := range slices.Sorted(maps.Keys(others)) {
		same(name, listLength(others[name]))
	}
	if e.failed() {
		return nil
	}
	e.fill(rows, others)
	return e.result(rows)
}

// fill adds the nulls of columns that are not there, and the keys that the schema does not know.
func (e *encoder) fill(rows int, others Columns) {
	for _, writer := range e.writers {
		for writer != nil && writer.Len() < rows && !e.failed() {
			e.wrong("", writer.AppendNull())
		}
	}
	for row := 0; e.rest != nil && row < rows && !e.failed(); row++ {
		values := make(map[string]any, len(others))
		for name, list := range others {
			values[name] = reflect.ValueOf(list).Index(row).Interface()
		}
		e.keep(row, values)
	}
}
