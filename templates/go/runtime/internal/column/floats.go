package column

import (
	"encoding/binary"
	"math"
	"unsafe"
)

const (
	floatSize  = 4
	doubleSize = 8
)

// The wire is little-endian, and so are nearly all machines: there, numbers are copied as they lie in memory.
var littleEndian = binary.NativeEndian.Uint16([]byte{1, 0}) == 1

// AppendFloats adds numbers as the wire packs them.
func AppendFloats(data []byte, values []float32) []byte {
	if littleEndian && len(values) > 0 {
		return append(data, unsafe.Slice((*byte)(unsafe.Pointer(unsafe.SliceData(values))), len(values)*floatSize)...)
	}
	for _, value := range values {
		data = binary.LittleEndian.AppendUint32(data, math.Float32bits(value))
	}
	return data
}

// AppendDoubles adds numbers as the wire packs them.
func AppendDoubles(data []byte, values []float64) []byte {
	if littleEndian && len(values) > 0 {
		return append(data, unsafe.Slice((*byte)(unsafe.Pointer(unsafe.SliceData(values))), len(values)*doubleSize)...)
	}
	for _, value := range values {
		data = binary.LittleEndian.AppendUint64(data, math.Float64bits(value))
	}
	return data
}

// readFloats takes as many numbers from packed ones as there is room for.
func readFloats(values []float32, data []byte) {
	if littleEndian && len(values) > 0 {
		copy(unsafe.Slice((*byte)(unsafe.Pointer(unsafe.SliceData(values))), len(values)*floatSize), data)
		return
	}
	for i := range values {
		values[i] = math.Float32frombits(binary.LittleEndian.Uint32(data[i*floatSize:]))
	}
}
