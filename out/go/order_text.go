package milvus

import (
	"cmp"
	"fmt"
)

// orderText writes fields to sort by as the server reads them.
func orderText(order []OrderBy) string {
	return joinComma(mapped(order, func(each OrderBy) string {
		return fmt.Sprintf("%s:%s", each.Field, cmp.Or(each.Order, SortOrderAsc))
	}))
}
