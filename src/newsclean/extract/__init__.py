"""Extractors: a Page in, blocks with decisions and candidates for every field out."""
