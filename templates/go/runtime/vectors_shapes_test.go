package milvus

import (
	"reflect"
	"testing"

	"lockstep.dev/milvus/internal/near"
)

func TestVectorsOfParseAddress(t *testing.T) {
	eachVector(t, "parse_address", func(call *invocation, takes map[string]any) any {
		text := func(name string) string { return takenText(takes, name) }
		own := parseAddress(call, text("uri"), text("user"), text("password"), text("token"), text("db_name"))
		result := map[string]any{"uri": own.uri, "target": own.target, "secure": own.secure}
		if own.database != "" {
			result["database"] = own.database
		}
		if own.authorization != "" {
			result["authorization"] = own.authorization
		}
		return result
	})
}

func TestVectorsOfSuggest(t *testing.T) {
	eachVector(t, "suggest", func(_ *invocation, takes map[string]any) any {
		known := mapped(takes["known"].([]any), func(each any) string { return each.(string) })
		if name, ok := near.Name(takenText(takes, "name"), known); ok {
			return name
		}
		return nil
	})
}

func TestVectorsOfToJSON(t *testing.T) {
	eachVector(t, "to_json", func(call *invocation, takes map[string]any) any { return toJSON(call, givenValue(takes["value"])) })
}

func TestVectorsOfToPairs(t *testing.T) {
	eachVector(t, "to_pairs", func(call *invocation, takes map[string]any) any {
		pairs := []any{}
		made := func() []entry {
			var entries []entry
			for _, each := range takes["entries"].([]any) {
				own := each.([]any)
				entries = append(entries, pair(own[0].(string), givenValue(own[1])))
			}
			return entries
		}
		if values, ok := takes["map"]; ok {
			for _, each := range mapPairs(call, givenValue(values).(map[string]any)) {
				pairs = append(pairs, map[string]any{"key": each.GetKey(), "value": each.GetValue()})
			}
			return pairs
		}
		for _, each := range toPairs(call, made()...) {
			pairs = append(pairs, map[string]any{"key": each.GetKey(), "value": each.GetValue()})
		}
		return pairs
	})
}

func TestVectorsOfMerged(t *testing.T) {
	eachVector(t, "merged", func(call *invocation, takes map[string]any) any {
		return merged(call, mapped(takes["maps"].([]any), func(each any) map[string]any {
			own, _ := givenValue(each).(map[string]any)
			return own
		})...)
	})
}

func TestVectorsOfBase64(t *testing.T) {
	eachVector(t, "base64", func(_ *invocation, takes map[string]any) any { return toBase64(takenText(takes, "text")) })
}

func TestVectorsOfJoinComma(t *testing.T) {
	eachVector(t, "join_comma", func(_ *invocation, takes map[string]any) any {
		return joinComma(mapped(takes["texts"].([]any), func(each any) string { return each.(string) }))
	})
}

func TestVectorsOfOrderText(t *testing.T) {
	eachVector(t, "order_text", func(_ *invocation, takes map[string]any) any {
		var order []OrderBy
		fillValue(reflect.ValueOf(&order).Elem(), takes["order"])
		return orderText(order)
	})
}

// builderOf reads a builder's record, so that two of them can be compared.
func builderOf[T any](value any) *T {
	own := new(T)
	fillValue(reflect.ValueOf(own).Elem(), value)
	return own
}

func TestVectorsOfAddField(t *testing.T) {
	eachVector(t, "add_field", func(_ *invocation, takes map[string]any) any {
		return recordValue(reflect.ValueOf(addField(builderOf[CollectionSchema](takes["builder"]), *builderOf[FieldSchema](takes["field"]))))
	})
}

func TestVectorsOfAddIndex(t *testing.T) {
	eachVector(t, "add_index", func(_ *invocation, takes map[string]any) any {
		return recordValue(reflect.ValueOf(addIndex(builderOf[IndexParams](takes["builder"]), *builderOf[IndexParam](takes["index"]))))
	})
}
