package column

import (
	"encoding/binary"
	"fmt"
	"math"
	"reflect"
	"slices"
	"strconv"

	"lockstep.dev/milvus/internal/canonical"
	"lockstep.dev/milvus/internal/wire/schemapb"
)

const (
	sparseWords   = "a sparse vector"
	largestIndex  = math.MaxUint32 - 1
	sparsePair    = 8
	sparseIndices = "an index from 0 to 4294967294"
)

// sparsePairs are an index and its value, in the order of the input.
type sparseEntry struct {
	index uint32
	value float32
}

// sparses holds a cell for each vector.
type sparses struct {
	dim   int64
	cells [][]byte
}

func (s *sparses) append(value any) error {
	cell, dim, err := SparseCell(value)
	if err != nil {
		return err
	}
	s.cells = append(s.cells, cell)
	s.dim = max(s.dim, dim)
	return nil
}

func (s *sparses) appendAll(any) (bool, error) { return false, nil }

func (s *sparses) payload(data *schemapb.FieldData) {
	data.Field = &schemapb.FieldData_Vectors{Vectors: &schemapb.VectorField{
		Data: &schemapb.VectorField_SparseFloatVector{SparseFloatVector: &schemapb.SparseFloatArray{Dim: s.dim, Contents: s.cells}},
	}}
}

// SparseCell writes a sparse vector, a map or a list of pairs: its pairs by index, and one more than the largest index.
func SparseCell(value any) (cell []byte, dim int64, err error) {
	entries, err := sparseEntries(value)
	if err != nil {
		return nil, 0, err
	}
	slices.SortStableFunc(entries, func(a, b sparseEntry) int { return int(int64(a.index) - int64(b.index)) })
	cell = make([]byte, 0, len(entries)*sparsePair)
	for i, entry := range entries {
		if i > 0 && entries[i-1].index == entry.index {
			return nil, 0, &Mismatch{Text: fmt.Sprintf("the index %d stands twice", entry.index)}
		}
		cell = binary.LittleEndian.AppendUint32(cell, entry.index)
		cell = binary.LittleEndian.AppendUint32(cell, math.Float32bits(entry.value))
		dim = int64(entry.index) + 1
	}
	return cell, dim, nil
}

func sparseEntries(value any) ([]sparseEntry, error) {
	own := reflect.ValueOf(Indirect(value))
	switch {
	case own.Kind() == reflect.Map:
		keys := own.MapKeys()
		slices.SortFunc(keys, compareKeys)
		entries := make([]sparseEntry, 0, len(keys))
		for _, key := range keys {
			entry, err := newSparseEntry(key.Interface(), own.MapIndex(key).Interface(), true)
			if err != nil {
				return nil, err
			}
			entries = append(entries, entry)
		}
		return entries, nil
	case own.Kind() == reflect.Slice || own.Kind() == reflect.Array:
		entries := make([]sparseEntry, 0, own.Len())
		for i := range own.Len() {
			pair, ok := listOf(Indirect(own.Index(i).Interface()))
			if !ok || pair.Len() != 2 {
				return nil, unexpected(sparseWords, value)
			}
			entry, err := newSparseEntry(pair.Index(0).Interface(), pair.Index(1).Interface(), false)
			if err != nil {
				return nil, err
			}
			entries = append(entries, entry)
		}
		return entries, nil
	default:
		return nil, unexpected(sparseWords, value)
	}
}

// compareKeys orders integers by size and texts by length, so that those of numbers are, too.
func compareKeys(a, b reflect.Value) int {
	x, isInteger := AsInteger(a.Interface())
	y, alsoInteger := AsInteger(b.Interface())
	if isInteger && alsoInteger {
		return int(min(max(x-y, -1), 1))
	}
	one, other := fmt.Sprint(a.Interface()), fmt.Sprint(b.Interface())
	if len(one) != len(other) {
		return len(one) - len(other)
	}
	return slices.Compare([]byte(one), []byte(other))
}

// newSparseEntry checks a pair. The keys of a map may be decimal texts, as in JSON.
func newSparseEntry(key, value any, keyed bool) (sparseEntry, error) {
	index, ok := AsInteger(key)
	if own := reflect.ValueOf(key); own.IsValid() && own.CanFloat() && own.Float() != math.Trunc(own.Float()) {
		ok = false
	}
	if text, isText := asText(key); isText && keyed {
		var err error
		index, err = strconv.ParseInt(text, 10, 64)
		ok = err == nil && strconv.FormatInt(index, 10) == text
	}
	if !ok || index < 0 || index > largestIndex {
		return sparseEntry{}, unexpected(sparseIndices, key)
	}
	number, ok := asFloat32(Indirect(value))
	if !ok || number != number {
		return sparseEntry{}, &Mismatch{Place: fmt.Sprintf("[%d]", index), Text: "expected a number, got " + canonical.Show(value)}
	}
	return sparseEntry{index: uint32(index), value: number}, nil
}

// sparseCells are sparse vectors, read on access.
type sparseCells [][]byte

// SparseVector has the values that are not zero, by their index.
type SparseVector map[uint32]float32

func newSparseCells(data *schemapb.FieldData) (source, error) {
	cells := data.GetVectors().GetSparseFloatVector().GetContents()
	for _, cell := range cells {
		if len(cell)%sparsePair != 0 {
			return nil, fmt.Errorf("the field %s has a sparse vector of %d bytes, no multiple of %d", data.GetFieldName(), len(cell), sparsePair)
		}
	}
	return sparseCells(cells), nil
}

func (c sparseCells) length() int      { return len(c) }
func (c sparseCells) at(place int) any { return c.vector(place) }

func (c sparseCells) vector(place int) SparseVector {
	cell := c[place]
	vector := make(SparseVector, len(cell)/sparsePair)
	for ; len(cell) > 0; cell = cell[sparsePair:] {
		vector[binary.LittleEndian.Uint32(cell)] = math.Float32frombits(binary.LittleEndian.Uint32(cell[floatSize:]))
	}
	return vector
}

func (c sparseCells) slice(places []int) any { return gather(places, c.vector) }
