package column

import (
	"fmt"

	"lockstep.dev/milvus/internal/canonical"
	"lockstep.dev/milvus/internal/wire/schemapb"
)

// cells gathers lists: each row's elements become a cell of their own.
type cells interface {
	sink
	// open starts a row's cell, add puts an element into it, shut ends it.
	open(length int)
	add(element any) error
	shut()
}

// arrays holds lists of scalars.
type arrays struct {
	element  Field
	capacity int
	cell     sink
	data     []*schemapb.ScalarField
}

func (s *arrays) open(length int)       { s.cell = newSink(s.element, length) }
func (s *arrays) add(element any) error { return addElement(s.cell, s.element, element) }

func (s *arrays) shut() {
	var data schemapb.FieldData
	s.cell.payload(&data)
	s.data = append(s.data, data.GetScalars())
}

func (s *arrays) append(value any) error { return appendCell(s, s.capacity, value) }

func (s *arrays) appendAll(any) (bool, error) { return false, nil }

func (s *arrays) payload(data *schemapb.FieldData) {
	scalars(data, &schemapb.ScalarField{Data: &schemapb.ScalarField_ArrayData{ArrayData: &schemapb.ArrayArray{Data: s.data}}})
}

// vectorLists holds lists of vectors.
type vectorLists struct {
	element Field
	cell    sink
	data    []*schemapb.VectorField
}

func (s *vectorLists) open(length int)       { s.cell = newSink(s.element, length) }
func (s *vectorLists) add(element any) error { return addElement(s.cell, s.element, element) }

func (s *vectorLists) shut() {
	var data schemapb.FieldData
	s.cell.payload(&data)
	s.data = append(s.data, data.GetVectors())
}

func (s *vectorLists) append(value any) error { return appendCell(s, 0, value) }

func (s *vectorLists) appendAll(any) (bool, error) { return false, nil }

func (s *vectorLists) payload(data *schemapb.FieldData) {
	data.Field = &schemapb.FieldData_Vectors{Vectors: &schemapb.VectorField{
		Data: &schemapb.VectorField_VectorArray{VectorArray: &schemapb.VectorArray{
			Dim: int64(s.element.Dim), ElementType: s.element.Type, Data: s.data,
		}},
	}}
}

func addElement(cell sink, element Field, value any) error {
	value = Indirect(value)
	if value == nil {
		return unexpected(Expected(element), nil)
	}
	return cell.append(value)
}

// appendCell adds a list as one row.
func appendCell(s cells, capacity int, value any) error {
	list, ok := listOf(value)
	if !ok {
		return unexpected("a list", value)
	}
	if err := fits(list.Len(), capacity); err != nil {
		return err
	}
	s.open(list.Len())
	if own, ok := s.(*arrays); ok {
		done, err := own.cell.appendAll(value)
		if err != nil {
			return err
		}
		if done {
			s.shut()
			return nil
		}
	}
	for i := range list.Len() {
		if err := s.add(list.Index(i).Interface()); err != nil {
			return at(err, i)
		}
	}
	s.shut()
	return nil
}

// fits checks the number of elements; a capacity of 0 is not known.
func fits(length, capacity int) error {
	if capacity > 0 && length > capacity {
		return &Mismatch{Text: fmt.Sprintf("expected at most %s, got %d", canonical.Plural(capacity, "element"), length)}
	}
	return nil
}

// newArrays is nil for elements that arrays cannot have.
func newArrays(field Field, rows int) sink {
	switch field.ElementType {
	case schemapb.DataType_Bool, schemapb.DataType_Int8, schemapb.DataType_Int16, schemapb.DataType_Int32, schemapb.DataType_Int64,
		schemapb.DataType_Float, schemapb.DataType_Double, schemapb.DataType_VarChar:
		return &arrays{element: field.Element(), capacity: field.Capacity, data: make([]*schemapb.ScalarField, 0, rows)}
	default:
		return nil
	}
}
