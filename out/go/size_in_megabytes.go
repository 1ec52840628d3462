package milvus

import "math"

// sizeParameter is the name under which all methods take a size.
const sizeParameter = "target_size"

// powers of 1024 bytes, by unit.
var powers = map[SizeUnit]int{SizeUnitB: 0, SizeUnitKb: 1, SizeUnitMb: 2, SizeUnitGb: 3, SizeUnitTb: 4, SizeUnitPb: 5}

// sizeInMegabytes is a size in megabytes, rounded up.
func sizeInMegabytes(call *invocation, size int64, unit SizeUnit) int64 {
	const megabyte = 2
	shift := 10 * (powers[unit] - megabyte)
	if shift <= 0 {
		return (size + 1<<-shift - 1) >> -shift
	}
	between(call, sizeParameter, size, 1, math.MaxInt64>>shift)
	return size << shift
}
