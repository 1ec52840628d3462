package milvus

import (
	"errors"
	"fmt"
	"maps"
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

// What a write does with rows that exist.
const (
	modeInsert  = "insert"
	modePartial = "partial"
)

// encodeRows turns rows or columns into one column for each field that the caller supplies, in the order of the schema, then the column of
// the keys that the schema does not know, then those of structs.
func encodeRows(call *invocation, known *knownSchema, data RowData, mode string) *encodedRows {
	if data.rowCount() == 0 {
		return &encodedRows{}
	}
	encoded := data.encode(call, known, mode)
	if encoded == nil {
		return &encodedRows{}
	}
	return encoded
}

// encoder gathers the columns of one request.
type encoder struct {
	call    *invocation
	known   *knownSchema
	mode    string
	writers []*column.Writer
	// rest is the column of the keys that the schema does not know; nil where they have no place or there are none.
	rest *column.Writer
}

// newEncoder makes a column for each field that is written; there tells what is given.
func newEncoder(call *invocation, known *knownSchema, mode string, rows int, there func(knownField) bool) *encoder {
	own := &encoder{call: call, known: known, mode: mode, writers: make([]*column.Writer, len(known.fields))}
	for i, field := range known.fields {
		if own.mayStayOut(field) && !there(field) {
			continue
		}
		writer, ok := column.NewWriter(field.Field, rows)
		if !ok {
			call.problem(rowsParameter, rowsParameter+": "+column.Unwritable(field.Field))
			return own
		}
		own.writers[i] = writer
	}
	if known.dynamic {
		own.rest, _ = column.NewWriter(dynamicField, rows)
	}
	return own
}

// mayStayOut tells whether a field that is nowhere given is not sent at all. Without its key nobody knows which row is meant.
func (e *encoder) mayStayOut(field knownField) bool {
	if e.mode == modePartial {
		return field.Name != e.known.primary.Name
	}
	return field.autoID && e.mode == modeInsert
}

// mayLack tells whether a row may leave out a field that is sent.
func (e *encoder) mayLack(field knownField) bool {
	if field.autoID {
		return e.mode == modeInsert
	}
	return field.mayLack && e.mode != modePartial
}

func (e *encoder) failed() bool { return e.call.failed != nil }

// unknown notes a field that the collection does not have, or does not take.
func (e *encoder) unknown(where, field string) {
	if slices.Contains(e.known.computed, field) {
		e.call.mismatch(rowsParameter, fmt.Sprintf("%s%s has the field %s, which a function computes", rowsParameter, where, field))
		return
	}
	if whole, ok := e.known.partOf(field); ok {
		e.call.mismatch(rowsParameter, fmt.Sprintf("%s%s has the field %s, which is a part of %s", rowsParameter, where, field, whole))
		return
	}
	text := fmt.Sprintf("%s%s has the unknown field %s", rowsParameter, where, field)
	if meant, ok := near.Name(field, e.known.names()); ok {
		text += "; did you mean " + meant + "?"
	}
	e.call.mismatch(rowsParameter, text)
}

// isRefused tells whether a field that the schema does not know has no place.
func (e *encoder) isRefused(field string) bool {
	_, isPart := e.known.partOf(field)
	return e.rest == nil || isPart || slices.Contains(e.known.computed, field)
}

func (e *encoder) lacks(where, field string) {
	e.call.mismatch(rowsParameter, fmt.Sprintf("%s%s lacks the field %s", rowsParameter, where, field))
}

// wrong notes a value that does not go into its column.
func (e *encoder) wrong(where string, err error) {
	var mismatch *column.Mismatch
	if errors.As(err, &mismatch) {
		e.call.mismatch(rowsParameter, rowsParameter+where+mismatch.Error())
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
	var structs []*schemapb.FieldData
	for _, writer := range e.writers {
		if writer == nil {
			continue
		}
		if data := writer.Data(); data.GetType() == schemapb.DataType_ArrayOfStruct {
			structs = append(structs, data)
		} else {
			result.fieldsData = append(result.fieldsData, data)
		}
	}
	if e.rest != nil {
		result.fieldsData = append(result.fieldsData, e.rest.Data())
	}
	result.fieldsData = append(result.fieldsData, structs...)
	return result
}
