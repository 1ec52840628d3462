package milvus

import (
	"fmt"
	"maps"
	"reflect"
	"slices"
)

func (c Columns) encode(call *invocation, known *knownSchema, mode string) *encodedRows {
	own := newEncoder(call, known, mode, c.rowCount(), func(field knownField) bool { _, ok := c[field.Name]; return ok })
	others := Columns{}
	for _, name := range slices.Sorted(maps.Keys(c)) {
		if _, ok := known.places[name]; ok {
			continue
		}
		if own.isRefused(name) {
			own.unknown("", name)
			return nil
		}
		others[name] = c[name]
	}
	if mode == modePartial && len(others) == 0 {
		own.rest = nil
	}
	return own.columns(c, others)
}

func (o orderedColumns) encode(call *invocation, known *knownSchema, mode string) *encodedRows {
	supplied := known.supplied(mode)
	if len(o) != len(supplied) {
		names := joinNames(mapped(supplied, func(field knownField) string { return field.Name }))
		call.mismatch(rowsParameter, fmt.Sprintf("%s: expected %d columns (%s), got %d", rowsParameter, len(supplied), names, len(o)))
		return nil
	}
	named := make(Columns, len(o))
	for i, field := range supplied {
		named[field.Name] = o[i]
	}
	own := newEncoder(call, known, mode, o.rowCount(), func(field knownField) bool { _, ok := named[field.Name]; return ok })
	if mode == modePartial {
		own.rest = nil
	}
	return own.columns(named, nil)
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
		case !e.mayLack(field):
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
