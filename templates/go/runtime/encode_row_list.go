package milvus

import (
	"fmt"
	"slices"

	"lockstep.dev/milvus/internal/column"
)

func (r rowList) encode(call *invocation, known *knownSchema, mode string) *encodedRows {
	rows := make([]rowReader, r.rows.Len())
	for i := range rows {
		var ok bool
		if rows[i], ok = newRowReader(r.rows.Index(i)); !ok {
			call.refuse(fmt.Sprintf("%s[%d]", rowsParameter, i), "a map or a struct", r.rows.Index(i).Interface())
			return nil
		}
	}
	own := newEncoder(call, known, mode, len(rows), func(field knownField) bool { return isGivenIn(rows, field) })
	if mode == modePartial && own.rest != nil && !slices.ContainsFunc(rows, own.hasOthers) {
		own.rest = nil
	}
	for i := 0; i < len(rows) && !own.failed(); i++ {
		own.row(i, rows[i], known.dynamic)
	}
	return own.result(len(rows))
}

// isGivenIn tells whether any row has a field; of a key that the server makes, null is no value.
func isGivenIn(rows []rowReader, field knownField) bool {
	return slices.ContainsFunc(rows, func(row rowReader) bool {
		value, ok := row.get(field.Name)
		return ok && !(field.autoID && column.IsNull(value))
	})
}

func (e *encoder) hasOthers(row rowReader) bool { return len(row.besides(e.known.places)) > 0 }

func (e *encoder) row(row int, values rowReader, dynamic bool) {
	others := map[string]any{}
	for _, name := range values.besides(e.known.places) {
		if !dynamic || e.isRefused(name) {
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
		if !ok && !e.mayLack(field) || field.autoID && column.IsNull(value) {
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
