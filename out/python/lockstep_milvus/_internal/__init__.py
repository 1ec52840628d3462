"""The runtime kit, written by hand and free of API names; `kit` is what generated code sees of it."""
