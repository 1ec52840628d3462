package near

import "testing"

func TestTheNameNearestIsSuggested(t *testing.T) {
	known := []string{"limit", "offset", "output_fields"}
	for unknown, want := range map[string]string{"limt": "limit", "ofset": "offset", "output": "output_fields", "colour": ""} {
		if got, _ := Name(unknown, known); got != want {
			t.Errorf("%s: got %q, want %q", unknown, got, want)
		}
	}
}
