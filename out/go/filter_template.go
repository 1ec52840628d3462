package milvus

import (
	"encoding/json"
	"fmt"
	"maps"
	"math"
	"reflect"
	"slices"

	"lockstep.dev/milvus/internal/canonical"
	"lockstep.dev/milvus/internal/column"
	"lockstep.dev/milvus/internal/wire/schemapb"
)

// templateParameter is the name under which all methods take the values of a filter's names.
const templateParameter = "filter_params"

// encodeTemplate writes the values of the names in a filter.
func encodeTemplate(call *invocation, values map[string]any) map[string]*schemapb.TemplateValue {
	if values == nil {
		return nil
	}
	result := make(map[string]*schemapb.TemplateValue, len(values))
	for _, name := range slices.Sorted(maps.Keys(values)) {
		result[name] = templateValue(call, templateParameter+"."+name, values[name])
	}
	return result
}

// templateKind tells values apart: those of a list are sent as they are where they are all of one kind.
type templateKind int

const (
	templateOther templateKind = iota
	templateBool
	templateInteger
	templateNumber
	templateText
	templateBytes
	templateList
)

func kindOf(value any) templateKind {
	if number, ok := value.(json.Number); ok {
		if _, err := number.Int64(); err == nil || !isFraction(string(number)) {
			return templateInteger
		}
		return templateNumber
	}
	own := reflect.ValueOf(value)
	switch {
	case !own.IsValid():
		return templateOther
	case own.CanInt() || own.CanUint():
		return templateInteger
	case own.CanFloat():
		return templateNumber
	}
	switch own.Kind() {
	case reflect.Bool:
		return templateBool
	case reflect.String:
		return templateText
	case reflect.Slice, reflect.Array:
		if own.Type().Elem().Kind() == reflect.Uint8 {
			return templateBytes
		}
		return templateList
	default:
		return templateOther
	}
}

func templateValue(call *invocation, path string, value any) *schemapb.TemplateValue {
	value = column.Indirect(value)
	switch own := reflect.ValueOf(value); kindOf(value) {
	case templateBool:
		return &schemapb.TemplateValue{Val: &schemapb.TemplateValue_BoolVal{BoolVal: own.Bool()}}
	case templateInteger:
		return &schemapb.TemplateValue{Val: &schemapb.TemplateValue_Int64Val{Int64Val: templateInt64(call, path, value)}}
	case templateNumber:
		return &schemapb.TemplateValue{Val: &schemapb.TemplateValue_FloatVal{FloatVal: templateFloat64(value)}}
	case templateText:
		return &schemapb.TemplateValue{Val: &schemapb.TemplateValue_StringVal{StringVal: own.String()}}
	case templateBytes:
		return &schemapb.TemplateValue{Val: &schemapb.TemplateValue_BytesVal{BytesVal: own.Bytes()}}
	case templateList:
		return &schemapb.TemplateValue{Val: &schemapb.TemplateValue_ArrayVal{ArrayVal: templateArray(call, path, membersOf(own))}}
	default:
		call.refuse(path, "true or false, a number, a text, bytes or a list", value)
		return nil
	}
}

func membersOf(list reflect.Value) []any {
	members := make([]any, list.Len())
	for i := range members {
		members[i] = column.Indirect(list.Index(i).Interface())
	}
	return members
}

func templateArray(call *invocation, path string, members []any) *schemapb.TemplateArrayValue {
	if len(members) == 0 {
		return &schemapb.TemplateArrayValue{}
	}
	kind := kindOf(members[0])
	if slices.ContainsFunc(members, func(member any) bool { return kindOf(member) != kind }) {
		kind = templateOther
	}
	at := func(i int) string { return fmt.Sprintf("%s[%d]", path, i) }
	switch kind {
	case templateBool:
		data := mapped(members, func(member any) bool { return reflect.ValueOf(member).Bool() })
		return &schemapb.TemplateArrayValue{Data: &schemapb.TemplateArrayValue_BoolData{BoolData: &schemapb.BoolArray{Data: data}}}
	case templateInteger:
		data := make([]int64, len(members))
		for i, member := range members {
			data[i] = templateInt64(call, at(i), member)
		}
		return &schemapb.TemplateArrayValue{Data: &schemapb.TemplateArrayValue_LongData{LongData: &schemapb.LongArray{Data: data}}}
	case templateNumber:
		data := column.AppendDoubles(nil, mapped(members, templateFloat64))
		return &schemapb.TemplateArrayValue{Data: &schemapb.TemplateArrayValue_DoubleData{DoubleData: &schemapb.DoubleArray{Data: data}}}
	case templateText:
		data := mapped(members, func(member any) string { return reflect.ValueOf(member).String() })
		return &schemapb.TemplateArrayValue{Data: &schemapb.TemplateArrayValue_StringData{StringData: &schemapb.StringArray{Data: data}}}
	case templateList:
		data := make([]*schemapb.TemplateArrayValue, len(members))
		for i, member := range members {
			data[i] = templateArray(call, at(i), membersOf(reflect.ValueOf(member)))
		}
		return &schemapb.TemplateArrayValue{Data: &schemapb.TemplateArrayValue_ArrayData{ArrayData: &schemapb.TemplateArrayValueArray{Data: data}}}
	default:
		data := make([][]byte, len(members))
		for i, member := range members {
			data[i] = templateJSON(call, at(i), member)
		}
		return &schemapb.TemplateArrayValue{Data: &schemapb.TemplateArrayValue_JsonData{JsonData: &schemapb.JSONArray{Data: data}}}
	}
}

// templateJSON writes a member of a list of several kinds: what is a value by itself is one there, too.
func templateJSON(call *invocation, path string, member any) []byte {
	if kind := kindOf(member); kind == templateBytes {
		call.problem(path, fmt.Sprintf("%s must be JSON, not %s", path, canonical.Show(member)))
		return nil
	}
	text, err := canonical.Bytes(member)
	if err != nil {
		call.refuse(path, "JSON", member)
	}
	if kindOf(member) == templateInteger {
		templateInt64(call, path, member)
	}
	return text
}

func templateInt64(call *invocation, path string, value any) int64 {
	number, ok := column.AsInteger(value)
	if !ok {
		call.refuse(path, fmt.Sprintf("an integer from %d to %d", math.MinInt64, math.MaxInt64), value)
	}
	return number
}

func templateFloat64(value any) float64 {
	number, _ := column.AsNumber(value)
	return number
}

func isFraction(text string) bool {
	return slices.ContainsFunc([]rune(text), func(each rune) bool { return each == '.' || each == 'e' || each == 'E' })
}
