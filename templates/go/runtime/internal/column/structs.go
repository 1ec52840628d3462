package column

import (
	"fmt"
	"maps"
	"reflect"
	"slices"

	"lockstep.dev/milvus/internal/near"
	"lockstep.dev/milvus/internal/wire/schemapb"
)

// structs holds lists of structs: a column of lists for each of their fields.
type structs struct {
	field Field
	parts []*Writer
}

func newStructs(field Field, rows int) sink {
	own := &structs{field: field, parts: make([]*Writer, len(field.Parts))}
	for i, part := range field.Parts {
		writer, ok := newPartWriter(part, rows)
		if !ok {
			return nil
		}
		own.parts[i] = writer
	}
	return own
}

// newPartWriter writes lists of vectors, too, which stand nowhere but in structs.
func newPartWriter(part Field, rows int) (*Writer, bool) {
	if part.Type != schemapb.DataType_ArrayOfVector {
		return NewWriter(part, rows)
	}
	element := part.Element()
	if newSink(element, 0) == nil {
		return nil, false
	}
	return &Writer{field: part, sink: &vectorLists{element: element}}, true
}

func (s *structs) append(value any) error {
	list, ok := listOf(value)
	if !ok {
		return unexpected("a list", value)
	}
	if err := fits(list.Len(), s.field.Capacity); err != nil {
		return err
	}
	elements := make([]map[string]any, list.Len())
	for i := range elements {
		var err error
		if elements[i], err = s.element(list.Index(i).Interface()); err != nil {
			return at(err, i)
		}
	}
	for at, part := range s.parts {
		if err := s.appendPart(part, s.field.Parts[at].Name, elements); err != nil {
			return err
		}
	}
	return nil
}

func (s *structs) appendPart(part *Writer, name string, elements []map[string]any) error {
	cell := part.sink.(cells)
	cell.open(len(elements))
	for i, element := range elements {
		if err := cell.add(element[name]); err != nil {
			return inside(err, fmt.Sprintf("[%d].%s", i, name))
		}
	}
	cell.shut()
	part.mark(true, 1)
	return nil
}

// element gives the fields of one struct; it has all of them and no other.
func (s *structs) element(value any) (map[string]any, error) {
	fields, ok := Fields(value)
	if !ok {
		return nil, unexpected("a mapping", value)
	}
	names := make([]string, len(s.field.Parts))
	for i, part := range s.field.Parts {
		names[i] = part.Name
	}
	for _, name := range slices.Sorted(maps.Keys(fields)) {
		if slices.Contains(names, name) {
			continue
		}
		text := "has the unknown field " + name
		if meant, ok := near.Name(name, names); ok {
			text += "; did you mean " + meant + "?"
		}
		return nil, &Mismatch{Text: text, Bare: true}
	}
	for _, name := range names {
		if _, ok := fields[name]; !ok {
			return nil, &Mismatch{Text: "lacks the field " + name, Bare: true}
		}
	}
	return fields, nil
}

// Fields gives what a map or a struct holds, by name; false where it is neither.
func Fields(value any) (map[string]any, bool) {
	own := reflect.ValueOf(Indirect(value))
	switch {
	case own.Kind() == reflect.Map && own.Type().Key().Kind() == reflect.String:
		fields := make(map[string]any, own.Len())
		for each := own.MapRange(); each.Next(); {
			fields[each.Key().String()] = each.Value().Interface()
		}
		return fields, true
	case own.Kind() == reflect.Struct:
		fields := map[string]any{}
		for name, index := range StructFields(own.Type()).Places {
			if field, err := own.FieldByIndexErr(index); err == nil {
				fields[name] = field.Interface()
			}
		}
		return fields, true
	default:
		return nil, false
	}
}

func (s *structs) appendAll(any) (bool, error) { return false, nil }

// appendNull marks the row in each field: a struct has no marks of its own.
func (s *structs) appendNull() {
	for _, part := range s.parts {
		part.mark(false, 1)
	}
}

func (s *structs) payload(data *schemapb.FieldData) {
	fields := make([]*schemapb.FieldData, len(s.parts))
	for i, part := range s.parts {
		fields[i] = part.Data()
	}
	data.Field = &schemapb.FieldData_StructArrays{StructArrays: &schemapb.StructArrayField{Fields: fields}}
	data.ValidData = nil
}

// structLists are lists of structs, put together on access.
type structLists struct {
	names []string
	parts []*Reader
}

func newStructLists(data *schemapb.FieldData) (source, error) {
	own := structLists{}
	for _, field := range data.GetStructArrays().GetFields() {
		part, err := NewReader(field)
		if err != nil {
			return nil, err
		}
		if len(own.parts) > 0 && part.Len() != own.parts[0].Len() {
			return nil, fmt.Errorf("the field %s has %d rows where others have %d", part.Name, part.Len(), own.parts[0].Len())
		}
		own.names = append(own.names, PartName(data.GetFieldName(), part.Name))
		own.parts = append(own.parts, part)
	}
	return own, nil
}

func (s structLists) length() int {
	if len(s.parts) == 0 {
		return 0
	}
	return s.parts[0].Len()
}

// valid tells which rows have a list; nil where all have.
func (s structLists) valid() []bool {
	for _, part := range s.parts {
		if len(part.valid) > 0 {
			return part.valid
		}
	}
	return nil
}

func (s structLists) at(row int) any { return s.list(row) }

func (s structLists) list(row int) []any {
	columns := make([]reflect.Value, len(s.parts))
	length := 0
	for i, part := range s.parts {
		columns[i] = reflect.ValueOf(part.At(row))
		if columns[i].Kind() == reflect.Slice {
			length = max(length, columns[i].Len())
		}
	}
	list := make([]any, length)
	for at := range list {
		element := make(map[string]any, len(s.parts))
		for i, name := range s.names {
			if columns[i].Kind() == reflect.Slice && at < columns[i].Len() {
				element[name] = columns[i].Index(at).Interface()
			}
		}
		list[at] = element
	}
	return list
}

func (s structLists) slice(places []int) any { return gather(places, s.list) }

// PartName is a field's name in its struct: servers write the struct's name before it.
func PartName(of, name string) string {
	if prefix := of + "["; len(name) > len(prefix) && name[:len(prefix)] == prefix && name[len(name)-1] == ']' {
		return name[len(prefix) : len(name)-1]
	}
	return name
}
