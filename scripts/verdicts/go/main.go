// Complaints type-checks programs against versions of one package, which have most of their files in common.
//
// Its arguments are the path of the package as it was built, a file that names each package and its export data, and the folder of the first
// version. A line of standard input is a version: its path, the programs to check against it, the folder of the files that it has otherwise,
// the names of the files that it does not have; tabs between the four, commas within. A line of standard output is an error in a program or
// in what the version has otherwise: the program's number, counted over all versions, a tab, file, line and message.
package main

import (
	"bufio"
	"fmt"
	"go/ast"
	"go/importer"
	"go/parser"
	"go/token"
	"go/types"
	"io"
	"log"
	"os"
	"path/filepath"
	"strings"
)

func main() {
	checker := newChecker(os.Args[1], os.Args[2], os.Args[3])
	number := 0
	lines := bufio.NewScanner(os.Stdin)
	lines.Buffer(nil, 1<<20)
	for lines.Scan() {
		parts := strings.Split(lines.Text(), "\t")
		client, wrong := checker.client(parts[0], parts[2], list(parts[3]))
		for _, program := range list(parts[1]) {
			for _, complaint := range append(checker.complaints(program, client), wrong...) {
				fmt.Printf("%d\t%s\n", number, complaint)
			}
			number++
		}
	}
}

func list(text string) []string {
	return strings.FieldsFunc(text, func(r rune) bool { return r == ',' })
}

type checker struct {
	// built is the package's path in the export data.
	built string
	files *token.FileSet
	first map[string]*ast.File
	deps  types.Importer
}

func newChecker(built, exports, folder string) *checker {
	files := token.NewFileSet()
	data := map[string]string{}
	for _, line := range strings.Split(strings.TrimSpace(string(must(os.ReadFile(exports)))), "\n") {
		path, file, _ := strings.Cut(line, "\t")
		data[path] = file
	}
	// Programs get a version of it, never the built one.
	delete(data, built)
	open := func(path string) (io.ReadCloser, error) {
		file, ok := data[path]
		if !ok {
			return nil, fmt.Errorf("there is no package %s", path)
		}
		return os.Open(file)
	}
	own := &checker{built: built, files: files, deps: importer.ForCompiler(files, "gc", open)}
	own.first = own.parse(folder)
	return own
}

// parse reads the Go files of a folder.
func (c *checker) parse(folder string) map[string]*ast.File {
	parsed := map[string]*ast.File{}
	for _, path := range must(filepath.Glob(filepath.Join(folder, "*.go"))) {
		parsed[filepath.Base(path)] = must(parser.ParseFile(c.files, path, nil, parser.SkipObjectResolution))
	}
	return parsed
}

// client is the first version with other files, without what stands in bodies of functions, which no program sees; and what is wrong in
// those files.
func (c *checker) client(path, folder string, removed []string) (*types.Package, []string) {
	version := map[string]*ast.File{}
	for name, file := range c.first {
		version[name] = file
	}
	if folder != "" {
		for name, file := range c.parse(folder) {
			version[name] = file
		}
	}
	for _, name := range removed {
		delete(version, name)
	}
	files := make([]*ast.File, 0, len(version))
	for _, file := range version {
		files = append(files, file)
	}
	var wrong []string
	config := types.Config{
		Importer:         moved{path, c.built, c.deps},
		IgnoreFuncBodies: true,
		Error: func(err error) {
			if place, ok := err.(types.Error); ok && filepath.Dir(c.files.Position(place.Pos).Filename) == folder {
				wrong = append(wrong, describe(err))
			}
		},
	}
	client, _ := config.Check(path, c.files, files, nil)
	return client, wrong
}

// moved finds the internal packages of a version under the path that they were built under.
type moved struct {
	path, built string
	deps        types.Importer
}

func (m moved) Import(path string) (*types.Package, error) {
	if inner, ok := strings.CutPrefix(path, m.path+"/"); ok {
		return m.deps.Import(m.built + "/" + inner)
	}
	return m.deps.Import(path)
}

func (c *checker) complaints(program string, client *types.Package) []string {
	var complaints []string
	file, err := parser.ParseFile(c.files, program, nil, parser.SkipObjectResolution)
	if err != nil {
		return []string{oneLine(err.Error())}
	}
	config := types.Config{
		Importer: with{client, c.deps},
		Error: func(err error) {
			complaints = append(complaints, describe(err))
		},
	}
	// Its errors were told one by one.
	_, _ = config.Check("program", c.files, []*ast.File{file}, nil)
	return complaints
}

// with imports one package as it is, all others as they were compiled.
type with struct {
	client *types.Package
	deps   types.Importer
}

func (w with) Import(path string) (*types.Package, error) {
	if path == w.client.Path() {
		return w.client, nil
	}
	return w.deps.Import(path)
}

func describe(err error) string {
	wrong, ok := err.(types.Error)
	if !ok {
		return oneLine(err.Error())
	}
	place := wrong.Fset.Position(wrong.Pos)
	return fmt.Sprintf("%s:%d: %s", filepath.Base(place.Filename), place.Line, oneLine(wrong.Msg))
}

func oneLine(text string) string {
	return strings.NewReplacer("\n", " ", "\t", " ").Replace(text)
}

func must[T any](value T, err error) T {
	if err != nil {
		log.Fatal(err)
	}
	return value
}
