package milvus

// Ptr gives a pointer to a value, for optional fields whose zero means something.
func Ptr[T any](value T) *T { return &value }

// orZero follows a pointer; nil leads to the zero value, so that fields of an absent record are absent.
func orZero[T any](pointer *T) T {
	if pointer == nil {
		var zero T
		return zero
	}
	return *pointer
}

// orDefault gives the value of an optional field, or what holds where it is not given.
func orDefault[T any](pointer *T, otherwise T) T {
	if pointer == nil {
		return otherwise
	}
	return *pointer
}

// orElse gives a list, or what holds where there is none.
func orElse[T any](list, otherwise []T) []T {
	if len(list) == 0 {
		return otherwise
	}
	return list
}

// when gives a value where a condition holds, else zero.
func when[T any](condition bool, value T) T {
	if condition {
		return value
	}
	var zero T
	return zero
}

// unless gives zero for the value that counts as absent.
func unless[T comparable](value, absent T) T { return when(value != absent, value) }

// unlessIs gives nil for the value that counts as absent.
func unlessIs[T comparable](value *T, absent T) *T {
	if value != nil && *value == absent {
		return nil
	}
	return value
}

// nonZero makes a pointer of a value whose zero stands for absence.
func nonZero[T comparable](value T) *T {
	var zero T
	if value == zero {
		return nil
	}
	return &value
}

// ptrWhen gives a pointer to a value where a condition holds.
func ptrWhen[T any](condition bool, value T) *T {
	if !condition {
		return nil
	}
	return &value
}

// memberAt gives a place of a list; zero beyond its end.
func memberAt[T any](list []T, place int) T {
	var zero T
	if place >= len(list) {
		return zero
	}
	return list[place]
}

// unlessZero makes a value whose zero stands for absence absent.
func unlessZero[T comparable](value T) any {
	var zero T
	if value == zero {
		return nil
	}
	return value
}

// mapped gives what a function makes of each member of a list; nil of none.
func mapped[T, R any](list []T, each func(T) R) []R {
	if list == nil {
		return nil
	}
	result := make([]R, len(list))
	for i, member := range list {
		result[i] = each(member)
	}
	return result
}
