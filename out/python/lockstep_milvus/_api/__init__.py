"""Generated from the specification: clients, records, results, and how they meet the wire."""
