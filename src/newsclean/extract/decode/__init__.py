"""Bytes -> text and HTML that a parser can read whole."""
