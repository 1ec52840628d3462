package answer

import (
	"strings"
	"testing"
)

func TestTextsThatAreNotJSON(t *testing.T) {
	for text, shown := range map[string]string{
		`{"a":`:                 `{"a":`,
		"NaN":                   "NaN",
		"":                      "",
		"1 2":                   "1 2",
		"\xff":                  "\ufffd",
		strings.Repeat("[", 61): strings.Repeat("[", 60) + "…",
	} {
		_, err := JSON("meta", []byte(text))
		if want := "the server's answer is not valid JSON in the field meta: " + shown; err == nil || err.Error() != want {
			t.Errorf("%q: %v", text, err)
		}
	}
}

func TestTextsThatAreNoObject(t *testing.T) {
	for _, text := range []string{`{"a":1}`, " \n{}", "null"} {
		if err := CheckObject("$meta", []byte(text)); err != nil {
			t.Errorf("%s: %v", text, err)
		}
	}
	if err := CheckObject("$meta", []byte("[1]")); err == nil || err.Error() != "the server's answer is not a JSON object in the field $meta: [1]" {
		t.Error(err)
	}
}

func TestIntegersKeepTheirValue(t *testing.T) {
	if number, err := Integer[int32]("dim", "-128"); number != -128 || err != nil {
		t.Error(number, err)
	}
	if number, err := Integer[uint64]("ts", "18446744073709551615"); number != 1<<64-1 || err != nil {
		t.Error(number, err)
	}
	for _, text := range []string{"x", "", "1.5", "2147483648", "9223372036854775808"} {
		if number, err := Integer[int32]("dim", text); err == nil || err.Error() != "the server's answer is not an integer in the field dim: "+text {
			t.Errorf("%q is %d, %v", text, number, err)
		}
	}
	if number, err := Integer[uint64]("ts", "-1"); err == nil {
		t.Errorf("-1 is %d", number)
	}
}
