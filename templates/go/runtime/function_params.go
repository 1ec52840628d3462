package milvus

import (
	"fmt"
	"maps"
	"reflect"
	"slices"

	"lockstep.dev/milvus/internal/canonical"
	"lockstep.dev/milvus/internal/column"
	"lockstep.dev/milvus/internal/wire/schemapb"
)

// chainsParameter is the name under which methods take function chains.
const chainsParameter = "function_chains"

// encodeFunctionParams writes parameters of a function of a chain, each value in the slot of its kind.
func encodeFunctionParams(call *invocation, params map[string]any) map[string]*schemapb.FunctionParamValue {
	if params == nil {
		return nil
	}
	return functionFields(call, "params", params)
}

func functionFields(call *invocation, path string, values map[string]any) map[string]*schemapb.FunctionParamValue {
	fields := make(map[string]*schemapb.FunctionParamValue, len(values))
	for _, name := range slices.Sorted(maps.Keys(values)) {
		fields[name] = functionValue(call, path+"."+name, values[name])
	}
	return fields
}

func functionValue(call *invocation, path string, value any) *schemapb.FunctionParamValue {
	value = column.Indirect(value)
	switch own := reflect.ValueOf(value); kindOf(value) {
	case templateBool:
		return &schemapb.FunctionParamValue{Value: &schemapb.FunctionParamValue_BoolValue{BoolValue: own.Bool()}}
	case templateInteger:
		if number, ok := column.AsInteger(value); ok {
			return &schemapb.FunctionParamValue{Value: &schemapb.FunctionParamValue_Int64Value{Int64Value: number}}
		}
	case templateNumber:
		return &schemapb.FunctionParamValue{Value: &schemapb.FunctionParamValue_DoubleValue{DoubleValue: templateFloat64(value)}}
	case templateText:
		return &schemapb.FunctionParamValue{Value: &schemapb.FunctionParamValue_StringValue{StringValue: own.String()}}
	case templateBytes:
		return &schemapb.FunctionParamValue{Value: &schemapb.FunctionParamValue_BytesValue{BytesValue: own.Bytes()}}
	case templateList:
		members := membersOf(own)
		values := make([]*schemapb.FunctionParamValue, len(members))
		for i, member := range members {
			values[i] = functionValue(call, fmt.Sprintf("%s[%d]", path, i), member)
		}
		return &schemapb.FunctionParamValue{Value: &schemapb.FunctionParamValue_ArrayValue{ArrayValue: &schemapb.FunctionParamArray{Values: values}}}
	case templateOther:
		if own.Kind() == reflect.Map && own.Type().Key().Kind() == reflect.String {
			fields := functionFields(call, path, textKeys(own))
			return &schemapb.FunctionParamValue{Value: &schemapb.FunctionParamValue_ObjectValue{ObjectValue: &schemapb.FunctionParamObject{Fields: fields}}}
		}
	}
	call.problem(chainsParameter, fmt.Sprintf("%s: %s must be true or false, a number, a text, bytes, a list or a mapping, not %s", chainsParameter, path, canonical.Show(value)))
	return nil
}

func textKeys(own reflect.Value) map[string]any {
	entries := make(map[string]any, own.Len())
	for each := own.MapRange(); each.Next(); {
		entries[each.Key().String()] = each.Value().Interface()
	}
	return entries
}
