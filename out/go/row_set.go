package milvus

import (
	"fmt"
	"iter"
	"reflect"

	"lockstep.dev/milvus/internal/wire/schemapb"
)

// RowSet is the rows of an answer, kept as columns. Rows are made on access.
type RowSet struct {
	table *table
}

// decodeRows reads the columns of an answer.
func decodeRows(call *invocation, fieldsData []*schemapb.FieldData, outputFields []string) *RowSet {
	own, err := newTable(fieldsData, outputFields)
	call.unreadable(err)
	return &RowSet{table: own}
}

// first are as many of the rows as there may be.
func (s *RowSet) first(most int64) *RowSet {
	if int64(s.Len()) <= most {
		return s
	}
	own := *s.table
	own.rows = int(most)
	return &RowSet{table: &own}
}

// Len is how many rows there are.
func (s *RowSet) Len() int {
	if s == nil || s.table == nil {
		return 0
	}
	return s.table.rows
}

// At gives a row; it panics beyond the last one.
func (s *RowSet) At(i int) Row {
	if i < 0 || i >= s.Len() {
		panic(fmt.Sprintf("milvus: row %d of %d", i, s.Len()))
	}
	return Row{table: s.table, index: i}
}

// String writes the rows as JSON.
func (s *RowSet) String() string { return joined(s.Len(), s.At) }

// All goes through the rows.
func (s *RowSet) All() iter.Seq2[int, Row] {
	return func(yield func(int, Row) bool) {
		for i := range s.Len() {
			if !yield(i, s.At(i)) {
				return
			}
		}
	}
}

// Column gives a field of all rows; false where no row has it.
func (s *RowSet) Column(field string) (Column, bool) {
	if s.Len() == 0 {
		return Column{}, false
	}
	return s.table.column(field, 0, s.table.rows)
}

// Scan copies the rows into a slice of structs or maps, as Row.Scan does.
func (s *RowSet) Scan(target any) error {
	return scanAll(target, s.Len(), s.At)
}

// scanAll makes a slice with a member for each row.
func scanAll(target any, length int, at func(int) Row) error {
	own := reflect.ValueOf(target)
	if own.Kind() != reflect.Pointer || own.Elem().Kind() != reflect.Slice {
		return fmt.Errorf("milvus: Scan needs a pointer to a slice, not %T", target)
	}
	list := reflect.MakeSlice(own.Elem().Type(), length, length)
	for i := range length {
		member := list.Index(i)
		if member.Kind() == reflect.Pointer {
			member.Set(reflect.New(member.Type().Elem()))
			member = member.Elem()
		}
		if err := at(i).Scan(member.Addr().Interface()); err != nil {
			return err
		}
	}
	own.Elem().Set(list)
	return nil
}
