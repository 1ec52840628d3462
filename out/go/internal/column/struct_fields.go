package column

import (
	"reflect"
	"strings"
	"sync"
)

// StructPlan says which field of a struct is which field of a row.
type StructPlan struct {
	Names    []string
	Places   map[string][]int
	OmitZero map[string]bool
}

var structPlans sync.Map

// StructFields finds out about a struct once.
func StructFields(of reflect.Type) *StructPlan {
	if known, ok := structPlans.Load(of); ok {
		return known.(*StructPlan)
	}
	plan := &StructPlan{Places: map[string][]int{}, OmitZero: map[string]bool{}}
	for _, field := range reflect.VisibleFields(of) {
		tag, tagged := field.Tag.Lookup("milvus")
		name, options, _ := strings.Cut(tag, ",")
		if !field.IsExported() || name == "-" || field.Anonymous && !tagged {
			continue
		}
		if name == "" {
			name = field.Name
		}
		plan.Names = append(plan.Names, name)
		plan.Places[name] = field.Index
		plan.OmitZero[name] = options == "omitempty" || options == "omitzero"
	}
	known, _ := structPlans.LoadOrStore(of, plan)
	return known.(*StructPlan)
}
