// Package milvus is a client of the vector database Milvus 3.0.
//
// Connect opens a Client, which goroutines may share. Each method takes a context and one request struct; CallOptions in it bound and
// mark a single call. Errors are *Error values, apart from a cancelled context's error, which comes wrapped.
//
// The package is generated; its version is 0.1.0, that of its specification 3.0, of hash e693f5e8390a9a18.
package milvus
