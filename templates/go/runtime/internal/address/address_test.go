package address

import "testing"

func TestAnExplicitTokenAndDatabaseWinOverTheURI(t *testing.T) {
	got, ok := Parse(Given{URI: "https://ann:secret@milvus.example/books", Token: "key", Database: "films"})
	if !ok {
		t.Fatal("refused")
	}
	want := Address{Target: "milvus.example:443", Host: "milvus.example", Secure: true, Database: "films", Authorization: "a2V5", URI: "https://milvus.example:443"}
	if got != want {
		t.Errorf("got %+v, want %+v", got, want)
	}
}

func TestOtherSchemesAreRefused(t *testing.T) {
	for _, uri := range []string{"", "localhost:19530", "ftp://localhost", "://"} {
		if _, ok := Parse(Given{URI: uri}); ok {
			t.Errorf("%q went through", uri)
		}
	}
}
