// Package near finds the name that was probably meant.
package near

import (
	"strings"
	"unicode/utf8"
)

// Name gives the known name nearest to an unknown one: at most two edits away and not all of it, else one that is the other's beginning.
func Name(unknown string, known []string) (string, bool) {
	best, distance := "", farthest+1
	for _, each := range known {
		if d := edits(unknown, each); d < distance && d < shorter(unknown, each) {
			best, distance = each, d
		}
	}
	if distance <= farthest {
		return best, true
	}
	for _, each := range known {
		if shorter(unknown, each) >= shortestPrefix && (strings.HasPrefix(each, unknown) || strings.HasPrefix(unknown, each)) {
			return each, true
		}
	}
	return "", false
}

const (
	farthest       = 2
	shortestPrefix = 3
)

func shorter(a, b string) int {
	return min(utf8.RuneCountInString(a), utf8.RuneCountInString(b))
}

// edits counts insertions, deletions and replacements of letters.
func edits(a, b string) int {
	from, to := []rune(a), []rune(b)
	row := make([]int, len(to)+1)
	for j := range row {
		row[j] = j
	}
	for i := range from {
		diagonal := row[0]
		row[0] = i + 1
		for j := range to {
			cost := diagonal
			if from[i] != to[j] {
				cost++
			}
			diagonal = row[j+1]
			row[j+1] = min(cost, row[j]+1, diagonal+1)
		}
	}
	return row[len(to)]
}
