// Package milvus is a client of the vector database Milvus {{spec_version}}.
//
// Connect opens a Client, which goroutines may share. Each method takes a context and one request struct; CallOptions in it bound and
// mark a single call. Errors are *Error values, apart from a cancelled context's error, which comes wrapped.
//
// The package is generated; its version is {{version}}, that of its specification {{spec_version}}, of hash {{spec_hash}}.
package milvus
