package milvus

import (
	"fmt"

	"google.golang.org/protobuf/proto"

	"lockstep.dev/milvus/internal/canonical"
	"lockstep.dev/milvus/internal/column"
	"lockstep.dev/milvus/internal/wire/commonpb"
	"lockstep.dev/milvus/internal/wire/schemapb"
)

// QueryData is what to search for. Vectors, SparseVectors, Int8Vectors, ByteVectors, Texts, EmbeddingLists and ByteEmbeddingLists make one.
type QueryData interface {
	queryCount() int
	// member names the kind of queries.
	member() string
	// placeholders are the queries as the wire has them; the field says what bytes and lists of embeddings are.
	placeholders(call *invocation, field column.Field) (commonpb.PlaceholderType, [][]byte)
}

// SparseVector has the values that are not zero, by their index.
type SparseVector = column.SparseVector

// Vectors searches for dense vectors: one query each.
func Vectors(vectors ...[]float32) QueryData { return denseQueries(vectors) }

// Int8Vectors searches for vectors of small integers: one query each.
func Int8Vectors(vectors ...[]int8) QueryData { return int8Queries(vectors) }

// SparseVectors searches for sparse vectors: one query each.
func SparseVectors(vectors ...SparseVector) QueryData { return sparseQueries(vectors) }

// ByteVectors searches for vectors given as the bytes that they are: binary ones, or of the type of the field. One query each.
func ByteVectors(vectors ...[]byte) QueryData { return byteQueries(vectors) }

// Texts searches for texts that a function of the collection makes vectors of: one query each.
func Texts(texts ...string) QueryData { return textQueries(texts) }

// EmbeddingLists searches for lists of vectors, as a field of structs holds them: one query each.
func EmbeddingLists(lists ...[][]float32) QueryData { return embeddingQueries(lists) }

// ByteEmbeddingLists searches for lists of vectors given as the bytes that they are: one query each.
func ByteEmbeddingLists(lists ...[][]byte) QueryData { return byteEmbeddingQueries(lists) }

// Kinds of queries.
const (
	memberDense      = "dense"
	memberSparse     = "sparse"
	memberBytes      = "bytes"
	memberText       = "text"
	memberEmbeddings = "embeddings"
)

type denseQueries [][]float32

func (q denseQueries) queryCount() int { return len(q) }
func (q denseQueries) member() string  { return memberDense }

func (q denseQueries) placeholders(call *invocation, _ column.Field) (commonpb.PlaceholderType, [][]byte) {
	values := make([][]byte, len(q))
	for i, vector := range q {
		if vector == nil {
			call.mismatch(rowsParameter, fmt.Sprintf("%s[%d]: expected numbers, got %s", rowsParameter, i, canonical.Show(nil)))
		}
		values[i] = column.AppendFloats(make([]byte, 0, 4*len(vector)), vector)
	}
	return commonpb.PlaceholderType_FloatVector, values
}

type int8Queries [][]int8

func (q int8Queries) queryCount() int { return len(q) }
func (q int8Queries) member() string  { return memberDense }

func (q int8Queries) placeholders(*invocation, column.Field) (commonpb.PlaceholderType, [][]byte) {
	return commonpb.PlaceholderType_Int8Vector, mapped(q, column.Int8Bytes)
}

type sparseQueries []SparseVector

func (q sparseQueries) queryCount() int { return len(q) }
func (q sparseQueries) member() string  { return memberSparse }

func (q sparseQueries) placeholders(call *invocation, _ column.Field) (commonpb.PlaceholderType, [][]byte) {
	values := make([][]byte, len(q))
	for i, vector := range q {
		cell, _, err := column.SparseCell(vector)
		call.wrongQuery(i, err)
		values[i] = cell
	}
	return commonpb.PlaceholderType_SparseFloatVector, values
}

type byteQueries [][]byte

func (q byteQueries) queryCount() int { return len(q) }
func (q byteQueries) member() string  { return memberBytes }

func (q byteQueries) placeholders(_ *invocation, field column.Field) (commonpb.PlaceholderType, [][]byte) {
	switch field.VectorType() {
	case schemapb.DataType_FloatVector:
		return commonpb.PlaceholderType_FloatVector, q
	case schemapb.DataType_Float16Vector:
		return commonpb.PlaceholderType_Float16Vector, q
	case schemapb.DataType_BFloat16Vector:
		return commonpb.PlaceholderType_BFloat16Vector, q
	case schemapb.DataType_Int8Vector:
		return commonpb.PlaceholderType_Int8Vector, q
	case schemapb.DataType_SparseFloatVector:
		return commonpb.PlaceholderType_SparseFloatVector, q
	default:
		return commonpb.PlaceholderType_BinaryVector, q
	}
}

type textQueries []string

func (q textQueries) queryCount() int { return len(q) }
func (q textQueries) member() string  { return memberText }

func (q textQueries) placeholders(*invocation, column.Field) (commonpb.PlaceholderType, [][]byte) {
	return commonpb.PlaceholderType_VarChar, mapped(q, func(text string) []byte { return []byte(text) })
}

type embeddingQueries [][][]float32

func (q embeddingQueries) queryCount() int { return len(q) }
func (q embeddingQueries) member() string  { return memberEmbeddings }

func (q embeddingQueries) placeholders(call *invocation, field column.Field) (commonpb.PlaceholderType, [][]byte) {
	kind := embeddingType(field, schemapb.DataType_FloatVector)
	values := make([][]byte, len(q))
	for i, list := range q {
		if len(list) == 0 {
			call.emptyEmbeddings(i)
			continue
		}
		for at, vector := range list {
			if len(vector) != len(list[0]) {
				call.problem(rowsParameter, fmt.Sprintf(
					"%s[%d][%d]: expected %s, got %d", rowsParameter, i, at, canonical.Plural(len(list[0]), "number"), len(vector),
				))
			}
			var err error
			values[i], err = column.AppendVector(values[i], field.VectorType(), vector)
			call.wrongQuery(i, column.Inside(err, at))
		}
	}
	return kind, values
}

type byteEmbeddingQueries [][][]byte

func (q byteEmbeddingQueries) queryCount() int { return len(q) }
func (q byteEmbeddingQueries) member() string  { return memberEmbeddings }

func (q byteEmbeddingQueries) placeholders(call *invocation, field column.Field) (commonpb.PlaceholderType, [][]byte) {
	values := make([][]byte, len(q))
	for i, list := range q {
		if len(list) == 0 {
			call.emptyEmbeddings(i)
			continue
		}
		for at, vector := range list {
			if len(vector) != len(list[0]) {
				call.problem(rowsParameter, fmt.Sprintf(
					"%s[%d][%d]: expected %s, got %s", rowsParameter, i, at, canonical.Show(list[0]), canonical.Show(vector),
				))
			}
			values[i] = append(values[i], vector...)
		}
	}
	return embeddingType(field, schemapb.DataType_BinaryVector), values
}

func embeddingType(field column.Field, otherwise schemapb.DataType) commonpb.PlaceholderType {
	of := field.VectorType()
	if of == schemapb.DataType_None {
		of = otherwise
	}
	switch of {
	case schemapb.DataType_BinaryVector:
		return commonpb.PlaceholderType_EmbListBinaryVector
	case schemapb.DataType_Float16Vector:
		return commonpb.PlaceholderType_EmbListFloat16Vector
	case schemapb.DataType_BFloat16Vector:
		return commonpb.PlaceholderType_EmbListBFloat16Vector
	case schemapb.DataType_Int8Vector:
		return commonpb.PlaceholderType_EmbListInt8Vector
	default:
		return commonpb.PlaceholderType_EmbListFloatVector
	}
}

func (call *invocation) emptyEmbeddings(query int) {
	call.problem(rowsParameter, fmt.Sprintf("%s[%d]: expected at least one vector, got []", rowsParameter, query))
}

// wrongQuery notes a value that makes no query.
func (call *invocation) wrongQuery(query int, err error) {
	if err != nil {
		call.problem(rowsParameter, fmt.Sprintf("%s[%d]%v", rowsParameter, query, err))
	}
}

// countQueries is how many queries there are.
func countQueries(queries QueryData) int64 {
	if queries == nil {
		return 0
	}
	return int64(queries.queryCount())
}

// memberOf names the kind of queries; empty of none.
func memberOf(queries QueryData) string {
	if queries == nil {
		return ""
	}
	return queries.member()
}

// encodeQueries writes queries as the placeholder group that a search refers to.
func encodeQueries(call *invocation, queries QueryData, known *knownSchema, searched string) []byte {
	kind, values := queries.placeholders(call, known.vectorField(searched))
	bytes, err := proto.Marshal(&commonpb.PlaceholderGroup{
		Placeholders: []*commonpb.PlaceholderValue{{Tag: "$0", Type: kind, Values: values}},
	})
	if err != nil {
		call.problem(rowsParameter, err.Error())
	}
	return bytes
}
