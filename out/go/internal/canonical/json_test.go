package canonical

import (
	"math"
	"testing"
)

func TestFloatsAreWrittenAsECMAScriptWritesThem(t *testing.T) {
	for value, want := range map[float64]string{
		0: "0", math.Copysign(0, -1): "0", 1: "1", 0.5: "0.5", 1e-7: "1e-7", 0.00001: "0.00001", 1e21: "1e+21", 123456789012345680000: "123456789012345680000",
		1.5e-10: "1.5e-10", -2.5: "-2.5", 1e100: "1e+100",
	} {
		if got := Number(value); got != want {
			t.Errorf("%v: got %s, want %s", value, got, want)
		}
	}
}

func TestNothingIsEscapedThatNeedNotBe(t *testing.T) {
	text, err := JSON(map[string]any{"b": "<é\u2028&>", "a": []int{1, 2}, "c": map[string]any{"z": nil, "y": "\"\\\n\x01"}})
	if err != nil {
		t.Fatal(err)
	}
	if want := "{\"a\":[1,2],\"b\":\"<é\u2028&>\",\"c\":{\"y\":\"\\\"\\\\\\n\\u0001\",\"z\":null}}"; text != want {
		t.Errorf("got %s, want %s", text, want)
	}
}

func TestIntegersSurviveExactly(t *testing.T) {
	const text = `{"big":9223372036854775807,"bigger":18446744073709551615,"biggest":184467440737095516150,"float":1.5,"list":[-1]}`
	value, err := Parse([]byte(text))
	if err != nil {
		t.Fatal(err)
	}
	got, err := JSON(value)
	if err != nil {
		t.Fatal(err)
	}
	if got != text {
		t.Errorf("got %s, want %s", got, text)
	}
}

func TestNotANumberIsRefused(t *testing.T) {
	if _, err := JSON(math.NaN()); err == nil {
		t.Error("NaN went through")
	}
}

func TestStructsAreWrittenByTheirJSONTags(t *testing.T) {
	type point struct {
		Y int `json:"y"`
		X int `json:"x"`
	}
	text, err := JSON(&point{Y: 1, X: 2})
	if err != nil {
		t.Fatal(err)
	}
	if text != `{"x":2,"y":1}` {
		t.Error(text)
	}
}

func TestLongValuesAreCutInMessages(t *testing.T) {
	if got := Show("0123456789012345678901234567890123456789012345678901234567890123456789"); len([]rune(got)) != longest+1 {
		t.Error(got)
	}
}
