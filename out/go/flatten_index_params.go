package milvus

import (
	"maps"

	"lockstep.dev/milvus/internal/canonical"
	"lockstep.dev/milvus/internal/wire/commonpb"
)

// nestedParams is the key under which servers nest the parameters of an index.
const nestedParams = "params"

// flattenIndexParams makes one map of an index's parameters, without its kind and metric: they have fields of their own.
func flattenIndexParams(params []*commonpb.KeyValuePair) map[string]any {
	result := make(map[string]any, len(params))
	for _, each := range params {
		value := jsonOrText(each.GetValue())
		nested, isObject := value.(map[string]any)
		if each.GetKey() == nestedParams && isObject {
			maps.Copy(result, nested)
		} else {
			result[each.GetKey()] = value
		}
	}
	delete(result, "index_type")
	delete(result, "metric_type")
	return result
}

// jsonOrText reads what was written as JSON; a text stands for itself, also one in quotes.
func jsonOrText(text string) any {
	value, err := canonical.Parse([]byte(text))
	if _, isText := value.(string); err != nil || isText {
		return text
	}
	return value
}
