package milvus

// impliesPartial tells whether an operation changes a stored value in place: then the update is a partial one.
func impliesPartial(ops map[string]FieldOp) bool {
	for _, op := range ops {
		if op != FieldOpREPLACE {
			return true
		}
	}
	return false
}
